import { $getSelection, $isRangeSelection, type NodeKey } from 'lexical';
import type { Misspelling } from './spelling-host';

/** A place in a run of text. */
export interface Point { readonly key: NodeKey; readonly offset: number }

/** Where the caret stands; undefined when something is selected. */
export function $caretPoint(): Point | undefined {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed() ? { key: selection.anchor.key, offset: selection.anchor.offset } : undefined;
}

/** Whether a place is in a word or at one of its ends. */
export const touches = ({ pieces }: Misspelling, { key, offset }: Point): boolean => pieces.some((piece) => piece.key === key && piece.from <= offset && offset <= piece.to);
