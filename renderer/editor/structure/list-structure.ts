// Keeps nested lists as the model can say them: every nested list hangs below an item of text, and an item has at most one.
import { $createListItemNode, $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $copyNode, $getEditor, $getNodeByKey, $isElementNode, type LexicalNode } from 'lexical';
import { $getId, $getOwnNumbering, $setId, $setOwnNumbering } from '../nodes/node-state';

/** The list that an item carries instead of text; null for an item of text. */
export function $nestedListOf(item: LexicalNode | null): ListNode | null {
  const first = $isListItemNode(item) ? item.getFirstChild() : null;
  return $isListNode(first) ? first : null;
}

/** Mends a list: items without an owner come up a level with all that hangs below them, two lists below one item become one, and what is empty goes. */
export function $listStructure(list: ListNode): void {
  for (const item of list.getChildren()) if ($isListItemNode(item)) $partText(item);
  for (const item of list.getChildren()) {
    const nested = $nestedListOf(item);
    if (!nested || !item.isAttached()) continue;
    if (nested.isEmpty()) { item.remove(); continue; }
    const before = item.getPreviousSibling();
    const above = $nestedListOf(before);
    if (above) { above.append(...nested.getChildren()); item.remove(); }
    else if (before === null) $bringUp(list, item, nested);
  }
  if (!list.isAttached()) return;
  if (list.isEmpty()) list.remove();
  else if ($tradedItems(list)) { const top = $topList(list); top.replace($remade(top)); }
}

/** The items of a list that begins with one without an owner. Among blocks a list of another kind stays a list of its own. */
function $bringUp(list: ListNode, item: LexicalNode, nested: ListNode): void {
  const alone = list.getChildrenSize() === 1;
  if (!$isListItemNode(list.getParent()) && !alone && nested.getListType() !== list.getListType()) { list.insertBefore(nested); item.remove(); return; }
  if (alone) $setOwnNumbering(list.setListType(nested.getListType()).setStart(nested.getStart()), $getOwnNumbering(nested));
  for (const child of nested.getChildren()) item.insertBefore(child);
  item.remove();
}

/** An item holds text or a list, never both. */
function $partText(item: ListItemNode): void {
  const children = item.getChildren();
  const lists = children.filter($isListNode);
  if (lists.length === 0 || children.length === 1) return;
  let after: ListItemNode = item;
  const isText = children.length > lists.length;
  for (const list of isText ? lists : lists.slice(1)) {
    const carrier = $createListItemNode().append(list);
    after.insertAfter(carrier, false);
    after = carrier;
  }
}

/**
 * Whether an item has come into a list that is on the screen from another one, or has gone from it to another one.
 * Lexical moves the elements of such items about while it still walks the list that they left: it then loses its place, raises an error or shows nothing of them.
 * A list that is made anew is drawn from its items and has no such walk.
 */
function $tradedItems(list: ListNode): boolean {
  const shown = $getEditor().getEditorState()._nodeMap;
  const before = shown.get(list.getKey());
  if (!$isElementNode(before)) return false;
  if (list.getChildren().some((item) => (shown.get(item.getKey())?.__parent ?? list.getKey()) !== list.getKey())) return true;
  for (let key = before.__first; key !== null; key = shown.get(key)?.__next ?? null) {
    const parent = $getNodeByKey(key)?.getParent();
    if (parent && !parent.is(list)) return true;
  }
  return false;
}

function $topList(list: ListNode): ListNode {
  const above = list.getParent()?.getParent();
  return $isListNode(above) ? $topList(above) : list;
}

/** The same list with new nodes for all but its items. */
function $remade(list: ListNode): ListNode {
  const items = list.getChildren().map((item) => { const nested = $nestedListOf(item); return nested ? $createListItemNode().append($remade(nested)) : item; });
  return $setId($copyNode(list), $getId(list)).append(...items);
}
