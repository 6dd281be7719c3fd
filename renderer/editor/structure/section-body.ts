import { $isListNode } from '@lexical/list';
import { $isElementNode, type LexicalNode } from 'lexical';
import { $isSectionNode, type SectionNode } from '../nodes/SectionNode';
import { $createFiller } from './filler';

/** Sees to it that a section ends with text, so that the caret can stand below its last block. What was put there for that is no block until something is typed. */
export function $ensureSectionBody(section: SectionNode): void {
  const last = section.getLastChild();
  if (last === null || !$takesCaret(last)) section.append($createFiller());
}

/** Whether a block is text that the caret can stand in and leave downwards. */
export const $takesCaret = (node: LexicalNode): boolean => $isListNode(node) || ($isElementNode(node) && !node.isShadowRoot() && node.getType() !== 'table');

/** Puts the caret at the end of a block, or into what stands below one that is no text to leave downwards. */
export function $caretBehind(node: LexicalNode): void {
  if ($isElementNode(node) && $takesCaret(node)) { node.selectEnd(); return; }
  const section = node.getParent();
  if ($isSectionNode(section)) $ensureSectionBody(section);
  const next = node.getNextSibling();
  if ($isElementNode(next)) next.selectStart();
  else node.selectNext();
}
