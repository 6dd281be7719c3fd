/** A cell in the grid: where it starts, what it covers, and what was in it. */
export interface PlacedCell<T> {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Undefined for a position that no cell covered. More than one where cells had to be put together. */
  readonly contents: readonly T[];
}
export interface Grid<T> {
  readonly columns: number;
  /** The cells of each row that start there, from left to right; every position is covered by exactly one cell. */
  readonly rows: readonly (readonly PlacedCell<T>[])[];
  /** Whether spans overlapped, stuck out or crossed the end of the header rows and were cut. */
  readonly repaired: boolean;
  /** Whether cells beyond the last possible column were put into the last cell. */
  readonly overfull: boolean;
}
interface SpannedCell<T> { readonly content: T; readonly columnSpan: number; readonly rowSpan: number }

/** The most columns that Word can show in a table. */
export const MAX_COLUMNS = 63;

/**
 * Makes a complete grid out of rows of cells with spans, as HTML does (each cell takes the next free place of its row): overlapping and overlong spans are
 * cut, no span crosses the border below the header rows, and missing cells are filled in.
 */
export function completeGrid<T>(rows: readonly (readonly SpannedCell<T>[])[], headerRows: number): Grid<T> {
  const taken = rows.map(() => new Set<number>());
  const placed: Placing<T>[][] = rows.map(() => []);
  let repaired = false;
  let overfull = false;
  let columns = 1;
  let last: Placing<T> | undefined;
  rows.forEach((cells, row) => {
    const below = (row < headerRows ? headerRows : rows.length) - row;
    for (const cell of cells) {
      const column = nextFree(taken[row], 0);
      if (column >= MAX_COLUMNS && last) { last.contents.push(cell.content); overfull = true; continue; }
      const columnSpan = freeRun(taken[row], column, Math.min(cell.columnSpan, MAX_COLUMNS - column));
      const rowSpan = Math.min(cell.rowSpan, below);
      repaired ||= columnSpan < cell.columnSpan || rowSpan < cell.rowSpan;
      for (let y = row; y < row + rowSpan; y++) for (let x = column; x < column + columnSpan; x++) taken[y]?.add(x);
      columns = Math.max(columns, column + columnSpan);
      last = { row, column, columnSpan, rowSpan, contents: [cell.content] };
      placed[row]?.push(last);
    }
  });
  return { columns, repaired, overfull, rows: placed.map((cells, row) => [...cells, ...missing<T>(taken[row], row, columns)].sort((a, b) => a.column - b.column)) };
}

interface Placing<T> extends PlacedCell<T> { readonly contents: T[] }

function nextFree(taken: ReadonlySet<number> | undefined, from: number): number {
  let column = from;
  while (taken?.has(column)) column++;
  return column;
}

function freeRun(taken: ReadonlySet<number> | undefined, from: number, wanted: number): number {
  let length = 1;
  while (length < wanted && !taken?.has(from + length)) length++;
  return length;
}

function missing<T>(taken: ReadonlySet<number> | undefined, row: number, columns: number): Placing<T>[] {
  const cells: Placing<T>[] = [];
  for (let column = 0; column < columns; column++) if (!taken?.has(column)) cells.push({ row, column, columnSpan: 1, rowSpan: 1, contents: [] });
  return cells;
}
