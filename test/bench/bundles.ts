// What the bench starts as programs of their own, bundled into dist/bench: the jobs in plain Node, and a small Electron app that shows TipTap.
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type InputOptions, rolldown } from 'rolldown';
import { asciiOnly } from '../../scripts/ascii-only.mjs';
import { keepCode } from '../../scripts/code-cache.mjs';
import { keepSnapshot, snapshotStart } from '../../scripts/start-up-snapshot.mjs';
import { withFolder } from './inputs/input-files';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(PROJECT, 'dist/bench');
const PRODUCTION = { define: { 'process.env.NODE_ENV': '"production"' } };
const IN_NODE: InputOptions = { platform: 'node', external: [/^@myriaddreamin\/typst-ts-node-compiler/], transform: { ...PRODUCTION, target: 'node18' } };

/** The fonts, templates and Typst files that `npm run build` has put together. */
export const RESOURCES = path.join(PROJECT, 'dist/resources');

type Job = 'write-docx' | 'write-pdf' | 'open-and-save';

/** Bundles a job and answers with its file; start it with Node. */
export async function bundleJob(job: Job): Promise<string> {
  const target = path.join(FOLDER, `${job}.cjs`);
  await bundle({ ...IN_NODE, input: path.join(import.meta.dirname, 'jobs', `${job}.ts`) }, target, 'cjs');
  return target;
}

/**
 * Bundles the two jobs that export as the build makes the command line, and answers with what Node is started with: the DOCX from a snapshot after an export of the
 * sample, as `npm run briefing` starts; the PDF, whose engine no snapshot holds, with the code that is kept of such an export, as `dist/electron/cli.cjs` starts.
 */
export async function bundleExportJobs(): Promise<{ readonly docx: readonly string[]; readonly pdf: string }> {
  const [pdf, docx] = [await bundleStarted('write-pdf'), await bundleStarted('write-docx')];
  const sample = path.join(PROJECT, 'resources/samples/three-way-talks.briefing');
  await withFolder((folder) => {
    const pageMap = path.join(folder, 'page-map.json');
    keepCode(pdf.program, [sample, path.join(folder, 'sample.pdf'), RESOURCES, pageMap]);
    const words = [sample, pageMap, path.join(folder, 'sample.docx')];
    keepCode(docx.program, words);
    const wrong = keepSnapshot(docx.program, words, (start: readonly string[]) => { execFileSync(process.execPath, [...start, ...words]); return undefined; });
    if (wrong !== undefined) throw new Error(`This Node makes no start-up snapshot: ${wrong}`);
    return Promise.resolve();
  });
  return { docx: snapshotStart(docx.program, docx.start), pdf: pdf.start };
}

async function bundleStarted(job: Job): Promise<{ readonly program: string; readonly start: string }> {
  const [program, start] = [path.join(FOLDER, `${job}-program.cjs`), path.join(FOLDER, `${job}.cjs`)];
  await bundle({ ...IN_NODE, plugins: [asciiOnly()], input: path.join(import.meta.dirname, 'jobs', `${job}.ts`) }, program, 'cjs');
  await bundle({ ...IN_NODE, input: path.join(import.meta.dirname, 'jobs/start-job.ts') }, start, 'cjs');
  return { program, start };
}

/** Bundles the app that shows a flat TipTap document and answers with its folder; start it with Electron. */
export async function bundleTiptapApp(): Promise<string> {
  const source = path.join(import.meta.dirname, 'tiptap');
  const folder = path.join(FOLDER, 'tiptap');
  await bundle({ input: path.join(source, 'main.ts'), platform: 'node', external: ['electron'], transform: { ...PRODUCTION, target: 'node18' } }, path.join(folder, 'main.cjs'), 'cjs');
  await bundle({ input: path.join(source, 'page.ts'), platform: 'browser', transform: { ...PRODUCTION, target: 'chrome114' } }, path.join(folder, 'page.js'), 'iife');
  await copyFile(path.join(source, 'index.html'), path.join(folder, 'index.html'));
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'tiptap-beside', version: '1.0.0', main: 'main.cjs' }));
  return folder;
}

async function bundle(options: InputOptions, file: string, format: 'cjs' | 'iife'): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const built = await rolldown({ logLevel: 'warn', ...options });
  try {
    // Peer and product are minified alike: the app's renderer is.
    await built.write({ file, format, codeSplitting: false, minify: format === 'iife' });
  } finally {
    await built.close();
  }
}
