import { type Block, createId, type Table, type TableCell } from '../../../shared/model';
import type { HtmlContext, InlineStyle } from './html-context';
import { inlineRuns, styleOf, tidyInlines } from './html-inlines';
import { toFlow } from './reduce-blocks';

/** A table, if it has cells; a table of a single cell (as layouts use) is what stands in it. */
export function tableFromHtml(element: Element, style: InlineStyle, context: HtmlContext): Block[] {
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
  const cells = rows.flatMap((row) => cellsOf(row));
  const [only] = cells;
  if (!only) return [];
  if (cells.length === 1) return context.blocksOf(only, style);
  const caption = element.querySelector(':scope > caption');
  const title = caption ? tidyInlines(inlineRuns(caption, style, context)) : [];
  const headerRows = headerCount(rows);
  const table: Table = {
    type: 'table', id: createId(), headerRows, ...(title.length > 0 ? { caption: title } : {}),
    rows: rows.map((row, index) => ({ id: createId(), cells: cellsOf(row).map((cell) => cellFromHtml(cell, index < headerRows, style, context)) })),
  };
  return [table];
}

const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH');

/** Rows at the top that stand in a THEAD, or whose cells are all headings. */
function headerCount(rows: readonly Element[]): number {
  const first = rows.findIndex((row) => row.parentElement?.tagName !== 'THEAD' && !(cellsOf(row).length > 0 && cellsOf(row).every((cell) => cell.tagName === 'TH')));
  return Math.min(first < 0 ? Math.min(1, rows.length) : first, 10);
}

function cellFromHtml(cell: Element, inHeader: boolean, style: InlineStyle, context: HtmlContext): TableCell {
  const blocks = toFlow(context.blocksOf(cell, styleOf(cell, style)));
  const span = (name: string, most: number): number => { const value = Number(cell.getAttribute(name)); return Number.isInteger(value) ? Math.min(Math.max(value, 1), most) : 1; };
  const columnSpan = span('colspan', 60);
  const rowSpan = span('rowspan', 1000);
  return {
    blocks: blocks.length > 0 ? blocks : [{ type: 'paragraph', id: createId(), content: [] }],
    ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}), ...(cell.tagName === 'TH' && !inHeader ? { header: true as const } : {}),
  };
}
