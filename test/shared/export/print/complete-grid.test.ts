import { describe, expect, it } from 'vitest';
import { completeGrid, MAX_COLUMNS } from '../../../../shared/export/print/complete-grid';

type Span = readonly [name: string, columns?: number, rows?: number];
const grid = (rows: readonly (readonly Span[])[], headerRows = 0) => completeGrid(rows.map((cells) => cells.map(([content, columnSpan = 1, rowSpan = 1]) => ({ content, columnSpan, rowSpan }))), headerRows);
const picture = (rows: readonly (readonly Span[])[], headerRows = 0): string[] => {
  const made = grid(rows, headerRows);
  const lines = made.rows.map(() => Array.from({ length: made.columns }, () => '?'));
  for (const cell of made.rows.flat()) for (let y = 0; y < cell.rowSpan; y++) for (let x = 0; x < cell.columnSpan; x++) { const line = lines[cell.row + y]; if (line) line[cell.column + x] = cell.contents.join('+') || '.'; }
  return lines.map((line) => line.join(''));
};

describe('completeGrid', () => {
  it.each<[string, (readonly Span[])[], number, string[]]>([
    ['keeps a complete table', [[['a'], ['b']], [['c'], ['d']]], 0, ['ab', 'cd']],
    ['fills missing cells', [[['a'], ['b'], ['c']], [['d']], []], 0, ['abc', 'd..', '...']],
    ['lets cells flow around a span from above', [[['a', 1, 2], ['b']], [['c']]], 0, ['ab', 'ac']],
    ['shortens a span that meets one from above', [[['a'], ['b', 1, 2]], [['c', 2]]], 0, ['ab', 'cb']],
    ['fills what a span from above leaves on both sides', [[['a'], ['b', 1, 2], ['c']], []], 0, ['abc', '.b.']],
    ['cuts a span at the end of the table', [[['a', 1, 9], ['b']]], 0, ['ab']],
    ['cuts a span at the end of the header', [[['a', 1, 3], ['b']], [['c'], ['d']], [['e'], ['f']]], 1, ['ab', 'cd', 'ef']],
    ['gives a table without cells one column', [[], []], 0, ['.', '.']],
  ])('%s', (_what, rows, headerRows, expected) => expect(picture(rows, headerRows)).toEqual(expected));

  it('says whether it repaired anything', () => {
    expect(grid([[['a', 2]], [['b'], ['c']]]).repaired).toBe(false);
    expect(grid([[['a', 1, 2]]]).repaired).toBe(true);
  });

  it('puts cells beyond the last possible column into the last one', () => {
    const made = grid([Array.from({ length: 70 }, (_, index): Span => [`c${index}`])]);
    expect(made.columns).toBe(MAX_COLUMNS);
    expect(made.overfull).toBe(true);
    expect(made.rows[0]?.at(-1)?.contents).toEqual(['c62', 'c63', 'c64', 'c65', 'c66', 'c67', 'c68', 'c69']);
  });
});
