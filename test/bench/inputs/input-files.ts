import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeSha256 } from '../../../electron/files/node-sha256';
import { writeContainer } from '../../../shared/container/write-container';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import type { Briefing } from '../../../shared/model/briefing';
import { printToHtml } from './print-to-html';
import { printToMarkdown } from './print-to-markdown';

/** A briefing as files: ours, and the same text for the others. */
export interface InputFiles {
  readonly briefing: string;
  readonly html: string;
  readonly markdown: string;
  /** For what comes out. */
  readonly folder: string;
}

/** Writes a briefing and the texts of its peers into a folder. */
export async function writeInputs(briefing: Briefing, folder: string): Promise<InputFiles> {
  const print = briefingToPrint(briefing);
  const files = { briefing: path.join(folder, 'input.briefing'), html: path.join(folder, 'input.html'), markdown: path.join(folder, 'input.md'), folder };
  await writeFile(files.briefing, writeContainer(briefing, new Map(), new Map(), { sha256: nodeSha256 }));
  await writeFile(files.html, printToHtml(print));
  await writeFile(files.markdown, printToMarkdown(print));
  return files;
}

/** Lends a scratch folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'briefing-desk-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
