// Where pages end in a table: no row stands alone on the page behind it, as Word sees to in the DOCX.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { cell, head, heading, paragraph, printDocument, table } from '../../support/docx-print-builder';
import { createBothEngines } from '../../support/pdf-engines';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

/** Lines of text, and below them a table of five rows. */
const documentOf = (lines: number) => printDocument([
  heading(1, '', 'Start'), ...Array.from({ length: lines }, () => paragraph('Line.')),
  table([0.4, 0.6], [[head('Head'), head('Head')], ...['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((word) => [cell(word), cell('What is said of it, in words enough for two lines of a cell that is not the widest that there could be.')])]),
]);

it('keeps the last two rows of a table together, wherever the page ends, and cuts and repeats none', async () => {
  const seen = new Set<string>();
  for (let lines = 24; lines <= 38; lines += 1) {
    const exported = await layoutAndCompile(documentOf(lines), new Map(), engines.native);
    if (!exported.ok) throw new Error(exported.error.message);
    const pages = runOnPdf('pdftotext', ['@', '-'], exported.value.pdf).split('\f');
    expect(pages.join(' ').match(/First|Second|Third|Fourth|Fifth/g)).toEqual(['First', 'Second', 'Third', 'Fourth', 'Fifth']);
    seen.add(pages.map((page) => (page.match(/First|Second|Third|Fourth|Fifth/g) ?? []).length).filter((rows) => rows > 0).join('+'));
  }
  expect([...seen].sort()).toEqual(['1+4', '2+3', '3+2', '5']);
}, 120_000);
