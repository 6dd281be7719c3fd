// Builds resources/samples/*.briefing from the readable sources beside them. The same sources give the same bytes; a file that would not change is left alone.
// With --large PAGES FILE it writes a long briefing for measuring instead.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FOLDER = path.join(root, 'resources/samples');

/** The module of the samples' sources, bundled so that plain Node can load it. */
async function loadSamples() {
  const { rolldown } = await import('rolldown');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'briefing-desk-samples-'));
  try {
    const bundle = await rolldown({ input: { samples: path.join(FOLDER, 'src/index.ts') }, platform: 'node' });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
    await bundle.close();
    return await import(pathToFileURL(path.join(folder, 'samples.mjs')).href);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes every sample whose bytes differ from those of its file, and returns the names of those. */
export async function buildSamples(folder = FOLDER) {
  const { SAMPLES, writeContainer } = await loadSamples();
  const written = [];
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(SAMPLES)) {
    const { briefing, media } = make();
    const file = path.join(folder, `${name}.briefing`);
    const bytes = Buffer.from(writeContainer(briefing, media));
    if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) continue;
    fs.writeFileSync(file, bytes);
    written.push(name);
  }
  return written;
}

/** Writes a briefing of about so many pages to a file. */
export async function buildLarge(pages, file) {
  const { generateLarge, writeContainer } = await loadSamples();
  fs.writeFileSync(file, writeContainer(generateLarge({ pages }), new Map()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const [option, pages, file] = process.argv.slice(2);
    if (option === '--large') {
      if (!(Number(pages) >= 1) || file === undefined) throw new Error('Say how many pages, and where to: build-samples.mjs --large PAGES FILE.');
      await buildLarge(Number(pages), file);
    } else {
      const written = await buildSamples();
      if (written.length > 0) process.stderr.write(`Samples written: ${written.join(', ')}.\n`);
    }
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
