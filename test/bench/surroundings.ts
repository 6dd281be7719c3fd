import { readFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';
import path from 'node:path';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { findChromium, findLibreOffice, findPandoc, type Program } from './peers';

/** When, on what and with which versions a run was made. */
export interface Surroundings {
  /** ISO day. */
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Looks at the machine and at the programs of this run. */
export async function readSurroundings(): Promise<Surroundings> {
  const processors = cpus();
  const { version } = await resolveElectron({ quiet: true });
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
    versions: {
      'Briefing Desk': await packageVersion('.'), Node: process.versions.node, Electron: version, TipTap: await packageVersion('node_modules/@tiptap/core'),
      pandoc: versionOf(findPandoc()), LibreOffice: versionOf(findLibreOffice()), Chromium: versionOf(findChromium()),
    },
  };
}

/** The same as lines of text. */
export const surroundingsText = ({ date, machine, versions }: Surroundings): string =>
  `${date}, on ${machine}.\n${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`;

const versionOf = (program: Program | undefined): string => program?.version ?? '(not installed)';

async function packageVersion(folder: string): Promise<string> {
  const manifest = path.resolve(import.meta.dirname, '../..', folder, 'package.json');
  return (JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string }).version;
}
