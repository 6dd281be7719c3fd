import { readFile, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { FontCoverage } from '../../shared/export/pdf/font-coverage';
import { err, ok, type Result } from '../../shared/model/result';
import { NOT_THERE, nullOn } from '../files/system-error';
import { COVERAGE_FILE, coverageOf } from './kept-coverage';
import type { PdfError } from './pdf-engine-contract';

/** The files of dist/resources that an engine needs. */
export interface PdfResources {
  /** The folder that holds the template. */
  readonly typstFolder: string;
  /** Template files by name. */
  readonly template: ReadonlyMap<string, string>;
  readonly fonts: readonly Buffer[];
  readonly coverage: readonly FontCoverage[];
  readonly wasmPath: string;
  /** The program of the WebAssembly engine's thread. */
  readonly threadPath: string;
}

/** The file of the template that includes the others. */
export const MAIN_FILE = 'briefing.typ';

/** Reads the template and the fonts below a resources folder. Fonts are read in order of their names, for the same bytes everywhere. */
export async function readPdfResources(resourcesDir: string): Promise<Result<PdfResources, PdfError>> {
  try {
    // The native compiler knows its files by absolute paths without links.
    const folder = await realpath(resourcesDir);
    const typstFolder = path.join(folder, 'typst');
    const fontsFolder = path.join(folder, 'fonts');
    const template = new Map<string, string>();
    for (const name of (await readdir(typstFolder)).sort()) if (name.endsWith('.typ')) template.set(name, await readFile(path.join(typstFolder, name), 'utf8'));
    const fontNames = (await readdir(fontsFolder)).filter((name) => name.endsWith('.ttf')).sort();
    const [kept, ...fonts] = await Promise.all([nullOn(NOT_THERE, readFile(path.join(fontsFolder, COVERAGE_FILE), 'utf8')), ...fontNames.map((name) => readFile(path.join(fontsFolder, name)))]);
    if (!template.has(MAIN_FILE) || fonts.length === 0) return missing(resourcesDir);
    return ok({ typstFolder, template, fonts, coverage: coverageOf(fonts, kept ?? undefined), wasmPath: path.join(typstFolder, 'typst-compiler.wasm'), threadPath: path.join(typstFolder, 'typst-thread.cjs') });
  } catch {
    return missing(resourcesDir);
  }
}

const missing = (folder: string): { readonly ok: false; readonly error: PdfError } => err({ type: 'resourcesMissing', message: `The fonts and layout files for PDF were not found in ${folder}. Install the app again.` });
