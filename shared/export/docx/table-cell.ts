import { BorderStyle, Paragraph, TableCell, VerticalMergeType, WidthType, type ITableCellBorders } from 'docx';
import type { PrintTable } from '../print/print-document';
import { buildList } from './list';
import { buildInnerParagraph, PARAGRAPH_STYLE_IDS } from './paragraph';
import { tint } from './styles/palette';
import type { GridCell } from './table-grid';
import type { Writing } from './writing';

/** One cell (`w:tc`, ECMA-376 part 1, 17.4.65); it always holds at least one paragraph. */
export function buildCell(writing: Writing, table: PrintTable, { cell, column, continues, last }: GridCell, row: number, columnWidths: readonly number[]): TableCell {
  const widthTwips = columnWidths.slice(column, column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
  const fill = cell.fill ?? (row < table.headerRows ? tint(writing.document.accent, 0.88) : undefined);
  const borders = lines(writing, table, row, column, cell.columnSpan, last);
  return new TableCell({
    width: { size: widthTwips, type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { verticalMerge: continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART } : {}),
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
    ...(borders === undefined ? {} : { borders }),
    children: continues ? [new Paragraph({ style: PARAGRAPH_STYLE_IDS.cell })] : buildContent(writing, cell, row < table.headerRows),
  });
}

function buildContent(writing: Writing, cell: GridCell['cell'], headerRow: boolean): readonly Paragraph[] {
  const children = cell.blocks.flatMap((block) => (block.type === 'list'
    ? buildList(writing, block, 'cell')
    : [buildInnerParagraph(writing, block, { ...(block.style === 'body' ? { style: cell.header || headerRow ? PARAGRAPH_STYLE_IDS.cellHeading : PARAGRAPH_STYLE_IDS.cell } : {}) })]));
  return children.length > 0 ? children : [new Paragraph({ style: PARAGRAPH_STYLE_IDS.cell })];
}

/** The line below the header, and the thick one around an outlined row; the wider of two meeting borders wins (ECMA-376 part 1, 17.4.66). */
function lines(writing: Writing, table: PrintTable, row: number, column: number, columnSpan: number, last: boolean): ITableCellBorders | undefined {
  const outlined = (index: number): boolean => table.rows[index]?.outlined === true;
  const belowHeader = last && row + 1 === table.headerRows;
  const line = { style: BorderStyle.SINGLE, size: 18, color: writing.document.accent };
  const borders = {
    ...(belowHeader ? { bottom: { style: BorderStyle.SINGLE, size: 8, color: writing.document.accent } } : {}),
    ...(outlined(row) && !outlined(row - 1) || outlined(row - 1) && !outlined(row) ? { top: line } : {}),
    ...(outlined(row) && column === 0 ? { start: line } : {}),
    ...((outlined(row) && !outlined(row + 1) || outlined(row + 1) && !outlined(row)) && last ? { bottom: line } : {}),
    ...(outlined(row) && column + columnSpan === table.columnShares.length ? { end: line } : {}),
  };
  return Object.keys(borders).length > 0 ? borders : undefined;
}
