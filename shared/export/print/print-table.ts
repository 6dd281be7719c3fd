import type { Table, TableCell } from '../../model/block';
import { isBlankRow, listWithWords, writtenRows } from './blank-blocks';
import { printCaption } from './captions';
import { contentShares } from './content-shares';
import { completeGrid, MAX_COLUMNS, type PlacedCell } from './complete-grid';
import type { PrintContext } from './print-context';
import type { PrintCell, PrintTable } from './print-document';
import { placeCells } from './place-cells';
import { printList } from './print-list';
import { emptyParagraph, paragraphOf, printParagraph } from './print-paragraph';

/** A table with more columns than this has a landscape page of its own. */
const LANDSCAPE_ABOVE_COLUMNS = 8;

/** A table of the model as a complete grid; what had to be repaired is a warning. */
export function printTable(whole: Table, context: PrintContext): PrintTable {
  const table = { ...whole, rows: writtenRows(whole) };
  const caption = printCaption('table', table.caption, table.id, context);
  // A table of header rows only has nothing to repeat them for.
  const headerRows = Math.min(table.headerRows, table.rows.length - 1);
  const grid = completeGrid(table.rows.map((row) => row.cells.map((cell) => ({ content: cell, columnSpan: cell.columnSpan ?? 1, rowSpan: cell.rowSpan ?? 1 }))), headerRows);
  if (grid.repaired) context.warn('Merged cells of a table overlap or reach beyond it; they are printed smaller.', table.id);
  if (grid.overfull) context.warn(`A table has more than ${MAX_COLUMNS} columns; what is beyond them is printed in the last column.`, table.id);
  const unwritten = isUnwritten(table, headerRows) ? headerRows : -1;
  const printed: PrintTable = {
    type: 'table', anchor: context.anchor(table.id), ...(caption ? { caption } : {}),
    columnShares: columnShares(table.columnWidths, grid.columns), headerRows,
    rows: grid.rows.map((cells, row) => ({ cells: cells.map((cell) => printCell(cell, row < table.headerRows, row === unwritten, table.rows[row]?.id ?? table.id, context)) })),
    landscape: grid.columns > LANDSCAPE_ABOVE_COLUMNS, look: 'grid',
  };
  return table.columnWidths === undefined ? { ...printed, columnShares: contentShares(placeCells(printed).cells, grid.columns) } : printed;
}

/** Whether the only row below the heads has nothing in it: a gap that is to be seen. */
const isUnwritten = ({ rows }: Table, headerRows: number): boolean => headerRows > 0 && rows.length === headerRows + 1 && rows.slice(headerRows).every(isBlankRow) && !rows.slice(0, headerRows).every(isBlankRow);

/** Shares of the width that add up to 1: from relative widths where they are given, equal otherwise. A missing width is the mean of the others. */
export function columnShares(widths: readonly number[] | undefined, columns: number): number[] {
  const given = (widths ?? []).slice(0, columns);
  const mean = given.length === 0 ? 1 : given.reduce((sum, width) => sum + width, 0) / given.length;
  const all = Array.from({ length: columns }, (_, index) => given[index] ?? mean);
  const sum = all.reduce((total, width) => total + width, 0);
  return all.map((width) => width / sum);
}

function printCell(placed: PlacedCell<TableCell>, inHeader: boolean, unwritten: boolean, rowId: string, context: PrintContext): PrintCell {
  const header = inHeader || placed.contents.some((cell) => cell.header);
  const style = header ? 'cellHeading' : 'cell';
  if (unwritten) return { blocks: [emptyParagraph(style, context, placed.contents[0]?.blocks[0]?.id ?? rowId, ...(placed.contents[0] ? [] : [`c${placed.column}`]))], columnSpan: placed.columnSpan, rowSpan: placed.rowSpan, header };
  const blocks = placed.contents.flatMap((cell) => cell.blocks).flatMap((block): PrintCell['blocks'] => (block.type === 'paragraph' ? [printParagraph(block, style, context)] : listWithWords(block).map((list) => printList(list, context))));
  return {
    blocks: blocks.length > 0 ? blocks : [paragraphOf([], style, context, rowId, `c${placed.column}`)],
    columnSpan: placed.columnSpan, rowSpan: placed.rowSpan, header,
  };
}
