// The command line in this process, on a temporary folder, with everything it says kept.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../../electron/cli/run-cli';
import { createPdfResources } from '../../support/pdf-resources';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface CliRun { readonly code: number; readonly out: string; readonly err: string }

/** A folder to work in and the product's resources; `run` follows a command line there. */
export function createCli() {
  const resources = createPdfResources();
  cpSync(path.join(root, 'resources/templates'), path.join(resources.folder, 'templates'), { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-cli-'));
  return {
    folder,
    resourcesDir: resources.folder,
    at: (...names: string[]): string => path.join(folder, ...names),
    sample: (name: string): string => path.join(root, 'resources/samples', `${name}.briefing`),
    async run(words: readonly string[], options: { readonly isErrTty?: boolean; readonly width?: number; readonly interrupted?: boolean } = {}): Promise<CliRun> {
      let out = '';
      let err = '';
      const code = await runCli(words, { out: (text) => { out += text; }, err: (text) => { err += text; }, isErrTty: options.isErrTty ?? false, width: options.width ?? Infinity, cwd: folder, resourcesDir: resources.folder, today: '2026-03-14', interruption: () => (options.interrupted ? AbortSignal.abort() : new AbortController().signal) });
      return { code, out, err };
    },
    remove(): void {
      rmSync(folder, { recursive: true, force: true });
      resources.remove();
    },
  };
}
