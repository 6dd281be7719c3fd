// Lists in both directions. Lexical keeps a nested list in an item of its own after the item that it belongs to; the model keeps it in that item.
import { $createListItemNode, $createListNode, $getListDepth, $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { createId, firstNumber, LAST_START, numberingAt, ownNumbering, type List, type ListItem, type NestedList } from '../../../shared/model';
import { $getId, $getOwnNumbering, $setId, $setOwnNumbering } from '../nodes/node-state';
import { $inlinesToNodes } from './inlines-to-nodes';
import { $inlinesOf } from './nodes-to-inlines';
import { type TextWindow, WHOLE } from './text-window';

export function $listToNode(list: List): ListNode {
  return $setId($nestedListToNode(list), list.id);
}

function $nestedListToNode(list: List | NestedList): ListNode {
  const node = $setOwnNumbering($createListNode(list.kind, list.start ?? 1), list.kind === 'number' ? ownNumbering(list) : {});
  for (const item of list.items) {
    const itemNode = $setId($createListItemNode(list.kind === 'check' ? item.checked : undefined), item.id);
    node.append(itemNode.append(...$inlinesToNodes(item.content)));
    if (item.nested) node.append($createListItemNode().append($nestedListToNode(item.nested)));
  }
  return node;
}

export function $nodeToList(node: ListNode, window: TextWindow = WHOLE): List {
  return { type: 'list', id: $getId(node), ...$nodeToNestedList(node, window) };
}

function $nodeToNestedList(node: ListNode, window: TextWindow): NestedList {
  const kind = node.getListType();
  const items: ListItem[] = [];
  for (const child of node.getChildren().filter((item) => window.includes(item))) {
    if (!$isListItemNode(child)) continue;
    const nested = child.getFirstChild();
    if ($isListNode(nested)) $attachNested(items, child, $nodeToNestedList(nested, window));
    else items.push({ id: $getId(child), content: $inlinesOf(child, window), ...(kind === 'check' && child.__checked !== undefined ? { checked: child.__checked } : {}) });
  }
  const start = kind === 'number' ? $startSeen(node, window) : node.getStart();
  return { kind, ...(start === 1 ? {} : { start }), ...(kind === 'number' ? $getOwnNumbering(node) : {}), items: items.length > 0 ? items : [{ id: createId(), content: [] }] };
}

/** The number of the first item that is seen: what was copied of a list keeps the numbers by which the text refers to it. A nested list that is seen without its item stands for that item. */
function $startSeen(node: ListNode, window: TextWindow): number {
  let before = 0;
  for (const child of node.getChildren()) {
    const isNested = $isListNode($isListItemNode(child) ? child.getFirstChild() : null);
    if (window.includes(child)) { if (isNested) before--; break; }
    if (!isNested) before++;
  }
  if (before <= 0) return node.getStart();
  return Math.min(LAST_START, firstNumber(node.getStart(), numberingAt($getOwnNumbering(node), $getListDepth(node) - 1)) + before);
}

/** A nested list belongs to the item before it; at the head of a list it gets an empty one. */
function $attachNested(items: ListItem[], wrapper: ListItemNode, nested: NestedList): void {
  const owner = items.at(-1);
  if (!owner) items.push({ id: $getId(wrapper) || createId(), content: [], nested });
  else if (owner.nested) owner.nested.items.push(...nested.items);
  else owner.nested = nested;
}
