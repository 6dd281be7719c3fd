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
  /** The font files in order of their names, for the same bytes everywhere. */
  readonly fontFiles: readonly string[];
  readonly coverage: readonly FontCoverage[];
  readonly wasmPath: string;
  /** The program of the WebAssembly engine's thread. */
  readonly threadPath: string;
}

/** The file of the template that includes the others. */
export const MAIN_FILE = 'briefing.typ';

/** Reads the template and finds the fonts below a resources folder. An engine reads of the fonts what it needs. */
export async function readPdfResources(resourcesDir: string): Promise<Result<PdfResources, PdfError>> {
  try {
    // The native compiler knows its files by absolute paths without links.
    const folder = await realpath(resourcesDir);
    const typstFolder = path.join(folder, 'typst');
    const fontsFolder = path.join(folder, 'fonts');
    const template = new Map<string, string>();
    for (const name of (await readdir(typstFolder)).sort()) if (name.endsWith('.typ')) template.set(name, await readFile(path.join(typstFolder, name), 'utf8'));
    const fontFiles = (await readdir(fontsFolder)).filter((name) => name.endsWith('.ttf')).sort().map((name) => path.join(fontsFolder, name));
    const kept = await nullOn(NOT_THERE, readFile(path.join(fontsFolder, COVERAGE_FILE), 'utf8'));
    if (!template.has(MAIN_FILE) || fontFiles.length === 0) return resourcesMissing(resourcesDir);
    return ok({ typstFolder, template, fontFiles, coverage: coverageOf(fontFiles, kept ?? undefined), wasmPath: path.join(typstFolder, 'typst-compiler.wasm'), threadPath: path.join(typstFolder, 'typst-thread.cjs') });
  } catch {
    return resourcesMissing(resourcesDir);
  }
}

/** The error of an app that is not whole. */
export const resourcesMissing = (folder: string): { readonly ok: false; readonly error: PdfError } => err({ type: 'resourcesMissing', message: `The fonts and layout files for PDF were not found in ${folder}. Install the app again.` });
