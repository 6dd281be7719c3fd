import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/export/block-texts';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { parseBriefing } from '../../../shared/model/validate';
import { briefing, item, numbers, p, section } from '../../builders';
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

describe('lists', () => {
  const lists = briefingToPrint(briefing({}, section('freeText', {}, { ...numbers('Alpha', item('Beta', numbers('deep', 'deeper'))), numbering: 'lowerLetter', sign: 'brackets', start: 3 }, p('Between'), { ...numbers('One'), numbering: 'upperRoman' }, p('Between'), numbers('Plain', item('Again', numbers('below'))), p('Between'), { ...numbers('Перший'), numbering: 'lowerRussian', sign: 'bracket' })));

  it('say in HTML what they count with and where they begin', () => {
    const html = printToHtml(lists);
    expect(html.match(/<ol[^>]*>/g)).toEqual(['<ol start="3" style="list-style-type: lower-alpha">', '<ol style="list-style-type: lower-alpha">', '<ol style="list-style-type: upper-roman">', '<ol>', '<ol style="list-style-type: lower-alpha">', '<ol style="list-style-type: lower-russian">']);
  });

  it('have the signs in Markdown by which pandoc counts alike', () => {
    const marks = printToMarkdown(lists).split('\n').filter((line) => /(Alpha|Beta|deep|deeper|One|Plain|Again|below|Перший)$/.test(line));
    expect(marks).toEqual(['(c)  Alpha', '(d)  Beta', '     a)  deep', '     b)  deeper', 'I.  One', '1.  Plain', '2.  Again', '    a)  below', '1)  Перший']);
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
