import { inlineText } from '../print/inline-text';
import type { PrintList, PrintTable } from '../print/print-document';
import { buildCaption } from './caption';
import { buildGapAbove, passTable } from './paragraph';
import { buildCell } from './table-cell';
import { columnWidthsTwips, rowElement, tableElement } from './table-element';
import { completeGrid, type GridCell } from './table-grid';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** Above this many characters a row may break over two pages: it could be longer than a page. */
const LONGEST_WHOLE_ROW = 1500;

/** A table below its caption: header rows that repeat, rows that stay whole, widths of the page it stands on. */
export function buildTable(writing: Writing, table: PrintTable): readonly Xml[] {
  const { layout } = writing;
  const caption = table.caption ? [buildCaption(writing, 'Table', table.caption, { keepNext: true })] : [];
  // Without a caption a page break needs a paragraph to stand in, and so does the border to a table just above.
  const gap = caption.length === 0 ? buildGapAbove(writing) : [];
  const columnWidths = columnWidthsTwips(table.columnShares, table.landscape ? layout.landscapeTextWidthTwips : layout.textWidthTwips);
  const rows = completeGrid(table).map((cells, row) => buildRow(writing, table, cells, row, columnWidths));
  passTable(writing);
  return [...caption, ...gap, tableElement({
    style: table.look === 'grid' ? 'BriefingGrid' : 'BriefingRows', columnWidths, headerRows: table.headerRows, rightToLeft: writing.direction === 'rtl',
    ...(table.caption ? { title: inlineText(table.caption.content) } : {}),
  }, rows)];
}

function buildRow(writing: Writing, table: PrintTable, cells: readonly GridCell[], row: number, columnWidths: readonly number[]): Xml {
  const header = row < table.headerRows;
  return rowElement({ header, whole: header || rowLength(cells) <= LONGEST_WHOLE_ROW }, cells.map((cell) => buildCell(writing, table, cell, row, columnWidths)));
}

function rowLength(cells: readonly GridCell[]): number {
  let length = 0;
  for (const { cell, continues } of cells) {
    if (continues) continue;
    for (const block of cell.blocks) length += block.type === 'paragraph' ? inlineText(block.content).length : listLength(block);
  }
  return length;
}

function listLength(list: PrintList): number {
  return list.items.reduce((length, item) => length + inlineText(item.content).length + (item.nested ? listLength(item.nested) : 0), 0);
}
