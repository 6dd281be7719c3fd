import type { PrintCell } from '../print/print-document';
import { textLength } from '../print/inline-text';
import type { PlacedCell, PlacedTable } from '../print/place-cells';
import { estimateCellHeight, estimateRowHeights } from '../print/row-heights';

/** Rows with more characters than this may break over two pages: they could be longer than one. */
const LONGEST_WHOLE_ROW = 1500;
/** The same as a share of the page's height. */
const HIGHEST_WHOLE_ROW = 0.4;

/** The size of a table on its paper, in points; `all` where every row may break. */
export interface TableRoom { readonly width: number; readonly height: number; readonly size: number; readonly all: boolean }

/** Which rows of a table a page may part, and which it keeps together; rows count from 0. */
export interface RowsTogether {
  /** Whether a cell may go on over the page's end. */
  mayBreak(cell: PlacedCell): boolean;
  /** Whether the head is too high to stay whole. */
  readonly highHead: boolean;
  /** Headings between the rows, over all columns, that stay with the row below them. */
  readonly leading: ReadonlySet<number>;
  /** Whether the last two rows stay together. */
  readonly lastTogether: boolean;
}

/**
 * Decides what of a table stays whole, by about how high its rows will be. Nothing that could be higher than a page may be kept together: Typst prints below the paper what finds no room, and
 * with a footnote in it lays a cell out twice and stops (0.14, tags of grids). Cells over several rows hold their rows together, unless they may break.
 */
export function rowsTogether(placed: PlacedTable, { width, height, size, all }: TableRoom): RowsTogether {
  const { cells, rows, headerRows, shares } = placed;
  const most = height * HIGHEST_WHOLE_ROW;
  const heights = estimateRowHeights(placed, width, size);
  const heightOf = (y: number): number => heights[y] ?? 0;
  const sum = (first: number, end: number): number => heights.slice(first, end).reduce((total, value) => total + value, 0);
  const texts = Array.from({ length: rows }, () => 0);
  for (const { y, cell } of cells) texts[y] = (texts[y] ?? 0) + textOfCell(cell);
  // What a cell over several rows needs beyond them makes the last of them higher.
  const longCells = cells.filter((one) => one.rowSpan > 1 && (textOfCell(one.cell) > LONGEST_WHOLE_ROW || estimateCellHeight(one, shares, width, size) > most));
  const long = texts.map((text, y) => all || heightOf(y) > most || text > LONGEST_WHOLE_ROW || longCells.some((one) => one.y <= y && y < one.y + one.rowSpan));
  const isLong = (y: number): boolean => long[y] ?? all;
  const groups = groupsOf(cells, rows);
  const parted = groups.map(([first, end]) => end - first > 1 && (long.slice(first, end).some(Boolean) || sum(first, end) > most));
  const groupOf = groups.flatMap(([first, end], group) => Array.from({ length: end - first }, () => group));
  const isParted = (y: number): boolean => parted[groupOf[y] ?? 0] === true;
  const groupAt = (y: number): readonly [number, number] => groups[groupOf[y] ?? 0] ?? [y, y + 1];

  const isHeading = new Set(cells.filter(({ columnSpan, rowSpan, cell }) => cell.header && columnSpan === shares.length && rowSpan === 1).map(({ y }) => y));
  const lastTwo = rows - 2;
  // Not where a row above reaches into them, or a heading leads them: that one stays with its row already.
  const lastTogether = lastTwo > headerRows && !isLong(lastTwo) && !isLong(lastTwo + 1) && sum(lastTwo, rows) <= most && !isHeading.has(lastTwo) && groupAt(lastTwo)[0] === lastTwo;

  const leading = new Set<number>();
  // How much has to find room below a heading that stays with row y.
  let below = 0;
  for (let y = rows - 1; y >= headerRows; y -= 1) {
    const held = isHeading.has(y) && y + 1 < rows && !isLong(y) && heightOf(y) + below <= most;
    if (held) leading.add(y);
    below = held ? heightOf(y) + below : isLong(y) || isParted(y) ? 0 : lastTogether && y === lastTwo ? sum(y, rows) : sum(...groupAt(y));
  }
  return { mayBreak: ({ y, rowSpan }) => isLong(y) || (rowSpan > 1 && isParted(y)), highHead: sum(0, headerRows) > most, leading, lastTogether };
}

/** The rows that hang together through cells over several rows, as [first, end): a row that no such cell touches is a group of its own. */
function groupsOf(cells: readonly PlacedCell[], rows: number): readonly (readonly [number, number])[] {
  const reach = Array.from({ length: rows }, (_, y) => y + 1);
  for (const { y, rowSpan } of cells) reach[y] = Math.max(reach[y] ?? 0, Math.min(y + rowSpan, rows));
  const groups: (readonly [number, number])[] = [];
  for (let first = 0; first < rows; first = groups.at(-1)?.[1] ?? rows) {
    let end = reach[first] ?? rows;
    for (let y = first; y < end; y += 1) end = Math.max(end, reach[y] ?? 0);
    groups.push([first, end]);
  }
  return groups;
}

const textOfCell = (cell: PrintCell): number => cell.blocks.reduce((length, block) => length + textLength(block), 0);
