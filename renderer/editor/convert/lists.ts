// Lists in both directions. Lexical keeps a nested list in an item of its own after the item that it belongs to; the model keeps it in that item.
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { createId, ownNumbering, type List, type ListItem, type NestedList } from '../../../shared/model';
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
  const start = node.getStart();
  return { kind, ...(start === 1 ? {} : { start }), ...(kind === 'number' ? $getOwnNumbering(node) : {}), items: items.length > 0 ? items : [{ id: createId(), content: [] }] };
}

/** A nested list belongs to the item before it; at the head of a list it gets an empty one. */
function $attachNested(items: ListItem[], wrapper: ListItemNode, nested: NestedList): void {
  const owner = items.at(-1);
  if (!owner) items.push({ id: $getId(wrapper) || createId(), content: [], nested });
  else if (owner.nested) owner.nested.items.push(...nested.items);
  else owner.nested = nested;
}
