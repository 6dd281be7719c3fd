import type { PrintCell, PrintTable } from './print-document';

/** A cell at its place in the grid, its spans cut to what fits. */
export interface PlacedCell { readonly x: number; readonly y: number; readonly columnSpan: number; readonly rowSpan: number; readonly cell: PrintCell }

export interface PlacedTable {
  /** Shares of the width, one a column; they add up to 1. */
  readonly shares: readonly number[];
  /** Rows repeated on every page; 0 when a cell reaches from them into the body, which Typst cannot repeat. */
  readonly headerRows: number;
  readonly rows: number;
  readonly cells: readonly PlacedCell[];
}

/** Gives every cell of a table a place, whatever its spans say: spans that are too wide or too long are cut, spare cells get columns of their own. */
export function placeCells(table: PrintTable): PlacedTable {
  const taken = table.rows.map(() => new Set<number>());
  const wished = table.columnShares.length;
  const cells: PlacedCell[] = [];
  let columns = Math.max(1, wished);
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (taken[y]?.has(x)) x += 1;
      let columnSpan = 1;
      while (columnSpan < cell.columnSpan && x + columnSpan < wished && !taken[y]?.has(x + columnSpan)) columnSpan += 1;
      let rowSpan = 1;
      while (rowSpan < cell.rowSpan && y + rowSpan < table.rows.length && isFree(taken[y + rowSpan], x, columnSpan)) rowSpan += 1;
      for (let dy = 0; dy < rowSpan; dy += 1) for (let dx = 0; dx < columnSpan; dx += 1) taken[y + dy]?.add(x + dx);
      cells.push({ x, y, columnSpan, rowSpan, cell });
      x += columnSpan;
      columns = Math.max(columns, x);
    }
  });
  const headerRows = Math.max(0, Math.min(table.headerRows, table.rows.length));
  const straddles = cells.some((cell) => cell.y < headerRows && cell.y + cell.rowSpan > headerRows);
  return { shares: completeShares(table.columnShares, columns), headerRows: straddles ? 0 : headerRows, rows: table.rows.length, cells };
}

function isFree(row: ReadonlySet<number> | undefined, x: number, columnSpan: number): boolean {
  for (let dx = 0; dx < columnSpan; dx += 1) if (row?.has(x + dx)) return false;
  return true;
}

/** One share for each column, none so small that nothing fits. */
function completeShares(wished: readonly number[], columns: number): readonly number[] {
  // Against the largest, so that no sum runs over.
  const largest = Math.max(0, ...wished.filter(Number.isFinite));
  const given = wished.map((share) => share / largest);
  const usable = given.filter((share) => Number.isFinite(share) && share > 0);
  const mean = usable.length > 0 ? usable.reduce((sum, share) => sum + share, 0) / usable.length : 1;
  const shares = Array.from({ length: columns }, (_, index) => {
    const share = given[index];
    return share !== undefined && Number.isFinite(share) && share > 0 ? share : mean;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  const floored = shares.map((share) => Math.max(share / sum, 0.2 / columns));
  const flooredSum = floored.reduce((total, share) => total + share, 0);
  return floored.map((share) => share / flooredSum);
}
