import { $getSelection, $isElementNode, $isRangeSelection, $setSelection, type LexicalNode } from 'lexical';
import { $isSectionNode } from '../nodes/SectionNode';
import { $findUp } from '../slots';
import { $selectionNode } from './places';

/** Removes a block or a section. A caret in it, or in one of its fields, goes to the text below or above; Lexical loses a caret in a slot of what goes away. */
export function $removeBlock(block: LexicalNode): void {
  const selection = $getSelection();
  const isIn = (node: LexicalNode | null): boolean => $findUp(node, (up): up is LexicalNode => up.is(block)) !== null;
  const caretGoes = isIn($selectionNode(selection)) || ($isRangeSelection(selection) && isIn(selection.focus.getNode()));
  const neighbour = block.getNextSibling() ?? block.getPreviousSibling();
  if (caretGoes) {
    $setSelection(null);
    const target = $isSectionNode(neighbour) ? neighbour.getFirstChild() : neighbour;
    if ($isElementNode(target)) target.selectStart();
  }
  block.remove(true);
}
