import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../../shared/export/print/briefing-to-print';
import { FALLBACK_DATE } from '../../../../shared/export/print/page-frame';
import { type BriefingOptions, briefing, inlineOutline } from '../../../builders';

const print = (options: BriefingOptions) => briefingToPrint(briefing(options));
const memo = (options: BriefingOptions): string[] => print(options).memoBlock.map((line) => `${line.label}: ${inlineOutline(line.content)}${line.emphasis ? ' (emphasis)' : ''}`);

describe('memoBlock', () => {
  it('prints the filled lines in the order of the house style, with dates in words', () => {
    expect(memo({ metadata: { to: 'The minister', from: 'Desk\nUnit', subject: 'Third round', date: '2026-03-14', informationAsOf: '2026-03-13', decideBy: '2026-03-20', decideByReason: 'the round opens on 24 March' } })).toEqual([
      'To: The minister', 'From: Desk // Unit', 'Date: 14 March 2026', 'Subject: Third round (emphasis)', 'Decision needed by: 20 March 2026 – the round opens on 24 March', 'Information as of: 13 March 2026',
    ]);
  });

  it.each([[{ decideByReason: 'soon' }, 'soon'], [{ decideBy: '2026-03-20' }, '20 March 2026']])('prints either half of decide-by alone: %j', (metadata, expected) => expect(memo({ metadata })).toEqual([`Decision needed by: ${expected}`]));

  it("keeps an office's own labels, and puts the standard ones into the language", () => {
    expect(memo({ metadata: { language: 'uk', to: 'Міністрові', from: 'Відділ' }, houseStyle: { memoBlock: [{ field: 'from', label: 'Author' }, { field: 'to', label: 'To' }] } })).toEqual(['Author: Відділ', 'Кому: Міністрові']);
  });

  it('has an anchor for every line, also when a field is there twice', () => {
    const lines = print({ metadata: { to: 'x' }, houseStyle: { memoBlock: [{ field: 'to', label: 'To' }, { field: 'to', label: 'For' }] } }).memoBlock;
    expect(lines.map((line) => line.anchor)).toEqual(['memo_to', 'memo_to_2']);
  });
});

describe('pageFrame', () => {
  it('takes titles from the subject and the house style', () => {
    expect(print({ kind: 'decisionMemo', metadata: { subject: 'Third round' } })).toMatchObject({ title: 'Third round', documentTitle: 'Decision memo' });
    expect(print({ kind: 'blank' })).toMatchObject({ title: 'Briefing', documentTitle: 'Briefing' });
    expect(print({ kind: 'decisionMemo', houseStyle: { documentTitles: {} }, metadata: { language: 'ru' } }).documentTitle).toBe('Справка');
    expect(print({ kind: 'decisionMemo', metadata: { language: 'uk' } }).documentTitle).toBe('Записка для ухвалення рішення');
    expect(print({ kind: 'decisionMemo', houseStyle: { documentTitles: { decisionMemo: 'Submission' } }, metadata: { language: 'uk' } }).documentTitle).toBe('Submission');
  });

  it('sets header, footer and banner as single lines', () => {
    expect(print({ metadata: { reference: 'ND/12', marking: 'OFFICIAL\n', informationAsOf: '14 March, 18:00', deliberativeLine: 'Draft' }, houseStyle: { office: 'Negotiations desk' } })).toMatchObject({
      header: { left: 'Negotiations desk', right: 'ND/12' }, footer: { left: 'Information as of 14 March, 18:00', page: 'Page {page} of {pages}' }, banner: 'OFFICIAL', deliberativeLine: 'Draft', reference: 'ND/12',
    });
  });

  it('shortens a long subject in the footer', () => {
    const { footer } = print({ metadata: { subject: 'A very long subject that goes on and on about the third round of talks in the spring' } });
    expect(footer.left.length).toBeLessThanOrEqual(70);
    expect(footer.left).toMatch(/^A very long subject .*…$/);
  });

  it.each([['a4', 595.28, 841.89], ['letter', 612, 792]] as const)('measures %s in points', (pageSize, width, height) => {
    expect(print({ houseStyle: { pageSize, marginsMm: { top: 25.4, right: 20, bottom: 12.7, left: 20 } } }).page).toEqual({ width, height, marginTop: 72, marginRight: 56.69, marginBottom: 36, marginLeft: 56.69 });
  });

  it('names both faces and the date of the files', () => {
    expect(print({ houseStyle: { bodyFace: 'arial', headingFace: 'timesNewRoman', bodySizePt: 12 } }).fonts).toEqual({ bodyDocx: 'Arial', bodyPdf: 'Arimo', headingDocx: 'Times New Roman', headingPdf: 'Tinos', sizePt: 12 });
    expect([print({}).date, print({ metadata: { date: '2026-03-14' } }).date]).toEqual([FALLBACK_DATE, '2026-03-14']);
  });
});
