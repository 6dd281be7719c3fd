import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../../shared/export/block-texts';
import { briefingTexts, missingTexts } from '../../../../shared/export/briefing-texts';
import { briefingToPrint } from '../../../../shared/export/print/briefing-to-print';
import type { PrintBlock, PrintCell, PrintDocument, PrintInline, PrintTable } from '../../../../shared/export/print/print-document';
import { arbitraryBriefing } from '../../../builders/arbitrary';

const runs = { numRuns: 200 };
const printOf = (check: (print: PrintDocument) => void): void => fc.assert(fc.property(arbitraryBriefing, (content) => check(briefingToPrint(content))), runs);

describe('briefingToPrint', () => {
  it('gives the same document every time, as plain data', () => {
    fc.assert(fc.property(arbitraryBriefing, (content) => {
      const print = briefingToPrint(content);
      expect(JSON.parse(JSON.stringify(print))).toStrictEqual(briefingToPrint(content));
    }), runs);
  });

  it('leaves the briefing as it was', () => {
    fc.assert(fc.property(arbitraryBriefing, (content) => {
      const before = JSON.stringify(content);
      briefingToPrint(content);
      expect(JSON.stringify(content)).toBe(before);
    }), runs);
  });

  it('gives every anchor once, in 32 characters that Word and Typst take', () => {
    printOf((print) => {
      const anchors = everything(print, (value) => (typeof value['anchor'] === 'string' ? [value['anchor']] : []));
      for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z0-9_]{1,32}$/);
      expect(new Set(anchors.map((anchor) => anchor.toLowerCase())).size).toBe(anchors.length);
    });
  });

  it('prints tables whose every position is covered once', () => {
    printOf((print) => { for (const table of tablesOf(print.blocks)) expectCompleteGrid(table); });
  });

  it('numbers footnotes through, each once, and captions through', () => {
    printOf((print) => {
      const notes = everything(print, (value) => (value['type'] === 'footnote' ? [value['number'] as number] : []));
      expect(notes).toEqual(notes.map((_, index) => index + 1));
      for (const label of ['Table', 'Figure']) {
        const captions = everything(print, (value) => (typeof value['label'] === 'string' && value['label'] === label && 'number' in value ? [value['number'] as number] : []));
        expect(captions).toEqual(captions.map((_, index) => index + 1));
      }
    });
  });

  it('never skips a heading level and never prints an empty heading', () => {
    printOf((print) => {
      let last = 0;
      for (const block of print.blocks) {
        if (block.type !== 'heading') continue;
        expect(block.level).toBeLessThanOrEqual(last + 1);
        expect(blockTexts({ ...print, memoBlock: [], blocks: [block] }).body).toHaveLength(1);
        last = block.level;
      }
    });
  });

  it('prints only runs that an XML part can hold, with neighbours merged', () => {
    printOf((print) => {
      const check = (content: readonly PrintInline[]): void => content.forEach((inline, index) => {
        if (inline.type === 'link') check(inline.children);
        if (inline.type === 'footnote') check(inline.content);
        if (inline.type !== 'text') return;
        expect(inline.text).not.toMatch(/[\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
        expect(inline.text).not.toBe('');
        const next = content[index + 1];
        if (next?.type === 'text') expect({ ...next, text: '' }).not.toEqual({ ...inline, text: '' });
      });
      everything(print, (value) => { if (Array.isArray(value['content'])) check(value['content'].filter((inline: { type?: string }) => inline.type !== 'paragraph' && inline.type !== 'list') as PrintInline[]); return []; });
    });
  });

  it('prints every text of the briefing', () => {
    fc.assert(fc.property(arbitraryBriefing, (content) => {
      const printed = blockTexts(briefingToPrint(content));
      const expected = briefingTexts(content);
      expect(missingTexts(expected.body, printed.body)).toEqual([]);
      expect(missingTexts(expected.footnotes.map((text) => ({ text, exact: false })), printed.footnotes)).toEqual([]);
    }), runs);
  });

  it('prints briefings without typed rows word for word in order', () => {
    const untyped = arbitraryBriefing.map((content) => ({ ...content, sections: content.sections.map((section) => ({ ...section, blocks: section.blocks.filter((block) => block.type !== 'rows' && block.type !== 'unknown') })) }));
    fc.assert(fc.property(untyped, (content) => {
      // What the app adds has styles and anchors of its own.
      const print = briefingToPrint(content);
      const own = print.blocks.filter((block) => !('style' in block && (block.style === 'sourceEntry' || isPhrase(block.content))) && !('anchor' in block && block.anchor === 'sources') && !(block.type === 'heading' && isOwnHeading(block.content)));
      const printed = blockTexts({ ...print, blocks: own.map((block) => (block.type === 'box' ? withoutPhrases(block) : block.type === 'table' ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(withoutPhrases) })) } : block)) });
      const expected = briefingTexts(content);
      expect(printed.body).toEqual(expected.body.map((entry) => entry.text));
      expect(printed.footnotes).toEqual(expected.footnotes);
    }), runs);
  });
});

const isPhrase = (content: readonly PrintInline[]): boolean => content.length > 0 && content.every((inline) => inline.type === 'text' && inline.tone === 'label');
const withoutPhrases = <T extends { readonly blocks: PrintCell['blocks'] }>(holder: T): T => ({ ...holder, blocks: holder.blocks.filter((inner) => inner.type !== 'paragraph' || !isPhrase(inner.content)) });
const OWN_HEADINGS = ['Sources', 'Джерела', 'Источники'];
const isOwnHeading = (content: readonly PrintInline[]): boolean => content.length === 1 && content[0]?.type === 'text' && OWN_HEADINGS.includes(content[0].text);

/** Collects from every object of a print document, in reading order: captions come before the table's rows and after the figure, as they print. */
function everything<T>(value: unknown, collect: (value: Record<string, unknown>) => T[]): T[] {
  if (Array.isArray(value)) return value.flatMap((entry) => everything(entry, collect));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return [...collect(record), ...Object.values(record).flatMap((entry) => everything(entry, collect))];
}

const tablesOf = (blocks: readonly PrintBlock[]): PrintTable[] => blocks.filter((block): block is PrintTable => block.type === 'table');

function expectCompleteGrid(table: PrintTable): void {
  const columns = table.columnShares.length;
  const covered = table.rows.map(() => Array.from({ length: columns }, () => 0));
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (covered[y]?.[x]) x += 1;
      for (let down = 0; down < cell.rowSpan; down++) for (let across = 0; across < cell.columnSpan; across++) {
        const line = covered[y + down];
        expect(line, 'a span that leaves the table').toBeDefined();
        if (line) line[x + across] = (line[x + across] ?? 0) + 1;
      }
      if (y < table.headerRows) expect(y + cell.rowSpan, 'a span across the end of the header').toBeLessThanOrEqual(table.headerRows);
      expect(cell.blocks.length).toBeGreaterThan(0);
    }
  });
  expect(covered.flat()).toEqual(covered.flat().map(() => 1));
  expect(table.columnShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(table.headerRows).toBeLessThanOrEqual(Math.max(0, table.rows.length - 1));
}
