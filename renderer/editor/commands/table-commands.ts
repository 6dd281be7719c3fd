// Plain tables: insert, add and remove rows and columns, header rows, merged cells.
import { $computeTableMapSkipCellCheck, $createTableCellNode, $createTableNode, $createTableRowNode, $deleteTableColumnAtSelection, $deleteTableRowAtSelection, $insertTableColumnAtSelection, $insertTableRowAtSelection, $isTableCellNode, $isTableNode, $isTableRowNode, $isTableSelection, $mergeCells, $unmergeCell, TableCellHeaderStates, type TableCellNode, type TableNode } from '@lexical/table';
import { $createParagraphNode, $getSelection, $getState, type CommandPayloadType, type LexicalEditor, mergeRegister } from 'lexical';
import { $headerRows, $setColumnWidths, columnWidthsState } from '../convert/tables';
import { $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $selectionNode } from '../structure/places';
import { EDIT_TABLE_COMMAND, INSERT_TABLE_COMMAND, SET_COLUMN_WIDTHS_COMMAND } from './commands';
import { $insertBlock, $paragraphAfter } from './insert-block';
import { onCommand } from './on-command';

export function registerTableCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, INSERT_TABLE_COMMAND, ({ rows, columns, headerRow }) => $insertTable(rows, columns, headerRow)),
    onCommand(editor, EDIT_TABLE_COMMAND, $editTable),
    onCommand(editor, SET_COLUMN_WIDTHS_COMMAND, ({ tableId, widths }) => {
      const table = $nodeById(editor, tableId);
      if ($isTableNode(table)) $setColumnWidths(table, widths);
    }),
  );
}

function $insertTable(rows: number, columns: number, headerRow: boolean): void {
  const table = $createTableNode();
  for (let row = 0; row < Math.max(1, rows); row++) {
    const state = headerRow && row === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    table.append($createTableRowNode().append(...Array.from({ length: Math.max(1, columns) }, () => $createTableCellNode(state).append($createParagraphNode()))));
  }
  $insertBlock(table);
  table.selectStart();
}

function $editTable(edit: CommandPayloadType<typeof EDIT_TABLE_COMMAND>): void {
  const node = $selectionNode();
  const table = $findUp<TableNode>(node, $isTableNode);
  const cell = $findUp<TableCellNode>(node, $isTableCellNode);
  if (!table || !cell) return;
  const widths = $getState(table, columnWidthsState);
  const column = $computeTableMapSkipCellCheck(table, cell, cell)[1]?.startColumn ?? 0;
  switch (edit) {
    case 'rowAbove': $insertTableRowAtSelection(false); return;
    case 'rowBelow': $insertTableRowAtSelection(true); $plainRowBelowHeader(table); return;
    case 'columnBefore': case 'columnAfter':
      $insertTableColumnAtSelection(edit === 'columnAfter');
      if (widths.length > 0) $setColumnWidths(table, [...widths.slice(0, column), widths[column] ?? 1, ...widths.slice(column)]);
      return;
    case 'deleteRow': if (table.getChildrenSize() > 1) $deleteTableRowAtSelection(); else $removeTable(table); return;
    case 'deleteColumn':
      if (table.getColumnCount() <= 1) { $removeTable(table); return; }
      $deleteTableColumnAtSelection();
      if (widths.length > 0) $setColumnWidths(table, widths.filter((_, index) => index !== column));
      return;
    case 'deleteTable': $removeTable(table); return;
    case 'toggleHeaderRow': $toggleHeaderRow(table); return;
    case 'mergeCells': {
      const selection = $getSelection();
      if ($isTableSelection(selection)) $mergeCells(selection.getNodes().filter($isTableCellNode));
      return;
    }
    case 'splitCell': $unmergeCell(); return;
    case 'widerColumn': case 'narrowerColumn': $resizeColumn(table, column, edit === 'widerColumn' ? STEP : -STEP); return;
    case 'equalColumns': $setColumnWidths(table, Array.from({ length: table.getColumnCount() }, () => 1)); return;
    case 'fitColumns': $setColumnWidths(table, []); return;
  }
}

/** What one step adds to a column or takes from it, in hundredths of the table's width, and the least that a column keeps. */
const STEP = 5;
const LEAST = 5;

/** Makes a column wider or narrower; the others share what that leaves, in their proportions. */
function $resizeColumn(table: TableNode, column: number, step: number): void {
  const given = $getState(table, columnWidthsState);
  const count = table.getColumnCount();
  const widths = Array.from({ length: count }, (_, index) => given[index] ?? 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => (width / total) * 100);
  const own = shares[column];
  if (own === undefined || count < 2) return;
  const next = Math.min(100 - LEAST * (count - 1), Math.max(LEAST, own + step));
  $setColumnWidths(table, shares.map((share, index) => Math.round((index === column ? next : Math.max(LEAST, (share * (100 - next)) / (100 - own))) * 10) / 10));
}

function $removeTable(table: TableNode): void {
  $paragraphAfter(table).selectStart();
  table.remove();
}

/** Turns the first row into a header row, or every header row into plain ones. */
function $toggleHeaderRow(table: TableNode): void {
  const rows = table.getChildren().filter($isTableRowNode);
  const count = $headerRows(rows);
  for (const row of count > 0 ? rows.slice(0, count) : rows.slice(0, 1)) {
    for (const cell of row.getChildren().filter($isTableCellNode)) cell.setHeaderStyles(count > 0 ? 0 : TableCellHeaderStates.ROW, TableCellHeaderStates.ROW);
  }
}

/** Lexical copies the header state of the row above; below a header row a plain one is wanted. */
function $plainRowBelowHeader(table: TableNode): void {
  const row = $findUp($selectionNode(), $isTableRowNode)?.getNextSibling();
  const second = table.getChildAtIndex(1);
  if (!row || !$isTableRowNode(row) || !row.is(second)) return;
  for (const cell of row.getChildren().filter($isTableCellNode)) cell.setHeaderStyles(0, TableCellHeaderStates.ROW);
}
