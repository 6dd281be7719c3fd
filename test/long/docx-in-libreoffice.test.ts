// What an office program makes of a Cyrillic Word file: LibreOffice lays it out, and its PDF is read back.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { exportDocx } from '../../shared/export/docx/export-docx';
import { briefingToPrint } from '../../shared/export/print/briefing-to-print';
import type { Briefing } from '../../shared/model/briefing';
import { findLibreOffice } from '../bench/peers';
import { briefing, numbers, p, section, table } from '../builders';
import { runOnPdf } from '../support/pdf-tools';

/** The PDF that LibreOffice makes of a briefing's Word file. Its settings are in a folder of its own, so that an open LibreOffice does not take the job. */
async function laidOut(content: Briefing): Promise<Uint8Array> {
  const libreOffice = findLibreOffice();
  if (libreOffice === undefined) throw new Error('LibreOffice is not installed. On Debian: apt-get install --yes --no-install-recommends libreoffice-writer poppler-utils');
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-libreoffice-'));
  try {
    const file = path.join(folder, 'memo.docx');
    writeFileSync(file, (await exportDocx(briefingToPrint(content), undefined, () => undefined)).bytes);
    const run = spawnSync(libreOffice.file, [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'settings')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pdf = path.join(folder, 'memo.pdf');
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF (${run.status}): ${String(run.stderr)}`);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each([
  { language: 'uk-UA', heading: 'Ґрунт і їжа', pangram: 'Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє п’яне знаємо', upper: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ', cells: ['Сторона', 'Київ'], items: ['перший', 'другий', 'третій'] },
  { language: 'ru-RU', heading: 'Объём и съезд', pangram: 'Съешь же ещё этих мягких французских булок, да выпей чаю', upper: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', cells: ['Сторона', 'Москва'], items: ['первый', 'второй', 'третий'] },
])('keeps every Cyrillic letter and the letters of lists in LibreOffice ($language)', async ({ language, heading, pangram, upper, cells, items }) => {
  const lettered = { ...numbers(...items), numbering: 'lowerRussian' as const, sign: 'bracket' as const };
  const capitals = { ...numbers(...items), numbering: 'upperRussian' as const, sign: 'dot' as const };
  const pdf = await laidOut(briefing({ metadata: { language, subject: pangram } }, section('background', { heading }, p(`${pangram}. ${upper}`), lettered, p(cells[1]!), capitals, table([[cells[0]!], [cells[1]!]]))));
  const words = runOnPdf('pdftotext', ['-layout', '@', '-'], pdf).replace(/\s+/g, ' ');
  expect(words).not.toMatch(/[\ufffd\u25a1\ue000-\uf8ff]/);
  for (const expected of [heading, `${pangram}. ${upper}`, cells[0]!, ...items.map((item, index) => `${'абв'[index]}) ${item}`), ...items.map((item, index) => `${'АБВ'[index]}. ${item}`)]) expect(words).toContain(expected);
  // Each line of the list of fonts ends "emb sub uni object generation": all are in the file, with a way back to letters.
  const fonts = runOnPdf('pdffonts', ['@'], pdf).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/ yes +\S+ +yes +\d+ +\d+$/);
}, 120_000);
