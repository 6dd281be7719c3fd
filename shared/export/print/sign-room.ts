import { itemNumber, numberingAt } from '../../model/list-numbering';
import type { PrintList } from './print-document';
import { textWidth } from './text-width';

/** How wide the widest sign of a numbered list is, in points; `depth` is 0 for the outermost list. Both papers keep this room, so that the text of all its items begins in one line. */
export function signRoom(list: PrintList, depth: number, face: string, size: number): number {
  const counted = numberingAt(list, depth);
  return list.items.reduce((widest, _, index) => Math.max(widest, textWidth(itemNumber(list.start + index, counted), face) * size), 0);
}
