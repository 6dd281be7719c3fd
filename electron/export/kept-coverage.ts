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
export const keepCoverage = (fonts: readonly Uint8Array[]): string => JSON.stringify({ marks: fonts.map(fontMark), coverage: readFontCoverage(fonts) } satisfies KeptCoverage);

/** The coverage of these fonts: from the file's text where it was written for these very fonts, from the fonts themselves otherwise. */
export function coverageOf(fonts: readonly Uint8Array[], kept: string | undefined): readonly FontCoverage[] {
  return coverageIn(kept, fonts.map(fontMark)) ?? readFontCoverage(fonts);
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
