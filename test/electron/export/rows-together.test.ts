// What a table keeps together: cells over several rows, and headings between rows. Typst prints below the paper what finds no room on a page, and with a footnote there ends the process.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import type { PrintCell, PrintDocument, PrintTable } from '../../../shared/export/print/print-document';
import { cell, footnote, p, printDocument, styled, t, table } from '../../support/pdf-documents';
import { createBothEngines } from '../../support/pdf-engines';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

const lines = (count: number, word: string): PrintCell => cell(Array.from({ length: count }, (_, index) => styled('cell', `${word}${index}`)));
const over = (rowSpan: number, words: string): PrintCell => cell(words, { rowSpan });
const noted = cell([styled('cell', 'sign', footnote(1, t('remark')))]);

const TABLES: Readonly<Record<string, PrintTable>> = {
  'beside a row longer than a page': table('', [0.5, 0.5], [['Head', 'Head'], [over(2, 'merged'), 'short'], [lines(90, 'line')], ['after', 'last']]),
  'beside a row longer than a page, with a footnote in the row below': table('', [0.5, 0.5], [['Head', 'Head'], ['above', 'above'], [over(2, 'merged'), 'short'], [lines(60, 'line')], [noted, 'last']]),
  'beside a row longer than a page, with a footnote in the first': table('', [0.5, 0.5], [['Head', 'Head'], [over(2, 'merged'), noted], [lines(60, 'line')], ['after', 'last']]),
  'in a head longer than a page, with a footnote below': table('', [0.3, 0.3, 0.4], [['Head', 'Head', 'Head'], [over(2, 'merged'), 'short', 'short'], [lines(60, 'line'), 'beside'], [noted, 'last', 'last']], { headerRows: 3 }),
  'beside sixty rows': table('', [0.5, 0.5], [['Head', 'Head'], [over(60, 'merged'), 'row0'], ...Array.from({ length: 59 }, (_, index) => [`row${index + 1}`]), ['after', 'last']]),
  'that hang together over more than a page': table('', [0.3, 0.3, 0.4], [['Head', 'Head', 'Head'], ...Array.from({ length: 24 }, (_, y) => [...(y % 4 === 0 ? [over(4, `left${y}`)] : []), ...(y === 0 ? [over(2, 'middle0')] : (y + 2) % 4 === 0 ? [over(Math.min(4, 24 - y), `middle${y}`)] : []), lines(3, `row${y}x`)])]),
  'that holds more than its rows': table('', [0.5, 0.5], [['Head', 'Head'], [{ ...lines(24, 'line'), rowSpan: 3 }, 'one'], ['two'], [noted], ['after', 'last']]),
  'of one long text': table('', [0.5, 0.5], [['Head', 'Head'], [over(2, Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ')), 'one'], [noted], ['after', 'last']]),
  'that is longer than a page itself': table('', [0.5, 0.5], [['Head', 'Head'], [{ ...lines(60, 'line'), rowSpan: 3 }, 'one'], ['two'], [noted], ['after', 'last']]),
};

/** The words of a table, in the order of its cells. */
const wordsOf = (value: PrintTable): readonly string[] => value.rows.flatMap((row) => row.cells.flatMap((one) => one.blocks.flatMap((block) => (block.type === 'paragraph' ? block.content.flatMap((inline) => (inline.type === 'text' ? inline.text.split(' ') : [])) : []))));

/** The words that are seen on the paper, between its upper and lower margin. */
function wordsSeen(pdf: Uint8Array, marginTop: number, marginBottom: number): readonly string[] {
  return runOnPdf('pdftotext', ['-bbox', '@', '-'], pdf).split('<page ').slice(1).flatMap((page) => {
    const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
    return [...page.matchAll(/yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)</g)].filter(([, top, bottom]) => Number(top) > marginTop - 1 && Number(bottom) < height - marginBottom + 1).map(([, , , word]) => word ?? '');
  });
}

/** The words of a document's table that are not seen on its paper. */
async function wordsLost(document: PrintDocument, engine: 'native' | 'wasm'): Promise<readonly string[]> {
  const exported = await layoutAndCompile(document, new Map(), engines[engine]);
  if (!exported.ok) throw new Error(exported.error.message);
  expect(exported.value.warnings).toEqual([]);
  // The number of a note is written right behind its word, which ends in n.
  const seen = new Set(wordsSeen(exported.value.pdf, document.page.marginTop, document.page.marginBottom).map((word) => word.replace(/(?<=n)\d+$/, '')));
  return document.blocks.flatMap((block) => (block.type === 'table' ? wordsOf(block) : [])).filter((word) => !seen.has(word));
}

describe('a cell over several rows', () => {
  for (const [name, value] of Object.entries(TABLES)) {
    it.each(['native', 'wasm'] as const)(`${name} loses no word (%s)`, async (engine) => {
      for (const before of [0, 25]) expect(await wordsLost(printDocument([...Array.from({ length: before }, (_, index) => p(`before${index}`)), value]), engine)).toEqual([]);
    });
  }
});

describe('a heading between rows', () => {
  const heading = (count: number): PrintCell => ({ ...lines(count, 'heading'), columnSpan: 2, header: true });
  const below = cell([...noted.blocks, ...lines(3, 'below').blocks]);
  const long: Readonly<Record<string, PrintTable>> = {
    'that is nearly a page high, above a footnote': table('', [1], [['Head'], [{ ...heading(47), columnSpan: 1 }], [below]]),
    'that leads others, each of a third of a page': table('', [0.5, 0.5], [['Head', 'Head'], [heading(15)], [heading(15)], [heading(15)], [below, 'last']]),
    'that leads rows of half a page which a cell holds together': table('', [0.5, 0.5], [['Head', 'Head'], [heading(16)], [over(2, 'merged'), lines(9, 'one')], [lines(9, 'two')], [noted, 'last']]),
  };
  for (const [name, value] of Object.entries(long)) {
    it.each(['native', 'wasm'] as const)(`${name} loses no word (%s)`, async (engine) => {
      for (const before of [0, 3, 25]) expect(await wordsLost(printDocument([...Array.from({ length: before }, (_, index) => p(`before${index}`)), value]), engine)).toEqual([]);
    });
  }

  it.each(['native', 'wasm'] as const)('stays with the row below it (%s)', async (engine) => {
    const rows = [['Head', 'Head'], ...Array.from({ length: 12 }, (_, index) => [[heading(1)], [`row${index}`, lines(3, 'line')]]).flat()];
    for (const before of Array.from({ length: 8 }, (_, index) => index + 20)) {
      const exported = await layoutAndCompile(printDocument([...Array.from({ length: before }, (_, index) => p(`before${index}`)), table('', [0.5, 0.5], rows)]), new Map(), engines[engine]);
      if (!exported.ok) throw new Error(exported.error.message);
      const pages = runOnPdf('pdftotext', ['-layout', '@', '-'], exported.value.pdf).split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page.trim().split('\n').filter((line) => !line.includes('Page ')).join('\n').trim()).not.toMatch(/heading0$/);
    }
  });
});

describe('random tables with such cells', () => {
  const content = fc.record({ lines: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 80 }) }), long: fc.boolean(), wide: fc.boolean(), note: fc.integer({ min: 0, max: 5 }).map((one) => one === 0), rowSpan: fc.integer({ min: 1, max: 5 }), columnSpan: fc.integer({ min: 1, max: 3 }), header: fc.integer({ min: 0, max: 8 }).map((one) => one === 0) });
  const shape = fc.record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }), headerRows: fc.integer({ min: 0, max: 3 }), before: fc.integer({ min: 0, max: 45 }), landscape: fc.boolean(), captioned: fc.boolean() });

  it('lose no word, whatever is long or has a footnote', async () => {
    await fc.assert(fc.asyncProperty(shape, async ({ columns, rows, headerRows, before, landscape, captioned }) => {
      let word = 0;
      let notes = 0;
      // How many rows more each column is held by a cell above.
      const held = Array.from({ length: columns }, () => 0);
      const made = rows.map((cells, y) => {
        const row: PrintCell[] = [];
        for (let x = 0; x < columns; x += 1) {
          const given = cells[x];
          if ((held[x] ?? 0) > 0 || given === undefined) continue;
          let columnSpan = 1;
          while (columnSpan < given.columnSpan && held[x + columnSpan] === 0) columnSpan += 1;
          const rowSpan = Math.min(given.rowSpan, rows.length - y);
          held.fill(rowSpan, x, x + columnSpan);
          row.push(cell(Array.from({ length: given.lines }, (_, index) => {
            const words = Array.from({ length: given.long ? 12 : 1 }, () => `w${(word += 1)}${given.wide ? 'MMMMMM' : ''}`).join(' ');
            return given.note && index === 0 ? styled('cell', `${words}n`, footnote((notes += 1), t('remark'))) : styled('cell', words);
          }), { rowSpan, columnSpan, header: given.header }));
          x += columnSpan - 1;
        }
        for (const [x, rest] of held.entries()) held[x] = Math.max(rest - 1, 0);
        return row;
      });
      const value = table(captioned ? 'Random' : '', Array.from({ length: columns }, () => 1 / columns), made, { headerRows, landscape });
      expect(await wordsLost(printDocument([...Array.from({ length: before }, (_, index) => p(`before${index}`)), value, p('after')]), 'native')).toEqual([]);
    }), { numRuns: 60 });
  }, 120_000);
});
