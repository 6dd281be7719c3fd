import { REPLACEMENT } from './clean-text';
import { covers, coversAll, type FontCoverage } from './font-coverage';

/** A piece of text in one face; `undefined` stands for the base face. */
export interface FacePiece { readonly text: string; readonly face: string | undefined }

/** Characters that shape or separate their neighbours and print nothing themselves. */
const INVISIBLE = /^[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]$/u;
const NEUTRAL = /^[^\p{L}\p{N}]$/u;

/**
 * Splits text so that each piece is covered by its face: the base face, else the first bundled family that has all of a character's
 * parts. Spaces and punctuation stay in the face of the text before them. What no family has becomes U+FFFD, and `missing` hears of it.
 */
export function splitByFace(text: string, base: string, coverage: readonly FontCoverage[], missing: (character: string) => void): readonly FacePiece[] {
  const baseCoverage = coverage.find((entry) => entry.family === base);
  if (!baseCoverage || coveredBy(baseCoverage, text)) return [{ text, face: undefined }];
  const pieces: FacePiece[] = [];
  let current: FontCoverage = baseCoverage;
  let run = '';
  const flush = (): void => {
    if (run !== '') pieces.push({ text: run, face: current === baseCoverage ? undefined : current.family });
    run = '';
  };
  const add = (cluster: string, face: FontCoverage): void => {
    if (face !== current) { flush(); current = face; }
    run += cluster;
  };
  const faceOf = (cluster: string): FontCoverage | undefined => {
    if (NEUTRAL.test(cluster) && coveredBy(current, cluster)) return current;
    return [baseCoverage, ...coverage].find((entry) => coveredBy(entry, cluster));
  };
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const whole = faceOf(segment);
    if (whole) { add(segment, whole); continue; }
    for (const character of segment) {
      const face = faceOf(character);
      if (face) { add(character, face); continue; }
      if (character !== REPLACEMENT) missing(character);
      const fallback = coverage.find((entry) => covers(entry, 0xfffd));
      add(fallback ? REPLACEMENT : '?', fallback ?? baseCoverage);
    }
  }
  flush();
  return pieces;
}

const coveredBy = (coverage: FontCoverage, text: string): boolean => coversAll(coverage, text, INVISIBLE);
