// The items of a row's lists: the actions of a risk, the steps of a ladder.
import { type LexicalEditor, mergeRegister } from 'lexical';
import { createId } from '../../../shared/model';
import { $isRowNode, type RowItems, type RowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $setFieldText, itemSlotName } from '../rows/row-slots';
import { $dropSlot, $slotNames } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { ADD_ROW_ITEM_COMMAND, DELETE_ROW_ITEM_COMMAND, MOVE_ROW_ITEM_COMMAND, type MoveTo } from './commands';
import { onCommand } from './on-command';

export function registerRowItemCommands(editor: LexicalEditor): () => void {
  const $row = (id: string): RowNode | null => { const node = $nodeById(editor, id); return $isRowNode(node) ? node : null; };
  return mergeRegister(
    onCommand(editor, ADD_ROW_ITEM_COMMAND, ({ rowId, list, item = { id: createId(), texts: {}, values: {} } }) => {
      const row = $row(rowId);
      const rows = row?.getParent();
      if (!row || !$isRowsNode(rows)) return;
      const items = row.getItems()[list] ?? [];
      const id = items.some((other) => other.id === item.id) ? createId() : item.id;
      $setItems(row, list, [...items, { id, values: item.values }]);
      for (const [name, text] of Object.entries(item.texts)) $setFieldText(row, rows.getKind(), itemSlotName(list, id, name), text, false);
    }),
    onCommand(editor, DELETE_ROW_ITEM_COMMAND, ({ rowId, list, itemId }) => {
      const row = $row(rowId);
      if (!row) return;
      $setItems(row, list, (row.getItems()[list] ?? []).filter((item) => item.id !== itemId));
      for (const name of $slotNames(row)) if (name.startsWith(`${list}/${itemId}/`)) $dropSlot(row, name);
    }),
    onCommand(editor, MOVE_ROW_ITEM_COMMAND, ({ rowId, list, itemId, to }) => { const row = $row(rowId); if (row) $setItems(row, list, moved(row.getItems()[list] ?? [], itemId, to)); }),
  );
}

/** Replaces the items of a list; an empty list is no list. */
function $setItems(row: RowNode, list: string, items: RowItems[string]): void {
  const { [list]: _old, ...others } = row.getItems();
  row.setItems(items.length > 0 ? { ...others, [list]: items } : others);
}

function moved(items: RowItems[string], itemId: string, to: MoveTo): RowItems[string] {
  const at = items.findIndex((item) => item.id === itemId);
  const item = items[at];
  if (!item) return items;
  const others = items.filter((other) => other !== item);
  const index = to === 'up' ? at - 1 : to === 'down' ? at + 1 : to.index;
  const target = Math.max(0, Math.min(others.length, index));
  return [...others.slice(0, target), item, ...others.slice(target)];
}
