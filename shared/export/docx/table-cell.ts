import type { PrintTable } from '../print/print-document';
import { buildInnerList } from './list';
import { buildInnerParagraph, PARAGRAPH_STYLE_IDS } from './paragraph';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import { cellElement, type CellFormat } from './table-element';
import type { GridCell } from './table-grid';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** One cell of a table of the document; it always holds at least one paragraph. */
export function buildCell(writing: Writing, table: PrintTable, gridCell: GridCell, row: number, columnWidths: readonly number[]): Xml {
  const { cell, column, continues } = gridCell;
  const headerRow = row < table.headerRows;
  const fill = cell.fill ?? (headerRow ? writing.look.colors.headerFill : undefined);
  const lines = cellLines(writing.document.accent, table, gridCell, row);
  let widthTwips = 0;
  for (let index = column; index < column + cell.columnSpan; index++) widthTwips += columnWidths[index] ?? 0;
  return cellElement({
    widthTwips,
    columnSpan: cell.columnSpan,
    ...(cell.rowSpan > 1 ? { merge: continues ? 'continue' : 'restart' } : {}),
    ...(lines === undefined ? {} : { lines }),
    ...(fill === undefined ? {} : { fill }),
  }, continues ? [EMPTY] : buildContent(writing, cell, headerRow, headerRow || staysWithNext(table, row)));
}

/** Rows that stay with the one below: all of a table that is kept whole, headings between the rows, and the last row but one, so that no row stands alone on a page. */
const staysWithNext = (table: PrintTable, row: number): boolean => row < table.rows.length - 1 && (table.whole === true || row === table.rows.length - 2 || isHeadingRow(table, row));

const isHeadingRow = (table: PrintTable, row: number): boolean => table.columnShares.length > 1 && table.rows[row]?.cells.length === 1 && table.rows[row].cells[0]?.header === true;

const EMPTY = paragraphElement({ style: PARAGRAPH_STYLE_IDS.cell });

function buildContent(writing: Writing, cell: GridCell['cell'], headerRow: boolean, withNext: boolean): readonly Xml[] {
  const keep: ParagraphFormat = withNext ? { keepNext: true } : {};
  const plainStyle = cell.header || headerRow ? PARAGRAPH_STYLE_IDS.cellHeading : PARAGRAPH_STYLE_IDS.cell;
  const children = cell.blocks.flatMap((block) => (block.type === 'list'
    ? buildInnerList(writing, block, 'cell', () => keep)
    : [buildInnerParagraph(writing, block, block.style === 'body' ? { ...keep, style: plainStyle } : keep)]));
  return children.length > 0 ? children : [EMPTY];
}

/** The line below the header, and the thick one around an outlined row; the wider of two meeting lines wins (ECMA-376 part 1, 17.4.66). */
function cellLines(accent: string, table: PrintTable, { cell, column, last }: GridCell, row: number): CellFormat['lines'] {
  const outlined = table.rows[row]?.outlined === true;
  const above = table.rows[row - 1]?.outlined === true;
  const below = table.rows[row + 1]?.outlined === true;
  const belowHeader = last && row + 1 === table.headerRows;
  if (!outlined && !above && !below && !belowHeader) return undefined;
  const thick = { sizeEighths: 18, color: accent };
  const lines = {
    ...(outlined !== above ? { top: thick } : {}),
    ...(outlined && column === 0 ? { left: thick } : {}),
    ...(outlined !== below && last ? { bottom: thick } : belowHeader ? { bottom: { sizeEighths: 8, color: accent } } : {}),
    ...(outlined && column + cell.columnSpan === table.columnShares.length ? { right: thick } : {}),
  };
  return Object.keys(lines).length > 0 ? lines : undefined;
}
