import { $isListNode } from '@lexical/list';
import { $createParagraphNode, $getState, $isElementNode, $isParagraphNode, $setState, type LexicalNode } from 'lexical';
import type { SectionNode } from '../nodes/SectionNode';
import { fillerState } from '../nodes/node-state';

/** Sees to it that a section ends with text, so that the caret can stand below its last block. What was put there for that is no block until something is typed. */
export function $ensureSectionBody(section: SectionNode): void {
  const last = section.getLastChild();
  if (last === null || !$takesCaret(last)) section.append($setState($createParagraphNode(), fillerState, true));
}

/** Whether a block is text that the caret can stand in and leave downwards. */
export const $takesCaret = (node: LexicalNode): boolean => $isListNode(node) || ($isElementNode(node) && !node.isShadowRoot() && node.getType() !== 'table');

/** Forgets that a paragraph was put there for the caret once it holds something or is followed by something. */
export function $clearFiller(node: LexicalNode): void {
  if ($isParagraphNode(node) && $getState(node, fillerState) && (node.getChildrenSize() > 0 || node.getNextSibling() !== null)) $setState(node, fillerState, false);
}
