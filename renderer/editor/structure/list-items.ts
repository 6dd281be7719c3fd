// Items of lists as they change their level or leave their list. What hangs below an item keeps its own level as far as an item above it allows.
import { $getListDepth, $isListItemNode, $isListNode, type ListItemNode } from '@lexical/list';
import { $copyNode, $createParagraphNode, $getState, $setState, type RangeSelection } from 'lexical';
import { numberingAt, numberingBelow, unlessUsual } from '../../../shared/model';
import { $getId, $getOwnNumbering, $setId, $setOwnNumbering, languageState } from '../nodes/node-state';
import { $nestedListOf } from './list-structure';
import { $listItemOf } from './places';

/** Moves items one level in (1) or out (-1). The first item of a list has nothing to stand below. */
export function $shiftItems(items: readonly ListItemNode[], by: 1 | -1): void {
  for (const item of items) {
    if (by < 0 ? item.getIndent() === 0 : item.getPreviousSibling() === null) continue;
    item.setIndent(item.getIndent() + by);
    if (by > 0) $numbersOfNewLevel(item);
  }
}

/** Lexical makes the list for a new level a copy of the one above: where that one says how it counts, the new one counts in another way, and from the first. */
function $numbersOfNewLevel(item: ListItemNode): void {
  const list = item.getParent();
  if (!$isListNode(list) || list.getListType() !== 'number' || list.getChildrenSize() > 1) return;
  const own = $getOwnNumbering(list);
  const depth = $getListDepth(list) - 1;
  if (list.getStart() !== 1) list.setStart(1);
  if (own.numbering !== undefined || own.sign !== undefined) $setOwnNumbering(list, unlessUsual(numberingBelow(numberingAt(own, depth - 1)), depth));
}

/** One level out; from the outermost level the item leaves its list as a paragraph. */
export function $outOfLevel(item: ListItemNode): void {
  if (item.getIndent() > 0) $shiftItems([item], -1);
  else $leaveList(item);
}

/** The item that a caret stands at the start of; null anywhere else. */
export function $itemAtCaretStart(selection: RangeSelection): ListItemNode | null {
  const item = selection.isCollapsed() && selection.anchor.offset === 0 ? $listItemOf(selection.anchor.getNode()) : null;
  if (!item || $nestedListOf(item)) return null;
  for (let node = selection.anchor.getNode(); !node.is(item); node = node.getParentOrThrow()) if (node.getPreviousSibling() !== null) return null;
  return item;
}

/** The items of text that a selection touches, in order. */
export function $selectedItems(selection: RangeSelection): ListItemNode[] {
  const items = selection.getNodes().flatMap((node) => $listItemOf(node) ?? []).filter((item) => !$nestedListOf(item));
  return items.filter((item, index) => items.findIndex((other) => other.is(item)) === index);
}

/** A paragraph in the place of an item; the items below go on with their numbers in a list of their own. */
function $leaveList(item: ListItemNode): void {
  const list = item.getParent();
  if (!$isListNode(list)) return;
  const paragraph = $setState($setId($createParagraphNode(), $getId(item)), languageState, $getState(item, languageState));
  paragraph.setFormat(item.getFormatType()).setDirection(item.getDirection()).append(...item.getChildren());
  const below = item.getNextSiblings().filter($isListItemNode);
  list.insertAfter(paragraph, false);
  if (below.length > 0) paragraph.insertAfter($copyNode(list).setStart(list.getListType() === 'number' ? item.getValue() : 1).append(...below), false);
  item.remove();
  if (list.isAttached() && list.isEmpty()) list.remove();
  paragraph.selectStart();
}
