import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import type { CompiledPdf, PdfEngine } from '../../../electron/export/pdf-engine';
import type { PrintBlock } from '../../../shared/export/print/print-document';
import { bullets, caption, cell, footnote, head, heading, item, paragraph, printDocument, table, text } from '../../support/docx-print-builder';
import { createBothEngines } from '../../support/pdf-engines';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index % 7}`).join(' ');
/** A text with a note after so many words and before so many others; reference and note can be found by the number. */
const noted = (number: number, before: number, after = 2) => [text(`${words(before)} Reference${number}.`), footnote(number, `Note${number}. ${words(24)}`), text(` ${words(after)}`)];

/** Blocks of a kind, the last of which has a note; the paragraph before them moves the whole by a few lines. */
const KINDS: Readonly<Record<string, (number: number) => readonly PrintBlock[]>> = {
  paragraphs: (number) => [paragraph(noted(number, 3, 22))],
  'long paragraphs': (number) => [paragraph(noted(number, 120, 16))],
  'paragraphs below headings': (number) => [heading(2, '', 'A heading'), paragraph(noted(number, 2, 14))],
  'items of lists': (number) => [bullets(item(words(30)), item(noted(number, 25)), item(words(30)))],
  'rows of tables': (number) => [table([0.5, 0.5], [[head('Head'), head('Head')], [cell(words(20)), cell('x')], [cell('x'), cell(noted(number, 12))], [cell('x'), cell(words(20))]], { caption: caption('Table', number, 'Rows') })],
  boxes: (number) => [{ type: 'box', anchor: `box${number}`, tone: 'note', title: 'Note', blocks: [paragraph(noted(number, 20))] }],
};

/** Enough of them for several pages, so that ends of pages fall everywhere. */
const documentOf = (kind: (number: number) => readonly PrintBlock[], lines: number) => printDocument([
  heading(1, '', 'Start'), paragraph(words(lines * 12)), ...Array.from({ length: 24 }, (_, index) => [...kind(index + 1), paragraph(words(((index * 7) % 5) * 12 + 6))]).flat(),
], { contents: { title: 'Contents', fromPages: 0 } });

describe.each(Object.entries(KINDS))('footnotes of %s', (_, kind) => {
  it('stand on the page of their references, wherever the pages end', async () => {
    let mended = 0;
    for (let lines = 1; lines <= 12; lines += 1) {
      const layouts: CompiledPdf[] = [];
      const engine: PdfEngine = {
        name: 'native', coverage: engines.native.coverage, memoryBytes: () => 0, dispose: () => undefined,
        compile: async (...given) => { const compiled = await engines.native.compile(...given); if (compiled.ok) layouts.push(compiled.value); return compiled; },
      };
      const exported = await layoutAndCompile(documentOf(kind, lines), new Map(), engine);
      if (!exported.ok) throw new Error(exported.error.message);
      mended += layouts[0]!.strayNotes.length;
      expect(layouts.at(-1)!.strayNotes).toEqual([]);
      if (layouts.length === 1) continue;
      const pages = runOnPdf('pdftotext', ['@', '-'], exported.value.pdf).split('\f');
      for (let number = 1; number <= 24; number += 1) {
        const pageOf = (word: string): number => pages.findIndex((page) => new RegExp(`\\b${word}\\.`).test(page));
        expect(pageOf(`Note${number}`)).toBeGreaterThanOrEqual(pageOf(`Reference${number}`));
      }
      expect(pages.map((page) => page.match(/Note\d+\./g) ?? []).flat()).toHaveLength(24);
    }
    // Typst alone puts some on another page; when it no longer does, all of this can go.
    expect(mended).toBeGreaterThan(0);
  }, 120_000);
});
