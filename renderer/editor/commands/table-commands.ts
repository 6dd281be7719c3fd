// Plain tables: insert, add and remove rows and columns, header rows, merged cells.
import { $createTableCellNode, $createTableNode, $createTableRowNode, $deleteTableColumnAtSelection, $deleteTableRowAtSelection, $insertTableColumnAtSelection, $insertTableRowAtSelection, $isTableCellNode, $isTableNode, $isTableRowNode, $isTableSelection, $mergeCells, $unmergeCell, TableCellHeaderStates, type TableCellNode, type TableNode } from '@lexical/table';
import { $createParagraphNode, $getSelection, $getState, type CommandPayloadType, type LexicalEditor, mergeRegister } from 'lexical';
import { $headerRows, $setColumnWidths, columnWidthsState } from '../convert/tables';
import { $findUp } from '../slots';
import { $selectionNode } from '../structure/places';
import { EDIT_TABLE_COMMAND, INSERT_TABLE_COMMAND } from './commands';
import { $insertBlock, $paragraphAfter } from './insert-block';
import { onCommand } from './on-command';

export function registerTableCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, INSERT_TABLE_COMMAND, ({ rows, columns, headerRow }) => $insertTable(rows, columns, headerRow)),
    onCommand(editor, EDIT_TABLE_COMMAND, $editTable),
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
  const column = cell.getIndexWithinParent();
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
  }
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
