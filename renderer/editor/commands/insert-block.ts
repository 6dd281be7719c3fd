import { $createParagraphNode, $getRoot, $getSelection, $isElementNode, $isParagraphNode, type LexicalNode, type ParagraphNode } from 'lexical';
import { $createSectionNode } from '../nodes/SectionNode';
import { $isCalloutNode } from '../nodes/CalloutNode';
import { $sectionBlockOf, $sectionOf, $sections, $selectionNode } from '../structure/places';

/** Puts a block below the one under the caret, in its section; an empty paragraph there gives way. Without a caret it goes to the end of the last section. */
export function $insertBlock(node: LexicalNode): void {
  const at = $selectionNode($getSelection());
  const block = $sectionBlockOf(at);
  if (block === null) {
    const section = $sectionOf(at);
    const target = section ?? $sections().at(-1) ?? $newSection();
    const first = target.getFirstChild();
    if (section && first) { if ($isEmptyParagraph(first)) first.replace(node); else first.insertBefore(node, false); }
    else if ($isEmptyParagraph(target.getLastChild())) target.getLastChild()?.replace(node);
    else target.append(node);
    return;
  }
  if ($isEmptyParagraph(block)) block.replace(node);
  else block.insertAfter(node, false);
}

/** The paragraph below a block, made when there is none. */
export function $paragraphAfter(block: LexicalNode): LexicalNode {
  const next = block.getNextSibling();
  if (next && $isElementNode(next) && !next.isShadowRoot()) return next;
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph, false);
  return paragraph;
}

export const $isEmptyParagraph = (node: LexicalNode | null): node is ParagraphNode => $isParagraphNode(node) && node.getChildrenSize() === 0 && !$isCalloutNode(node.getParent());

function $newSection() {
  const section = $createSectionNode('freeText');
  $getRoot().append(section);
  return section;
}
