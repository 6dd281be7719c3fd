import type { PrintCell, PrintTable } from '../print/print-document';

/** One `w:tc` of a row: the cell of the source, or its continuation in a row below the one it began in. */
export interface GridCell {
  readonly cell: PrintCell;
  readonly column: number;
  readonly continues: boolean;
  /** The last row that the cell reaches. */
  readonly last: boolean;
}

/** The rows of a table with a cell for every position: OOXML repeats a cell that spans rows in each of them (`w:vMerge`, ECMA-376 part 1, 17.4.84). */
export function completeGrid(table: PrintTable): readonly (readonly GridCell[])[] {
  const reaching = new Map<number, { readonly cell: PrintCell; rowsLeft: number }>();
  const columns = table.columnShares.length;
  return table.rows.map((row) => {
    const waiting = [...row.cells];
    const cells: GridCell[] = [];
    for (let column = 0; column < columns;) {
      const from = reaching.get(column);
      const cell = from?.cell ?? waiting.shift();
      if (cell === undefined) throw new Error(`table ${table.anchor} has no cell for column ${column + 1}`);
      const rowsLeft = (from?.rowsLeft ?? cell.rowSpan) - 1;
      cells.push({ cell, column, continues: from !== undefined, last: rowsLeft === 0 });
      if (rowsLeft > 0) reaching.set(column, { cell, rowsLeft });
      else reaching.delete(column);
      column += cell.columnSpan;
    }
    return cells;
  });
}
