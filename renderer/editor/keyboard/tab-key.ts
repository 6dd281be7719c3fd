// Tab and Shift+Tab: fields and cells one after the other, list levels, out of captions and notes, a tab in plain text.
import { $findCellNode, $insertTableRowAtSelection, $isTableCellNode, $isTableRowNode, type TableCellNode } from '@lexical/table';
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, INSERT_TAB_COMMAND, KEY_TAB_COMMAND, type LexicalEditor } from 'lexical';
import { INDENT_LIST_COMMAND } from '../commands/commands';
import { $addRow } from '../commands/row-commands';
import { $paragraphAfter } from '../commands/insert-block';
import { $isLineNode } from '../nodes/LineNode';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $blockOf, $listItemOf, $rowPlace, $selectionNode } from '../structure/places';
import { $leaveLine } from './leave-line';
import { $firstStop, $goToStop, $nextStop, focusedChip } from './row-stops';

/** Registers Tab. */
export function registerTabKey(editor: LexicalEditor): () => void {
  return editor.registerCommand(KEY_TAB_COMMAND, (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const handled = $tab(editor, event.shiftKey ? -1 : 1);
    if (handled) event.preventDefault();
    return handled;
  }, COMMAND_PRIORITY_HIGH);
}

/** What Tab does on a value, for a box that was opened on it and is left by Tab. */
export function goToFieldBeside(editor: LexicalEditor, { rowId, key }: { readonly rowId: string; readonly key: string }, by: 1 | -1): void {
  editor.update(() => {
    const row = $nodeById(editor, rowId);
    const rows = row?.getParent();
    if ($isRowNode(row) && $isRowsNode(rows)) $tabInRows(editor, rows, row, key, by);
  });
}

function $tab(editor: LexicalEditor, by: 1 | -1): boolean {
  const chip = focusedChip(editor);
  const chipRow = chip ? $nodeById(editor, chip.rowId) : null;
  const chipRows = chipRow?.getParent();
  if (chip && $isRowNode(chipRow) && $isRowsNode(chipRows)) { $tabInRows(editor, chipRows, chipRow, chip.key, by); return true; }
  const node = $selectionNode();
  if (!node) return false;
  const place = $rowPlace(node);
  if (place) { $tabInRows(editor, place.rows, place.row, place.field, by); return true; }
  const line = $findUp(node, $isLineNode);
  if (line) { $leaveLine(line, by); return true; }
  if ($listItemOf(node)) return editor.dispatchCommand(INDENT_LIST_COMMAND, by);
  const cell = $findCellNode(node);
  if (cell) { $tabInTable(cell, by); return true; }
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  // A tab in the place of several paragraphs would be a loss nobody asked for; the list items among them move.
  if (!$blockOf(node)?.is($blockOf(selection.focus.getNode()))) return editor.dispatchCommand(INDENT_LIST_COMMAND, by);
  return by > 0 && editor.dispatchCommand(INSERT_TAB_COMMAND, undefined);
}

/** From cell to cell of a plain table; behind the last comes a new row, before the first the text above. Lexical's own handler comes too late for a table that was just made. */
function $tabInTable(cell: TableCellNode, by: 1 | -1): void {
  const beside = by > 0 ? cell.getNextSibling() : cell.getPreviousSibling();
  if ($isTableCellNode(beside)) { $selectCell(beside); return; }
  const row = cell.getParent();
  const otherRow = by > 0 ? row?.getNextSibling() : row?.getPreviousSibling();
  const other = $isTableRowNode(otherRow) ? (by > 0 ? otherRow.getFirstChild() : otherRow.getLastChild()) : null;
  if ($isTableCellNode(other)) { $selectCell(other); return; }
  if (by > 0) {
    $insertTableRowAtSelection(true);
    row?.getNextSibling()?.selectStart();
    return;
  }
  const table = row?.getParent();
  table?.getPreviousSibling()?.selectEnd();
}

/** The whole text of a cell, so that typing replaces it, as in a spreadsheet and in Word. */
const $selectCell = (cell: TableCellNode): void => { cell.select(0, cell.getChildrenSize()); };

/** Behind the last field comes a new row; before the first, the text above. */
function $tabInRows(editor: LexicalEditor, rows: RowsNode, row: RowNode, key: string | undefined, by: 1 | -1): void {
  const stop = $nextStop(rows, row, key, by);
  if (stop) $goToStop(editor, stop);
  else if (by > 0) { const added = $addRow(rows, row); $goToStop(editor, $firstStop(rows, added)); }
  else (rows.getPreviousSibling() ?? $paragraphAfter(rows)).selectEnd();
}
