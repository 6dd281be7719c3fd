// Typed blocks and their rows.
import { $addUpdateTag, type CommandPayloadType, type LexicalEditor, type LexicalNode, mergeRegister, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { createId, createRow, historyAfter, isGiven, type Row, rowKindDefinition, type RowsBlock, withoutSlip, withSlip, wordsMark } from '../../../shared/model';
import { freshBlockIds } from '../../../shared/templates/fresh-ids';
import { $nodeToRow, $rowsToNode, $rowToNode } from '../convert/rows';
import { $briefingSectionsFromRoot } from '../convert/sections-from-root';
import { $getBriefingData } from '../data/root-data';
import { todayOf } from '../data/today';
import { $getId } from '../nodes/node-state';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $isBaselineMissing, baselineRow } from '../rows/baseline-row';
import { $caretIntoField, $textKeys } from '../rows/row-fields';
import { $setFieldText, itemSlotName } from '../rows/row-slots';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace, $selectionNode } from '../structure/places';
import { $moveRowsBy } from '../view/row-filter';
import { ADD_BASELINE_COMMAND, ADD_ROW_COMMAND, CLEAR_ROW_HISTORY_COMMAND, CLEARANCE_HOLDS_COMMAND, DELETE_ROWS_COMMAND, DUPLICATE_ROWS_COMMAND, INSERT_ROWS_COMMAND, MOVE_ROWS_COMMAND, type MoveTo, SET_ROW_TEXT_COMMAND, SET_ROW_VALUE_COMMAND, SET_ROWS_SETTINGS_COMMAND, SET_WEIGHT_COMMAND } from './commands';
import { $insertBlock, $paragraphAfter } from './insert-block';
import { isFocusNowhere, onCommand } from './on-command';

export function registerRowCommands(editor: LexicalEditor): () => void {
  const $row = (id: string): RowNode | null => { const node = $nodeById(editor, id); return $isRowNode(node) ? node : null; };
  const $rowsOf = (ids: readonly string[]): RowNode[] => ids.flatMap((id) => $row(id) ?? []);
  return mergeRegister(
    onCommand(editor, INSERT_ROWS_COMMAND, $insertRows),
    onCommand(editor, SET_ROWS_SETTINGS_COMMAND, ({ blockId, settings }) => {
      // Said beside the text, in a form or a menu of it: the focus stays there.
      $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      const rows = $nodeById(editor, blockId);
      if ($isRowsNode(rows)) rows.setSettings(Object.fromEntries(Object.entries({ ...rows.getSettings(), ...settings }).filter(([, value]) => value !== undefined)));
    }),
    onCommand(editor, SET_WEIGHT_COMMAND, ({ blockId, criterion, weight }) => {
      const rows = $nodeById(editor, blockId);
      if (!$isRowsNode(rows)) return;
      const { [criterion]: _old, ...others } = rows.getSettings().weights ?? {};
      rows.setSettings({ ...rows.getSettings(), weights: { ...others, ...(weight === undefined ? {} : { [criterion]: weight }) } });
    }),
    onCommand(editor, ADD_ROW_COMMAND, ({ blockId, afterRowId, row }) => {
      const after = afterRowId === undefined ? null : $row(afterRowId);
      const named = blockId === undefined ? null : $nodeById(editor, blockId);
      const rows = after?.getParent() ?? named ?? $rowPlace($selectionNode())?.rows ?? null;
      if ($isRowsNode(rows)) $addRow(rows, after, row);
    }),
    onCommand(editor, ADD_BASELINE_COMMAND, ({ blockId }) => {
      const rows = $nodeById(editor, blockId);
      if ($isRowsNode(rows) && $isBaselineMissing(rows)) $addRow(rows, null, baselineRow(rows.getKind(), $getBriefingData().metadata.language));
    }),
    onCommand(editor, DUPLICATE_ROWS_COMMAND, ({ rowIds }) => $duplicateRows($rowsOf(rowIds))),
    onCommand(editor, DELETE_ROWS_COMMAND, ({ rowIds }) => { for (const row of $rowsOf(rowIds)) $deleteRow(row); }),
    onCommand(editor, MOVE_ROWS_COMMAND, ({ rowIds, to }) => $moveRows(editor, $rowsOf(rowIds), to)),
    onCommand(editor, SET_ROW_VALUE_COMMAND, (change) => {
      // A typed date is taken when its box is left: the focus is nowhere then, on its way to another field, and must not be drawn into the text.
      if (isFocusNowhere(editor)) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      const row = $row(change.rowId);
      if (row) $setRowValue(row, change, todayOf(editor));
    }),
    onCommand(editor, CLEAR_ROW_HISTORY_COMMAND, ({ rowId }) => {
      const row = $row(rowId);
      const rows = row?.getParent();
      if (row && $isRowsNode(rows)) row.setValues(withoutSlip(rows.getKind(), $kept(row))).setHistory([]);
    }),
    onCommand(editor, CLEARANCE_HOLDS_COMMAND, ({ rowId }) => { const row = $row(rowId); if (row) $keepWords(row); }),
    onCommand(editor, SET_ROW_TEXT_COMMAND, ({ rowId, key, list, itemId, text }) => {
      // The card writes when a field is left, too: the focus is nowhere then, and must not be drawn into the text.
      $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      const row = $row(rowId);
      const rows = row?.getParent();
      if (!row || !$isRowsNode(rows)) return;
      const slot = list !== undefined && itemId !== undefined ? itemSlotName(list, itemId, key) : key;
      $setFieldText(row, rows.getKind(), slot, text, $textKeys(rows).includes(slot));
    }),
  );
}

/** Inserts a typed block; the caret goes into its first row. */
export function $insertRows({ kind, rows, settings = {} }: CommandPayloadType<typeof INSERT_ROWS_COMMAND>): void {
  const block: RowsBlock = { type: 'rows', id: createId(), kind, settings, rows: rows && rows.length > 0 ? [...rows] : [createRow()] };
  const [copy] = freshBlockIds([block]);
  const node = $rowsToNode(copy?.type === 'rows' ? copy : block);
  $insertBlock(node);
  const first = node.getFirstChild();
  if ($isRowNode(first)) $caretIntoField(first);
}

/** Adds a row below another one, or at the end, and puts the caret into it. */
export function $addRow(rows: RowsNode, after: RowNode | null, row: Row = createRow()): RowNode {
  const node = $rowToNode(row, rows.getKind());
  if (after) after.insertAfter(node, false);
  else rows.append(node);
  $caretIntoField(node);
  return node;
}

/** Deletes a row; the block stays, and the caret goes to a neighbour. */
export function $deleteRow(row: RowNode): void {
  const rows = row.getParent<RowsNode>();
  const neighbour = row.getNextSibling() ?? row.getPreviousSibling();
  if ($isRowNode(neighbour)) $caretIntoField(neighbour);
  else if (rows) $paragraphAfter(rows).selectStart();
  row.remove(true);
}

/** Copies rows below the last of them; the caret goes into the first copy. */
function $duplicateRows(originals: readonly RowNode[]): void {
  const rows = originals[0]?.getParent();
  if (!$isRowsNode(rows)) return;
  let after = originals.at(-1) ?? null;
  const copies = fresh(rows, originals.map($nodeToRow)).map((row) => (after = $addRow(rows, after, row)));
  if (copies[0]) $caretIntoField(copies[0]);
}

function $moveRows(editor: LexicalEditor, moving: readonly RowNode[], to: MoveTo): void {
  const [first] = moving;
  if (!first) return;
  if (to === 'up' || to === 'down') { $moveRowsBy(editor, moving, to === 'down' ? 1 : -1); return; }
  const staying = first.getParent<RowsNode>()?.getChildren().filter((other) => !moving.some((row) => row.is(other))) ?? [];
  const before = staying[to.index];
  if (before) for (const row of moving) before.insertBefore(row, false);
  else moving.reduce<LexicalNode | undefined>((after, row) => { after?.insertAfter(row, false); return row; }, staying.at(-1));
}

function $setRowValue(row: RowNode, { key, list, itemId, value }: CommandPayloadType<typeof SET_ROW_VALUE_COMMAND>, today: string | undefined): void {
  const set = (values: Row['values']): Row['values'] => {
    const { [key]: _old, ...others } = values;
    return value === undefined || value.length === 0 ? others : { ...others, [key]: typeof value === 'string' ? value : [...value] };
  };
  if (list === undefined || itemId === undefined) {
    const rows = row.getParent<RowsNode>();
    const before = $kept(row);
    const after = set(before.values);
    const history = rows && today !== undefined ? historyAfter(rows.getKind(), before, after, today) : undefined;
    if (history) row.setHistory(history);
    row.setValues(rows && history ? withSlip(rows.getKind(), before, after, history) : after);
    if (rows && key === rowKindDefinition(rows.getKind()).given?.field) $keepWords(row);
    return;
  }
  row.setItems({ ...row.getItems(), [list]: (row.getItems()[list] ?? []).map((item) => (item.id === itemId ? { ...item, values: set(item.values) } : item)) });
}

/** Takes the values and the items of a row away, as if each were cleared by hand: what a day has seen stays in its history. */
export function $clearRowValues(row: RowNode, today: string | undefined): void {
  for (const key of Object.keys(row.getValues())) $setRowValue(row, { rowId: $getId(row), key, value: undefined }, today);
  row.setItems({});
}

const $kept = (row: RowNode): Pick<Row, 'values' | 'history'> => ({ values: row.getValues(), history: [...row.getHistory()] });

/** Keeps with a clearance for which words it was given, and nothing with one that is not given. */
function $keepWords(row: RowNode): void {
  const rows = row.getParent<RowsNode>();
  if (rows) row.setClearedText(isGiven(rows.getKind(), row.getValues()) ? wordsMark($briefingSectionsFromRoot()) : undefined);
}

/** Copies of rows with fresh ids. */
function fresh(rows: RowsNode, originals: readonly Row[]): readonly Row[] {
  const [copy] = freshBlockIds([{ type: 'rows', id: createId(), kind: rows.getKind(), settings: {}, rows: [...originals] }]);
  return copy?.type === 'rows' ? copy.rows : originals;
}
