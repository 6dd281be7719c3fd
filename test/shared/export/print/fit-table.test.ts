import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentShares } from '../../../../shared/export/print/content-shares';
import { fitTable, withLeast } from '../../../../shared/export/print/fit-table';
import { placeCells } from '../../../../shared/export/print/place-cells';
import type { PrintTable } from '../../../../shared/export/print/print-document';
import { cell, p, printDocument, table } from '../../../support/pdf-documents';

const paper = printDocument([p('x')]);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const fitted = (shares: readonly number[], rows: Parameters<typeof table>[2], more: Partial<PrintTable> = {}): PrintTable => fitTable(table('A caption', shares, rows, more), paper);

describe('fitTable', () => {
  it('widens a column that is narrower than its longest word, at the cost of those that have room', () => {
    const shares = fitted([0.5, 0.12, 0.12, 0.16, 0.1], [['Ризик', 'Імовірність', 'Наслідки', 'Реагування', 'Відповідальний'], ['Один', 'Два', 'Три', 'Чотири', 'П\'ять']]).columnShares;
    expect(shares[4]).toBeGreaterThan(0.16);
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares[0]).toBeGreaterThan(0.3);
    expect(sum(shares)).toBeCloseTo(1);
  });

  it('leaves the shares as they are wished where every word fits', () => {
    const shares = fitted([0.4, 0.3, 0.3], [['One', 'Two', 'Three'], ['a', 'b', 'c']]).columnShares;
    [0.4, 0.3, 0.3].forEach((share, index) => expect(shares[index]).toBeCloseTo(share));
  });

  it('leaves words room for a wider face in a program that lacks the document\'s, where the width allows it', () => {
    const needed = (share: number): number => share * (paper.page.width - paper.page.marginLeft - paper.page.marginRight);
    const [number] = fitted([0.02, 0.98], [['No.', 'Risk'], ['1', 'x']]).columnShares;
    // "No." in bold DejaVu Sans, which stands in for Calibri on many Linux machines, and the padding of the cell.
    expect(needed(number!)).toBeGreaterThan(1.82 * 9.9 + 10.8);
    // Six columns of long words fill the width as it is.
    const tight = fitted(Array.from({ length: 6 }, () => 1 / 6), [Array.from({ length: 6 }, () => 'Відповідальний')]).columnShares;
    tight.forEach((share) => expect(share).toBeCloseTo(1 / 6));
  });

  it('lets a word of hundreds of letters break, instead of giving it the whole width', () => {
    expect(fitted([0.5, 0.5], [['x'.repeat(400), 'Some text']]).columnShares[0]).toBeLessThan(0.55);
  });

  it('turns a table of many columns whose words only fit on a landscape page, and no other', () => {
    const words = (count: number, word: string): PrintTable => fitted(Array.from({ length: count }, () => 1 / count), [Array.from({ length: count }, () => word), Array.from({ length: count }, () => 'так')]);
    expect(words(7, 'Відповідальність').landscape).toBe(true);
    expect(words(7, 'Стан').landscape).toBe(false);
    // Too long for any page, or an address in a table of few columns.
    expect(words(7, 'x'.repeat(60)).landscape).toBe(false);
    expect(words(3, 'x'.repeat(40)).landscape).toBe(false);
    expect(fitted([0.5, 0.5], [['a', 'b']], { landscape: true }).landscape).toBe(true);
  });

  it('gives a column of numbers the width of its sign, also where words of other columns break', () => {
    const width = paper.page.width - paper.page.marginLeft - paper.page.marginRight;
    const [number] = fitted([0.01, 0.33, 0.33, 0.33], [['№', ...Array.from({ length: 3 }, () => 'x'.repeat(60))], ['1', 'a', 'b', 'c']]).columnShares;
    // The sign in bold Carlito, and the padding of the cell.
    expect(number! * width).toBeGreaterThan(1.046 * 9.5 + 9);
  });

  it('counts words in a cell over several columns', () => {
    const shares = fitted([0.04, 0.04, 0.92], [[cell('Непередбачуваність', { columnSpan: 2 }), 'Text'], ['a', 'b', 'c']]).columnShares;
    expect(shares[0]! + shares[1]!).toBeGreaterThan(0.2);
  });

  it('keeps a small table with a caption on one page, and lets a long one break', () => {
    expect(fitted([1], [['Head'], ['a'], ['b']]).whole).toBe(true);
    expect(fitted([1], Array.from({ length: 60 }, () => ['a row'])).whole).toBeUndefined();
  });

  it('keeps what only makes sense as a whole on one page, unless it could fill the page', () => {
    const rows = (count: number): string[][] => Array.from({ length: count }, () => ['a row']);
    expect(fitted([1], rows(18), { whole: true }).whole).toBe(true);
    expect(fitted([1], rows(80), { whole: true }).whole).toBeUndefined();
  });
});

describe('withLeast', () => {
  it('leaves short words whole where long ones cannot all be', () => {
    const shares = withLeast([0.25, 0.25, 0.25, 0.25], [0.1, 0.5, 0.6, 0.15]);
    expect(shares[0]).toBeCloseTo(0.1);
    expect(shares[3]).toBeCloseTo(0.15);
    expect(shares[1]).toBeCloseTo(0.375);
    expect(shares[2]).toBeCloseTo(0.375);
  });

  it('gives shares that add up to one and, where they can, hold the least of each', () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 12 }), (pairs) => {
      const total = sum(pairs.map(([wished]) => wished));
      const least = pairs.map(([, value]) => value / pairs.length);
      const shares = withLeast(pairs.map(([wished]) => wished / total), least);
      expect(sum(shares)).toBeCloseTo(1);
      if (sum(least) < 1) shares.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(least[index]! - 1e-9));
    }));
  });
});

describe('contentShares', () => {
  it('gives a column of numbers little and one of sentences much, within bounds', () => {
    const placed = placeCells(table('', [0.25, 0.25, 0.25, 0.25], [['No.', 'Report', 'What it covers', 'Due'], ['1', 'Weekly report', 'Breaches found, breaches confirmed, access refused, and the time between a report and a visit.', 'Week 1']]));
    const shares = contentShares(placed.cells, 4);
    expect(sum(shares)).toBeCloseTo(1);
    expect(shares[0]).toBeLessThan(0.15);
    expect(shares[0]).toBeGreaterThan(0.08);
    expect(shares[2]).toBeGreaterThan(0.4);
  });

  it('shares equally between columns that hold as much', () => {
    expect(contentShares(placeCells(table('', [0.5, 0.5], [['One', 'Two'], ['abc', 'def']])).cells, 2)).toEqual([0.5, 0.5]);
  });
});
