// Tables in both directions. What Lexical's table does not know (relative widths, how many header rows) is state of the table node.
import { $createTableCellNode, $createTableNode, $createTableRowNode, $isTableCellNode, $isTableRowNode, TableCellHeaderStates, type TableCellNode, type TableNode, type TableRowNode } from '@lexical/table';
import { $getState, $setState, createState } from 'lexical';
import { createId, type Table, type TableCell } from '../../../shared/model';
import { $getId, $setId } from '../nodes/node-state';
import { $ensureLineSlot, $slotElement } from '../slots';
import { $flowBlocksOf, $flowToNodes } from './flow-blocks';
import { $fill } from './inlines-to-nodes';
import { $inlinesOf } from './nodes-to-inlines';
import { type TextWindow, WHOLE } from './text-window';

/** Relative widths of the columns; none means equal. */
export const columnWidthsState = createState('columnWidths', { parse: (value): readonly number[] => (Array.isArray(value) ? value as number[] : []), isEqual: (a, b) => a.join() === b.join() });

/** Lexical wants pixels: less than any page has, for the style sheet stretches them to the width of the text in these shares. */
const COLUMNS_PX = 300;

export function $tableToNode(table: Table): TableNode {
  const node = $setId($createTableNode(), table.id);
  $fill($ensureLineSlot(node, 'caption', 'caption'), table.caption ?? []);
  if (table.columnWidths) $setColumnWidths(node, table.columnWidths);
  table.rows.forEach((row, index) => {
    const rowNode = $setId($createTableRowNode(), row.id);
    node.append(rowNode.append(...row.cells.map((cell) => $cellToNode(cell, index < table.headerRows))));
  });
  return node;
}

/** Sets relative widths and shows them; an empty list makes the columns equal. */
export function $setColumnWidths(node: TableNode, widths: readonly number[]): void {
  $setState(node, columnWidthsState, widths);
  const total = widths.reduce((sum, width) => sum + width, 0);
  node.setColWidths(widths.length === 0 ? undefined : widths.map((width) => Math.round((width / total) * COLUMNS_PX)));
}

function $cellToNode(cell: TableCell, inHeaderRow: boolean): TableCellNode {
  const state = (inHeaderRow ? TableCellHeaderStates.ROW : 0) | (cell.header ? TableCellHeaderStates.COLUMN : 0);
  const node = $createTableCellNode(state, cell.columnSpan ?? 1);
  node.setRowSpan(cell.rowSpan ?? 1);
  return node.append(...$flowToNodes(cell.blocks));
}

export function $nodeToTable(node: TableNode, window: TextWindow = WHOLE): Table {
  const rows = node.getChildren().filter($isTableRowNode).filter((row) => window.includes(row));
  const caption = $inlinesOf($slotElement(node, 'caption'));
  const widths = $getState(node, columnWidthsState);
  return {
    type: 'table', id: $getId(node),
    ...(caption.length > 0 ? { caption } : {}),
    ...(widths.length > 0 ? { columnWidths: [...widths] } : {}),
    headerRows: $headerRows(rows),
    rows: rows.length > 0 ? rows.map((row) => ({ id: $getId(row), cells: row.getChildren().filter($isTableCellNode).filter((cell) => window.includes(cell)).map((cell) => $nodeToCell(cell, window)) })) : [{ id: createId(), cells: [] }],
  };
}

/** How many rows at the top are header rows: those whose cells all say so. */
export function $headerRows(rows: readonly TableRowNode[]): number {
  let count = 0;
  for (const row of rows) {
    const cells = row.getChildren().filter($isTableCellNode);
    if (cells.length === 0 || !cells.every((cell) => cell.hasHeaderState(TableCellHeaderStates.ROW))) break;
    count++;
  }
  return Math.min(count, 10);
}

function $nodeToCell(cell: TableCellNode, window: TextWindow): TableCell {
  const columnSpan = cell.getColSpan();
  const rowSpan = cell.getRowSpan();
  return {
    blocks: $flowBlocksOf(cell, window),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(cell.hasHeaderState(TableCellHeaderStates.COLUMN) ? { header: true as const } : {}),
  };
}
