import type { TableCellNode } from '@lexical/table';
import type { LexicalNode } from 'lexical';
import type { Block, Table } from '../../../shared/model';
import { $flowToNodes } from '../convert/flow-blocks';
import { $clearSelectedCells, $selectedCells } from '../structure/cell-range';

/** Puts the cells of a pasted table into the selected cells, one into each; the others become empty. False when it is no table alone, or has more cells than are selected: its text goes into the first cell then. */
export function $fillSelectedCells(blocks: readonly Block[]): boolean {
  const [table, ...others] = blocks.filter((block) => block.type !== 'paragraph' || block.content.length > 0);
  const rows = rowsOf($selectedCells());
  if (table?.type !== 'table' || others.length > 0 || !fits(table, rows)) return false;
  $clearSelectedCells();
  let last: LexicalNode | undefined;
  table.rows.forEach((row, at) => row.cells.forEach((cell, column) => {
    const target = rows[at]?.[column];
    if (!target) return;
    target.clear();
    target.append(...$flowToNodes(cell.blocks));
    last = target;
  }));
  last?.selectEnd();
  return true;
}

const fits = (table: Table, rows: readonly (readonly TableCellNode[])[]): boolean => table.rows.length <= rows.length
  && table.rows.every(({ cells }, at) => cells.length <= (rows[at]?.length ?? 0) && cells.every((cell) => cell.columnSpan === undefined && cell.rowSpan === undefined))
  && rows.every((cells) => cells.every((cell) => cell.getColSpan() === 1 && cell.getRowSpan() === 1));

function rowsOf(cells: readonly TableCellNode[]): TableCellNode[][] {
  const rows = new Map<string, TableCellNode[]>();
  for (const cell of cells) { const key = cell.getParentOrThrow().getKey(); rows.set(key, [...(rows.get(key) ?? []), cell]); }
  return [...rows.values()];
}
