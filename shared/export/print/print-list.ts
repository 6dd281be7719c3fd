import type { List, NestedList } from '../../model/block';
import { firstNumber, numberingAt } from '../../model/list-numbering';
import { directionOf } from './direction';
import type { PrintContext } from './print-context';
import type { PrintList, PrintListItem } from './print-document';
import { printInlines } from './print-inlines';

const MAX_LEVELS = 8;

/** A list with what is nested in it. Items below the eighth level stand on the eighth, and a warning says so. */
export function printList(list: List, context: PrintContext): PrintList {
  return printLevel(list, 1, context, list.id);
}

function printLevel(list: List | NestedList, level: number, context: PrintContext, blockId: string): PrintList {
  const counted = list.kind === 'number' ? numberingAt(list, level - 1) : undefined;
  return { type: 'list', kind: list.kind, start: counted ? firstNumber(list.start, counted) : 1, ...counted, items: list.items.flatMap((item) => printItem(item, list, level, context, blockId)) };
}

function printItem(item: List['items'][number], list: List | NestedList, level: number, context: PrintContext, blockId: string): PrintListItem[] {
  const content = printInlines(item.content, context);
  const printed: PrintListItem = {
    anchor: context.anchor(item.id), content, direction: directionOf(content, context.direction),
    ...(list.kind === 'check' ? { checked: item.checked ?? false } : {}),
  };
  if (!item.nested) return [printed];
  if (level < MAX_LEVELS) return [{ ...printed, nested: printLevel(item.nested, level + 1, context, blockId) }];
  context.warn('A list is nested deeper than eight levels; its deepest items are printed on the eighth level.', blockId);
  return [printed, ...item.nested.items.flatMap((inner) => printItem(inner, list, level, context, blockId))];
}
