import { Table, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { PrintTable } from '../print/print-document';
import { buildCaption } from './caption';
import { inlineText } from './inlines';
import { buildGap } from './paragraph';
import { completeGrid, type GridCell } from './table-grid';
import { buildCell } from './table-cell';
import type { Writing } from './writing';

/** Above this many characters a row may break over two pages: it could be longer than a page. */
const LONGEST_WHOLE_ROW = 1500;

/** A table below its caption (`w:tbl`, ECMA-376 part 1, 17.4.37): absolute widths, header rows that repeat, rows that stay whole. */
export function buildTable(writing: Writing, table: PrintTable): readonly (Paragraph | Table)[] {
  const textWidthTwips = table.landscape ? writing.layout.landscapeTextWidthTwips : writing.layout.textWidthTwips;
  const caption = table.caption ? [buildCaption(writing, 'Table', table.caption, { keepNext: true })] : [];
  // Without a caption a page break needs a paragraph to stand in, and so does the border to a table just above.
  const gap = caption.length === 0 && (writing.pageBreakDue || writing.belowTable) ? [buildGap(writing)] : [];
  const built = buildGrid(writing, table, textWidthTwips);
  writing.belowTable = true;
  return [...caption, ...gap, built];
}

/** Column widths in twips that add up to the width of the table. */
export function columnWidthsTwips(shares: readonly number[], widthTwips: number): readonly number[] {
  const edges = shares.reduce<number[]>((sums, share) => [...sums, (sums.at(-1) ?? 0) + share], [0]);
  const total = edges.at(-1) || 1;
  const positions = edges.map((edge) => Math.round((edge / total) * widthTwips));
  return shares.map((_, column) => (positions[column + 1] ?? 0) - (positions[column] ?? 0));
}

function buildGrid(writing: Writing, table: PrintTable, widthTwips: number): Table {
  const columnWidths = columnWidthsTwips(table.columnShares, widthTwips);
  const grid = completeGrid(table);
  return new Table({
    style: table.look === 'grid' ? 'BriefingGrid' : 'BriefingRows',
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    ...(writing.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: { firstRow: table.headerRows > 0, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: grid.map((cells, row) => buildRow(writing, table, cells, row, columnWidths)),
  });
}

function buildRow(writing: Writing, table: PrintTable, cells: readonly GridCell[], row: number, columnWidths: readonly number[]): TableRow {
  const header = row < table.headerRows;
  return new TableRow({
    ...(header || rowLength(cells) <= LONGEST_WHOLE_ROW ? { cantSplit: true } : {}),
    ...(header ? { tableHeader: true, keepNext: true } : {}),
    children: cells.map((cell) => buildCell(writing, table, cell, row, columnWidths)),
  });
}

function rowLength(cells: readonly GridCell[]): number {
  let length = 0;
  for (const { cell, continues } of cells) {
    if (continues) continue;
    for (const block of cell.blocks) length += block.type === 'paragraph' ? inlineText(block.content).length : listLength(block);
  }
  return length;
}
type CellList = Extract<GridCell['cell']['blocks'][number], { type: 'list' }>;
function listLength(list: CellList): number {
  return list.items.reduce((length, item) => length + inlineText(item.content).length + (item.nested ? listLength(item.nested) : 0), 0);
}
