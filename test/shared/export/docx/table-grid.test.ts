import { describe, expect, it } from 'vitest';
import { columnWidthsTwips } from '../../../../shared/export/docx/table-element';
import { completeGrid } from '../../../../shared/export/docx/table-grid';
import { cell, table } from '../../../support/docx-print-builder';

describe('completeGrid', () => {
  it('repeats a cell that spans rows in each of them, and says where it ends', () => {
    const grid = completeGrid(table([0.5, 0.25, 0.25], [[cell('a', { rowSpan: 3 }), cell('b'), cell('c')], [cell('d', { columnSpan: 2, rowSpan: 2 })], []]));
    expect(grid.map((row) => row.map(({ column, continues, last }) => `${column}${continues ? ' continues' : ''}${last ? ' ends' : ''}`))).toEqual([['0', '1 ends', '2 ends'], ['0 continues', '1'], ['0 continues ends', '1 continues ends']]);
  });

  it('refuses a grid with a hole', () => {
    expect(() => completeGrid(table([0.5, 0.5], [[cell('a')]]))).toThrow('has no cell for column 2');
  });
});

describe('columnWidthsTwips', () => {
  it('rounds without losing a twip', () => {
    expect(columnWidthsTwips([1 / 3, 1 / 3, 1 / 3], 1000)).toEqual([333, 334, 333]);
    expect(columnWidthsTwips([2, 1, 1], 9066).reduce((sum, width) => sum + width, 0)).toBe(9066);
  });
});
