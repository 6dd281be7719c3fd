// The programs beside which we are measured, where they are installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export interface Program {
  readonly file: string;
  readonly version: string;
}

/** Pandoc, or undefined where it is not installed. */
export const findPandoc = (): Program | undefined => find(['pandoc'], /pandoc(?:\.exe)? ([\d.]+)/);
/** LibreOffice, or undefined where it is not installed. */
export const findLibreOffice = (): Program | undefined => find(['soffice', 'libreoffice'], /LibreOffice ([\d.]+)/);
/** Chromium: the one that CHROMIUM names, or one on the path; undefined where there is none. */
export const findChromium = (): Program | undefined => find([...(process.env.CHROMIUM ? [process.env.CHROMIUM] : []), 'chromium', 'chromium-browser', 'google-chrome'], /(?:Chromium|Chrome) ([\d.]+)/);

function find(names: readonly string[], version: RegExp): Program | undefined {
  for (const name of names) {
    const file = path.isAbsolute(name) ? name : onPath(name);
    if (file === undefined) continue;
    const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 60_000 });
    const found = version.exec(stdout ?? '')?.[1];
    if (status === 0 && found !== undefined) return { file, version: found };
  }
  return undefined;
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
