import type { PrintList, PrintListItem } from '../print/print-document';

/** The deepest level that prints; Typst and Word both know nine, and eight fit a page. */
export const MAX_LIST_DEPTH = 8;

/** The same items in the same order, with those nested deeper than eight levels moved up to the eighth. */
export function limitDepth(list: PrintList, depth = 1): PrintList {
  return { ...list, items: list.items.flatMap((item) => limitItem(item, depth)) };
}

function limitItem(item: PrintListItem, depth: number): readonly PrintListItem[] {
  if (!item.nested) return [item];
  if (depth < MAX_LIST_DEPTH) return [{ ...item, nested: limitDepth(item.nested, depth + 1) }];
  const { nested: _, ...flat } = item;
  return [flat, ...flatten(item.nested)];
}

/** Every item below, in reading order, without recursion: the nesting may be thousands deep. */
function flatten(list: PrintList): readonly PrintListItem[] {
  const out: PrintListItem[] = [];
  const waiting: PrintListItem[] = [...list.items].reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { nested, ...flat } = item;
    out.push(flat);
    if (nested) waiting.push(...[...nested.items].reverse());
  }
  return out;
}
