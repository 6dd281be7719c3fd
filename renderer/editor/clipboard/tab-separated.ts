// Plain text as spreadsheets put it on the clipboard: a line for each row, tabs between the cells, quotes around a cell with line breaks.
import type { Inline, Table } from '../../../shared/model';

/** The table that text with tabs stands for, its lines parted by line feeds; undefined unless every line has as many cells as the first, at least two, and one of them begins with words. */
export function tableOfTabs(text: string, ids: () => string): Table | undefined {
  const rows = rowsOfTabs(text);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.some((cells) => cells.length !== columns) || rows.every(([first]) => first === '')) return undefined;
  return { type: 'table', id: ids(), headerRows: 0, rows: rows.map((cells) => ({ id: ids(), cells: cells.map((cell) => ({ blocks: cell.split('\n').map((line) => ({ type: 'paragraph', id: ids(), content: words(line.trim()) })) })) })) };
}

const words = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }]);

function rowsOfTabs(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/gy;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    rows.at(-1)?.push(found[1] === undefined ? found[2] ?? '' : found[1].replace(/""/g, '"'));
    if (found[3] === '\n') rows.push([]);
    if (found[3] === '') break;
  }
  return rows;
}
