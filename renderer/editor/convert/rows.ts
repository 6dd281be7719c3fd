// Typed blocks in both directions.
import type { LexicalNode } from 'lexical';
import type { RichText, Row, RowItem, RowKind, RowsBlock } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';
import { $createRowNode, $isRowNode, type RowNode } from '../nodes/RowNode';
import { $createRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $getId, $setId } from '../nodes/node-state';
import { $ensureFieldSlot, $fieldText, $setFieldText, itemSlotName } from '../rows/row-slots';
import { visibleTextKeys } from '../rows/visible-columns';
import { $ensureLineSlot, $slotElement, $slotNames } from '../slots';
import { $fill } from './inlines-to-nodes';
import { $inlinesOf } from './nodes-to-inlines';
import { type TextWindow, WHOLE } from './text-window';

export function $rowsToNode(block: RowsBlock): RowsNode {
  const node = $setId($createRowsNode(block.kind), block.id).setSettings(block.settings);
  $fill($ensureLineSlot(node, 'caption', 'caption'), block.caption ?? []);
  return node.append(...block.rows.map((row) => $rowToNode(row, block.kind)));
}

export function $rowToNode(row: Row, kind: RowKind): RowNode {
  const node = $setId($createRowNode(), row.id).setValues(row.values).setHistory(row.history ?? []).setClearedText(row.clearedText);
  $ensureVisibleSlots(node, kind);
  for (const [key, text] of Object.entries(row.texts)) $setFieldText(node, kind, key, text, true);
  for (const [list, items] of Object.entries(row.lists)) for (const item of items) for (const [name, text] of Object.entries(item.texts)) $setFieldText(node, kind, itemSlotName(list, item.id, name), text, true);
  return node.setItems(Object.fromEntries(Object.entries(row.lists).map(([list, items]) => [list, items.map(({ id, values }) => ({ id, values }))])));
}

/** Gives a row the slots that its columns show. */
export function $ensureVisibleSlots(row: RowNode, kind: RowKind): void {
  for (const key of visibleTextKeys(kind, $getBriefingData().parties)) $ensureFieldSlot(row, kind, key);
}

export function $nodeToRows(node: RowsNode, window: TextWindow = WHOLE): RowsBlock {
  const caption = $inlinesOf($slotElement(node, 'caption'));
  const rows = node.getChildren().filter((child: LexicalNode) => window.includes(child)).filter($isRowNode);
  return { type: 'rows', id: $getId(node), kind: node.getKind(), ...(caption.length > 0 ? { caption } : {}), settings: { ...node.getSettings() }, rows: rows.map($nodeToRow) };
}

export function $nodeToRow(node: RowNode): Row {
  const texts: Record<string, RichText> = {};
  const itemTexts = new Map<string, Record<string, RichText>>();
  for (const name of $slotNames(node)) {
    const text = $fieldText(node, name);
    if (text.length === 0) continue;
    const [list = '', itemId, field] = name.split('/');
    if (itemId === undefined || field === undefined) texts[name] = text;
    else itemTexts.set(`${list}/${itemId}`, { ...itemTexts.get(`${list}/${itemId}`), [field]: text });
  }
  const lists: Record<string, RowItem[]> = {};
  for (const [list, items] of Object.entries(node.getItems())) if (items.length > 0) lists[list] = items.map(({ id, values }) => ({ id, texts: itemTexts.get(`${list}/${id}`) ?? {}, values: { ...values } }));
  const history = node.getHistory();
  const clearedText = node.getClearedText();
  return { id: $getId(node), texts, values: { ...node.getValues() }, lists, ...(history.length > 0 ? { history: [...history] } : {}), ...(clearedText === undefined ? {} : { clearedText }) };
}
