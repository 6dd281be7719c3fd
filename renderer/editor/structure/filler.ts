// Empty paragraphs that are there for the caret, or to keep two lists apart, and are no blocks of the model until something is typed into them.
import { $isListNode } from '@lexical/list';
import { $createParagraphNode, $getState, $isParagraphNode, $setState, type LexicalNode, type ParagraphNode } from 'lexical';
import { fillerState } from '../nodes/node-state';

export const $createFiller = (): ParagraphNode => $setState($createParagraphNode(), fillerState, true);

/** Whether a node is such a paragraph, still empty and still where it is needed. */
export const $isFiller = (node: LexicalNode): boolean => $isParagraphNode(node) && $getState(node, fillerState) && node.getChildrenSize() === 0 && $isNeeded(node);

/** Forgets that a paragraph was put there once it holds something or is no longer needed. */
export function $clearFiller(node: ParagraphNode): void {
  if ($getState(node, fillerState) && (node.getChildrenSize() > 0 || !$isNeeded(node))) $setState(node, fillerState, false);
}

/** Lexical makes one list of two of a kind that touch, and the second would lose its numbering; so they are kept apart. */
export function $keepListsApart(nodes: readonly LexicalNode[]): LexicalNode[] {
  return nodes.flatMap((node, index) => ($alike(nodes[index - 1] ?? null, node) ? [$createFiller(), node] : [node]));
}

const $isNeeded = (node: LexicalNode): boolean => node.getNextSibling() === null || $alike(node.getPreviousSibling(), node.getNextSibling());
const $alike = (a: LexicalNode | null, b: LexicalNode | null): boolean => $isListNode(a) && $isListNode(b) && a.getListType() === b.getListType();
