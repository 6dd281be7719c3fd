import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/export/block-texts';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { parseBriefing } from '../../../shared/model/validate';
import { middleParagraphs, MIDDLE_CELLS, pagesBriefing, PLAIN_PARAGRAPHS, rowsBriefing } from './corpus';
import { printToHtml } from './print-to-html';
import { printToMarkdown } from './print-to-markdown';

const print = briefingToPrint(pagesBriefing(10));
const { body, footnotes } = blockTexts(print);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Those of the texts that do not stand in `whole` in this order. */
function missingIn(whole: string, texts: readonly string[]): string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = whole.indexOf(letters(text).trim(), at);
    if (found >= 0) at = found;
    return found < 0;
  });
}

describe('printToHtml', () => {
  const html = letters(printToHtml(print).replace(/<sup>\d+<\/sup>/g, '').replace(/<\/?strong>/g, '').replace(/<[^>]+>/g, ' '));

  it('says every block and every footnote of the print document, in order', () => {
    expect(body.length).toBeGreaterThan(100);
    expect(footnotes.length).toBeGreaterThan(0);
    expect(missingIn(html, [...body, ...footnotes])).toEqual([]);
  });
});

describe('printToMarkdown', () => {
  const markdown = letters(printToMarkdown(print).replace(/\[\^\d+\](?!:)/g, '').replace(/\*\*/g, '').replace(/\\/g, ''));

  it('says every block and every footnote of the print document', () => {
    expect([...body, ...footnotes].filter((text) => !markdown.includes(letters(text).trim()))).toEqual([]);
  });
});

describe('rowsBriefing', () => {
  it('is a valid briefing with 200 rows, and holds the places to type in once each', () => {
    const briefing = rowsBriefing();
    expect(parseBriefing(structuredClone(briefing)).ok).toBe(true);
    const [rows] = briefing.sections[1]!.blocks;
    expect(rows?.type === 'rows' && rows.rows.length).toBe(200);
    for (const text of [...PLAIN_PARAGRAPHS, ...MIDDLE_CELLS]) expect(JSON.stringify(briefing).split(text)).toHaveLength(2);
  });
});

describe('middleParagraphs', () => {
  it('takes different paragraphs around the middle of a long briefing', () => {
    const briefing = pagesBriefing(100);
    const found = middleParagraphs(briefing, 5);
    expect(new Set(found).size).toBe(5);
    const place = JSON.stringify(briefing).indexOf(found[2]!) / JSON.stringify(briefing).length;
    expect(place).toBeGreaterThan(0.4);
    expect(place).toBeLessThan(0.6);
  });

  it('names paragraphs again where there are fewer', () => {
    const found = middleParagraphs(pagesBriefing(1), 9);
    expect(found).toHaveLength(9);
    expect(new Set(found).size).toBeLessThan(9);
  });
});
