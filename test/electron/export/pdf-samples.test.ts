import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { openBriefingFile } from '../../../electron/files/open-file';
import { blockTexts } from '../../../shared/export/block-texts';
import { comparableText } from '../../../shared/export/pdf/clean-text';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { arbitraryBriefing } from '../../builders/arbitrary';
import { createBothEngines } from '../../support/pdf-engines';
import { expectedParagraphs, wholeText } from '../../support/pdf-expected-texts';
import { pdfParagraphs } from '../../support/pdf-texts';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../resources/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.briefing'));
const RIGHT_TO_LEFT = /[\u0590-\u08FF]/u;

describe('layoutAndCompile of the samples', () => {
  it('finds samples', () => { expect(samples.length).toBeGreaterThanOrEqual(4); });

  for (const name of samples) {
    it(`prints ${name} word for word, as PDF/UA-1 and without a warning of its own`, async () => {
      const opened = await openBriefingFile(path.join(folder, name));
      if (!opened.ok) throw new Error(opened.error.message);
      const document = briefingToPrint(opened.value.content.briefing);
      const exported = await layoutAndCompile(document, opened.value.content.media, engines.native);
      if (!exported.ok) throw new Error(exported.error.message);
      const { pdf, pageMap, warnings, standard } = exported.value;
      expect(warnings).toEqual([]);
      expect(standard).toBe('ua-1');
      expect(runOnPdf('qpdf', ['--check', '@'], pdf)).toContain('No syntax or stream encoding errors');
      // A tagged PDF keeps right-to-left letters as they stand on the line; those paragraphs are compared in pdf-text.test.ts.
      const leftToRight = (texts: readonly string[]): readonly string[] => texts.filter((text) => !RIGHT_TO_LEFT.test(text));
      const expected = expectedParagraphs(document, pageMap.contents);
      const found = pdfParagraphs(pdf);
      expect(leftToRight(found.body)).toEqual(leftToRight(expected.map(wholeText)));
      expect(found.body).toHaveLength(expected.length);
      expect(expected.map(({ words }) => words).filter((words) => words !== '')).toEqual(blockTexts(document).body.map(comparableText));
      expect(leftToRight(found.footnotes)).toEqual(leftToRight(blockTexts(document).footnotes.map(comparableText)));
    });
  }
});

describe('layoutAndCompile of random briefings', () => {
  it('makes a sound PDF of each, with every paragraph in it', async () => {
    await fc.assert(fc.asyncProperty(arbitraryBriefing, async (briefing) => {
      const document = briefingToPrint(briefing);
      const exported = await layoutAndCompile(document, new Map(), engines.native);
      if (!exported.ok) throw new Error(exported.error.message);
      const { pdf, pageMap } = exported.value;
      const figures = document.blocks.filter((block) => block.type === 'figure').length;
      expect(pdfParagraphs(pdf).body.length - figures).toBe(expectedParagraphs(document, pageMap.contents).length);
    }), { numRuns: 10, endOnFailure: true });
  }, 60_000);
});
