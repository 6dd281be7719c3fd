// What the families can print is the same at every start, so the build writes it down beside the fonts: reading it from them takes longer than a short layout.
import type { FontCoverage } from '../../shared/export/pdf/font-coverage';
import { fontMark, readFontCoverage } from './fonts';

/** The file beside the fonts. */
export const COVERAGE_FILE = 'coverage.json';

interface KeptCoverage {
  /** What the fonts are known by, in their order. */
  readonly marks: readonly string[];
  readonly coverage: readonly FontCoverage[];
}

/** The text of the file for these fonts. */
export const keepCoverage = (fontFiles: readonly string[]): string => JSON.stringify({ marks: fontFiles.map(fontMark), coverage: readFontCoverage(fontFiles) } satisfies KeptCoverage);

/** The coverage of these fonts: from the file's text where it was written for these very fonts, from the fonts themselves otherwise. Throws when a font cannot be read. */
export function coverageOf(fontFiles: readonly string[], kept: string | undefined): readonly FontCoverage[] {
  return coverageIn(kept, fontFiles.map(fontMark)) ?? readFontCoverage(fontFiles);
}

function coverageIn(kept: string | undefined, marks: readonly string[]): readonly FontCoverage[] | undefined {
  if (kept === undefined) return undefined;
  try {
    const read = JSON.parse(kept) as KeptCoverage;
    return read.marks.join() === marks.join() ? read.coverage : undefined;
  } catch {
    return undefined;
  }
}
