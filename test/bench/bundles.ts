// What the bench starts as programs of their own, bundled into dist/bench: the jobs in plain Node, and a small Electron app that shows TipTap.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type InputOptions, rolldown } from 'rolldown';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(PROJECT, 'dist/bench');
const PRODUCTION = { define: { 'process.env.NODE_ENV': '"production"' } };

/** The fonts, templates and Typst files that `npm run build` has put together. */
export const RESOURCES = path.join(PROJECT, 'dist/resources');

export type Job = 'write-docx' | 'write-pdf' | 'open-and-save';

/** Bundles a job and answers with its file; start it with Node. */
export async function bundleJob(job: Job): Promise<string> {
  const target = path.join(FOLDER, `${job}.cjs`);
  await bundle({ input: path.join(import.meta.dirname, 'jobs', `${job}.ts`), platform: 'node', external: [/^@myriaddreamin\/typst-ts-node-compiler/], transform: { ...PRODUCTION, target: 'node18' } }, target, 'cjs');
  return target;
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
