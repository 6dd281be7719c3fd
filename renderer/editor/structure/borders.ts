// Backspace at the start of a block and Delete at its end, where the neighbour is not plain text.
import { $isAtNodeEnd } from '@lexical/selection';
import { $isTableNode } from '@lexical/table';
import { $createParagraphNode, $getSelection, $isDecoratorNode, $isElementNode, $isParagraphNode, $isRangeSelection, type LexicalNode, type RangeSelection } from 'lexical';
import { $selectBlock } from '../commands/insert-commands';
import { $isCalloutNode } from '../nodes/CalloutNode';
import { $isLineNode } from '../nodes/LineNode';
import { $isPageBreakNode } from '../nodes/PageBreakNode';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $caretIntoField, $textKeys } from '../rows/row-fields';
import { $findUp } from '../slots';
import { $itemAtCaretStart, $outOfLevel } from './list-items';
import { $blockOf } from './places';

/** Does what a delete at the border of a block should do; false when Lexical's own way is right. */
export function $deleteAtBorder(backward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = $findUp(selection.anchor.getNode(), $isLineNode);
  if (line) return backward ? $isAtStart(selection, line) : $isAtEnd(selection, line);
  const item = backward ? $itemAtCaretStart(selection) : null;
  if (item) { $outOfLevel(item); return true; }
  const block = $blockOf(selection.anchor.getNode());
  if (!block || !$isElementNode(block) || block.isShadowRoot() || !(backward ? $isAtStart(selection, block) : $isAtEnd(selection, block))) return false;
  const container = block.getParent();
  const neighbour = backward ? block.getPreviousSibling() : block.getNextSibling();
  if (neighbour === null) {
    if ($isCalloutNode(container)) return $leaveCallout(container, backward);
    // An empty first paragraph goes away as elsewhere; anything else stays as it is.
    return $isParagraphNode(block) && !(backward && block.getChildrenSize() === 0 && block.getNextSibling() !== null);
  }
  if (!$isSectionNode(container)) return false;
  return $meet(neighbour, block, backward);
}

/** Goes into a neighbour that is no plain text, or selects it; a page break goes away. */
function $meet(neighbour: LexicalNode, block: LexicalNode, backward: boolean): boolean {
  if ($isPageBreakNode(neighbour)) { neighbour.remove(); return true; }
  if ($isDecoratorNode(neighbour)) { $selectBlock(neighbour); $dropIfSpare(block); return true; }
  if ($isRowsNode(neighbour)) {
    const row = backward ? neighbour.getLastChild() : neighbour.getFirstChild();
    if ($isRowNode(row)) $caretIntoField(row, backward ? $textKeys(neighbour).at(-1) : $textKeys(neighbour)[0], backward ? 'end' : 'start');
    $dropIfSpare(block);
    return true;
  }
  if (!$isCalloutNode(neighbour) && !$isTableNode(neighbour)) return false;
  if (backward) neighbour.selectEnd(); else neighbour.selectStart();
  $dropIfSpare(block);
  return true;
}

/** An empty paragraph that the caret has left goes away, unless it is the last of its section. */
function $dropIfSpare(block: LexicalNode): void {
  if ($isParagraphNode(block) && block.getChildrenSize() === 0 && block.getNextSibling() !== null) block.remove();
}

/** Backspace in an empty callout dissolves it; with text in it, nothing happens at its borders. */
function $leaveCallout(callout: LexicalNode, backward: boolean): true {
  if (backward && callout.getTextContent() === '') {
    const paragraph = $createParagraphNode();
    callout.replace(paragraph);
    paragraph.selectStart();
  }
  return true;
}

function $isAtStart(selection: RangeSelection, block: LexicalNode): boolean {
  const { anchor } = selection;
  if (anchor.offset !== 0) return false;
  for (let node: LexicalNode | null = anchor.getNode(); node !== null && !node.is(block); node = node.getParent()) if (node.getPreviousSibling() !== null) return false;
  return true;
}

function $isAtEnd(selection: RangeSelection, block: LexicalNode): boolean {
  const { anchor } = selection;
  if (!$isAtNodeEnd(anchor)) return false;
  for (let node: LexicalNode | null = anchor.getNode(); node !== null && !node.is(block); node = node.getParent()) if (node.getNextSibling() !== null) return false;
  return true;
}
