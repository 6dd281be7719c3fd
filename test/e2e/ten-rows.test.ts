// Rows must be faster than prose: the same ten rows pasted, typed cell by cell and typed as prose, each from New to both exported files. Prints keys and seconds.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContainer } from '../../shared/container';
import { richText, type Row } from '../../shared/model';
import { docxTexts } from '../support/docx-texts';
import { pdfParagraphs } from '../support/pdf-texts';
import { end } from './app-driver';
import { launchApp, type RunningApp } from './harness';
import { makeTenRowsMemo, type MemoRun, OPTIONS, RISKS, type Way, WAYS } from './ten-rows';

describe('a decision memo with ten rows, by keyboard alone', () => {
  const runs = new Map<Way, MemoRun>();
  let folder: string;
  let app: RunningApp;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-ten-rows-'));
    app = await launchApp({ userData: path.join(folder, 'user data') });
    await app.page.getByRole('button', { name: /^Decision memo/ }).waitFor();
  });
  afterEach(async () => {
    await end(app);
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => {
    for (const [way, { keys, seconds }] of runs) process.stdout.write(`Ten rows, ${way}: ${keys} keys, ${seconds.toFixed(1)} s (typed by a program)\n`);
  });

  it.each(WAYS)('%s: every row is in the briefing, in the Word file and in the PDF, in order', async (way) => {
    const run = await makeTenRowsMemo(app, way, folder);
    runs.set(way, run);
    const words = [...OPTIONS.slice(1).map(([option]) => option!), ...RISKS];
    if (way !== 'prose') {
      expect(rowsOf(run.files.briefing, 'Options').map((row) => ['option', 'for', 'against'].map((key) => richText(row.texts[key])).concat(String(row.values['ourView'])))).toEqual(OPTIONS.slice(1).map((row) => row.map((cell, at) => (at === 3 ? cell.toLowerCase() : cell))));
      expect(rowsOf(run.files.briefing, 'Risks').map((row) => richText(row.texts['mayHappen']))).toEqual(RISKS);
    }
    const exported = [docxTexts(new Uint8Array(readFileSync(run.files.docx))), pdfParagraphs(new Uint8Array(readFileSync(run.files.pdf)))];
    for (const { body } of exported) expect(foundInOrder(body, words)).toEqual(words);
  });

  it('takes fewer keys as rows than as prose: by hand, and much fewer when it is pasted', () => {
    const keys = (way: Way): number => runs.get(way)!.keys;
    expect(keys('pasted')).toBeLessThan(0.5 * keys('prose'));
    expect(keys('by hand')).toBeLessThan(keys('prose'));
  });
});

function rowsOf(file: string, heading: string): readonly Row[] {
  const read = readContainer(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.briefing.sections.filter((section) => section.heading === heading).flatMap((section) => section.blocks).flatMap((block) => (block.type === 'rows' ? block.rows : []));
}

/** Those of the words that stand in the paragraphs, each in a paragraph behind that of the one before. A sentence begins with a capital on paper. */
function foundInOrder(paragraphs: readonly string[], words: readonly string[]): readonly string[] {
  let from = 0;
  return words.filter((word) => {
    const at = paragraphs.findIndex((text, index) => index >= from && text.toLowerCase().includes(word.toLowerCase()));
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}
