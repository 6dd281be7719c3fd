// What the fonts can print, as the build writes it down: the same as the fonts say themselves, and only for these very fonts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFontCoverage } from '../../../electron/export/fonts';
import { coverageOf, keepCoverage } from '../../../electron/export/kept-coverage';

const FACE = (family: string, face: string): Buffer => {
  const folder = path.resolve(import.meta.dirname, '../../../node_modules/@expo-google-fonts', family, face);
  return readFileSync(path.join(folder, readdirSync(folder).find((name) => name.endsWith('.ttf'))!));
};
const fonts = [FACE('tinos', '400Regular'), FACE('tinos', '700Bold'), FACE('amiri', '400Regular')];
/** The same text with a family that no font has, which tells where an answer comes from. */
const marked = (kept: string): string => kept.replace('"Tinos"', '"Kept Tinos"');
const families = (kept: string | undefined, own: readonly Uint8Array[] = fonts): readonly string[] => coverageOf(own, kept).map(({ family }) => family);

describe('the kept coverage', () => {
  it('is what the fonts say themselves', () => {
    expect(coverageOf(fonts, keepCoverage(fonts))).toEqual(readFontCoverage(fonts));
  });

  it('is taken for the fonts that it was written for', () => {
    expect(families(marked(keepCoverage(fonts)))).toEqual(['Kept Tinos', 'Amiri']);
  });

  it('is not taken for other fonts, another order or a changed font', () => {
    const kept = marked(keepCoverage(fonts));
    expect(families(kept, [...fonts].reverse())).toEqual(['Tinos', 'Amiri']);
    expect(families(kept, fonts.slice(0, 2))).toEqual(['Tinos']);
    expect(families(kept, [FACE('tinos', '400Regular_Italic'), ...fonts.slice(1)])).toEqual(['Tinos', 'Amiri']);
  });

  it.each([['is not there', undefined], ['is cut off', keepCoverage(fonts).slice(0, -10)], ['holds something else', '[]']])('does without it where it %s', (_, kept) => {
    expect(coverageOf(fonts, kept)).toEqual(readFontCoverage(fonts));
  });
});
