import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCells } from '../../../../shared/export/print/place-cells';
import { cell, table } from '../../../support/pdf-documents';

describe('placeCells', () => {
  it('keeps a complete grid as it is', () => {
    const placed = placeCells(table('', [0.5, 0.25, 0.25], [['a', 'b', 'c'], [cell('d', { columnSpan: 2 }), cell('e', { rowSpan: 2 })], ['f', 'g']]));
    expect(placed.cells.map(({ x, y, columnSpan, rowSpan }) => [x, y, columnSpan, rowSpan])).toEqual([[0, 0, 1, 1], [1, 0, 1, 1], [2, 0, 1, 1], [0, 1, 2, 1], [2, 1, 1, 2], [0, 2, 1, 1], [1, 2, 1, 1]]);
    expect(placed.shares).toEqual([0.5, 0.25, 0.25]);
  });

  it('places every cell once, without overlap and inside the grid, whatever the spans say', () => {
    const cellArbitrary = fc.record({ columnSpan: fc.integer({ min: 1, max: 70 }), rowSpan: fc.integer({ min: 1, max: 20 }) }).map((spans) => cell('x', spans));
    const rows = fc.array(fc.array(cellArbitrary, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(fc.property(rows, fc.array(fc.double(), { maxLength: 6 }), fc.integer({ min: 0, max: 9 }), (cells, shares, headerRows) => {
      const source = { ...table('', shares, []), rows: cells.map((row) => ({ cells: row })), headerRows };
      const placed = placeCells(source);
      expect(placed.cells).toHaveLength(cells.flat().length);
      const taken = new Set<string>();
      for (const { x, y, columnSpan, rowSpan } of placed.cells) {
        for (let dy = 0; dy < rowSpan; dy += 1) {
          for (let dx = 0; dx < columnSpan; dx += 1) {
            expect(x + dx).toBeLessThan(placed.shares.length);
            expect(y + dy).toBeLessThan(placed.rows);
            const place = `${x + dx} ${y + dy}`;
            expect(taken.has(place)).toBe(false);
            taken.add(place);
          }
        }
        expect(y < placed.headerRows && y + rowSpan > placed.headerRows).toBe(false);
      }
      expect(placed.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      for (const share of placed.shares) expect(share).toBeGreaterThan(0);
    }));
  });
});
