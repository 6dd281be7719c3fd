import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { blockTexts } from '../../../shared/export/block-texts';
import { comparableText } from '../../../shared/export/pdf/clean-text';
import type { PrintDocument } from '../../../shared/export/print/print-document';
import { decisionMemo, everyBlock, EVERY_BLOCK_MEDIA, inLanguage, manyScripts, negotiationBriefing, p, printDocument, rtl, t } from '../../support/pdf-documents';
import { createBothEngines } from '../../support/pdf-engines';
import { expectedParagraphs, wholeText } from '../../support/pdf-expected-texts';
import { pdfParagraphs } from '../../support/pdf-texts';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

async function compile(document: PrintDocument, media: ReadonlyMap<string, Uint8Array> = new Map()) {
  const exported = await layoutAndCompile(document, media, engines.native);
  if (!exported.ok) throw new Error(exported.error.message);
  return exported.value;
}

async function expectSameTexts(document: PrintDocument, media?: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const { pdf, pageMap } = await compile(document, media);
  const expected = expectedParagraphs(document, pageMap.contents);
  const found = pdfParagraphs(pdf);
  expect(found.body).toEqual(expected.map(wholeText));
  const written = blockTexts(document);
  expect(expected.map(({ words }) => words).filter((words) => words !== '')).toEqual(written.body.map(comparableText));
  expect(found.footnotes).toEqual(written.footnotes.map(comparableText));
}

describe('layoutAndCompile', () => {
  it('prints the paragraphs of a decision memo word for word and in order', () => expectSameTexts(decisionMemo()));
  it('prints the paragraphs of a negotiation briefing with landscape tables word for word and in order', () => expectSameTexts(negotiationBriefing()));
  it('prints every kind of block and inline word for word and in order', () => expectSameTexts(everyBlock(), EVERY_BLOCK_MEDIA));

  it('prints Cyrillic, long words and a table over pages word for word, each row once', async () => {
    const document = manyScripts();
    const leftToRight = { ...document, blocks: document.blocks.filter((block) => !/[\u0590-\u06FF]/.test(JSON.stringify(block))) };
    await expectSameTexts(leftToRight);
  });

  it('prints Hebrew letter for letter', async () => {
    const { pdf } = await compile(printDocument([rtl(inLanguage('he', 'משלחת המשקיפים תדווח בכל שבוע'))], { documentTitle: '' }));
    // A tagged PDF keeps letters as they stand on the line, from left to right.
    expect(pdfParagraphs(pdf).body.map(reversed)).toEqual(['משלחת המשקיפים תדווח בכל שבוע']);
  });

  it('prints Arabic letter for letter', async () => {
    const texts = ['بعثات المراقبة والرصد بالأقمار الصناعية', 'اتفق الخبراء على تضييق الخلافات الفنية بشأن التحقق وتسلسل خفض التصعيد'];
    const { pdf } = await compile(printDocument(texts.flatMap((text) => ([[], ['bold'], ['italic']] as const).map((marks) => rtl({ type: 'text', text, marks, language: 'ar' }))), { documentTitle: '' }));
    expect(pdfParagraphs(pdf).body.map(reversed)).toEqual(texts.flatMap((text) => [text, text, text]));
  });

  it('prints signs that the text faces lack', async () => {
    const document = printDocument([p('☐ open, ☑ done, ☒ dropped, ✓ yes, ✗ no, ⚠ take care, ★ and ☆'), p(t('✓ in bold', 'bold'))], { documentTitle: '' });
    const { pdf, warnings } = await compile(document);
    expect(warnings).toEqual([]);
    expect(pdfParagraphs(pdf).body).toEqual(['☐ open, ☑ done, ☒ dropped, ✓ yes, ✗ no, ⚠ take care, ★ and ☆', '✓ in bold']);
  });

  it('prints the same text with both engines', async () => {
    for (const document of [decisionMemo(), negotiationBriefing(), manyScripts()]) {
      const native = await layoutAndCompile(document, new Map(), engines.native);
      const wasm = await layoutAndCompile(document, new Map(), engines.wasm);
      if (!native.ok || !wasm.ok) throw new Error('an engine failed');
      expect(pdfParagraphs(wasm.value.pdf)).toEqual(pdfParagraphs(native.value.pdf));
      expect(wasm.value.pageMap).toEqual(native.value.pageMap);
    }
  }, 60_000);

  it('notices a paragraph that is not in the file', async () => {
    const { pdf } = await compile(printDocument([p('One'), p('Three')]));
    expect(pdfParagraphs(pdf).body).not.toEqual(expectedParagraphs(printDocument([p('One'), p('Two'), p('Three')]), false).map(wholeText));
  });
});

const reversed = (text: string): string => [...text].reverse().join('');
