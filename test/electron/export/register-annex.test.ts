// The risk register on paper: both files say the same in the same order, on landscape pages below repeated heads, with its heading in the bookmarks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { blockTexts } from '../../../shared/export/block-texts';
import { briefingTexts, missingTexts } from '../../../shared/export/briefing-texts';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { comparableText } from '../../../shared/export/pdf/clean-text';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { briefing, p, risk, rowsBlock, section } from '../../builders';
import { descendants, docxElements, value } from '../../support/docx-elements';
import { docxTexts } from '../../support/docx-texts';
import { validationFaults } from '../../support/docx-validation';
import { createBothEngines } from '../../support/pdf-engines';
import { expectedParagraphs, wholeText } from '../../support/pdf-expected-texts';
import { pdfParagraphs } from '../../support/pdf-texts';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

const RISKS = 24;
const content = briefing({ metadata: { language: 'uk-UA', subject: 'Реєстр' } },
  section('risks', rowsBlock('risks', Array.from({ length: RISKS }, (_, index) => risk({
    becauseOf: `затримка ${index + 1}`, mayHappen: 'робота зупиниться', leadingTo: 'перенесення строків', likelihood: 'high', impact: 'low', response: 'treat', responseText: 'Запасний план', owner: 'Підрозділ', status: 'open',
    earlySign: 'Немає звітів', reviewDate: '2026-05-04', actions: [{ what: 'Скласти графік', owner: 'Підрозділ', due: '2026-04-02' }],
  })), { register: true })),
  section('nextSteps', p('Зустріч')));

describe('the risk register', () => {
  it('stands in both files word for word, after the sections', async () => {
    const document = briefingToPrint(content);
    const pdf = await layoutAndCompile(document, new Map(), engines.native);
    if (!pdf.ok) throw new Error(pdf.error.message);
    const docx = await exportDocx(document, pdf.value.pageMap, () => undefined);
    const texts = blockTexts(document);
    expect(missingTexts(briefingTexts(content).body, texts.body)).toEqual([]);
    expect(docxTexts(docx.bytes)).toEqual(texts);
    const expected = expectedParagraphs(document, pdf.value.pageMap.contents);
    expect(pdfParagraphs(pdf.value.pdf).body).toEqual(expected.map(wholeText));
    expect(expected.map(({ words }) => words).filter((words) => words !== '')).toEqual(texts.body.map(comparableText));
    expect(await validationFaults(docx.bytes)).toEqual([]);
  });

  it('has landscape pages, a head on each, and a heading with a page number of its own', async () => {
    const document = briefingToPrint(content);
    const pdf = await layoutAndCompile(document, new Map(), engines.native);
    if (!pdf.ok) throw new Error(pdf.error.message);
    const body = docxElements((await exportDocx(document, pdf.value.pageMap, () => undefined)).bytes).get('word/document.xml')!;
    expect(descendants(body, 'w:pgSz').map((size) => size.attributes['w:orient'] ?? 'portrait')).toEqual(['portrait', 'landscape']);
    const register = descendants(body, 'w:tbl').at(-1)!;
    expect(value(register, 'w:tblCaption')).toBe('Реєстр ризиків');
    expect(descendants(register, 'w:tr').map((row) => descendants(row, 'w:tblHeader').length)).toEqual([1, ...Array.from({ length: RISKS }, () => 0)]);
    const [, next = 0, annex = 0] = document.blocks.flatMap((block) => (block.type === 'heading' ? [pdf.value.pageMap.headingPages[block.anchor] ?? 0] : []));
    expect(annex).toBe(next + 1);
    expect(pdf.value.pageMap.pages).toBeGreaterThan(annex);
  });
});
