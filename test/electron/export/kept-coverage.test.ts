// What the fonts can print, as the build writes it down: the same as the fonts say themselves, and only for these very fonts.
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFontCoverage } from '../../../electron/export/fonts';
import { coverageOf, keepCoverage } from '../../../electron/export/kept-coverage';

const FACE = (family: string, face: string): string => {
  const folder = path.resolve(import.meta.dirname, '../../../node_modules/@expo-google-fonts', family, face);
  return path.join(folder, readdirSync(folder).find((name) => name.endsWith('.ttf'))!);
};
const fonts = [FACE('tinos', '400Regular'), FACE('tinos', '700Bold'), FACE('amiri', '400Regular')];
/** The same text with a family that no font has, which tells where an answer comes from. */
const marked = (kept: string): string => kept.replace('"Tinos"', '"Kept Tinos"');
const families = (kept: string | undefined, own: readonly string[] = fonts): readonly string[] => coverageOf(own, kept).map(({ family }) => family);

const scratch = mkdtempSync(path.join(tmpdir(), 'briefing-desk-fonts-'));
afterAll(() => { rmSync(scratch, { recursive: true }); });

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
    const longer = path.join(scratch, 'longer.ttf');
    copyFileSync(fonts[0]!, longer);
    expect(families(kept, [longer, ...fonts.slice(1)])).toEqual(['Kept Tinos', 'Amiri']);
    writeFileSync(longer, '\0', { flag: 'a' });
    expect(families(kept, [longer, ...fonts.slice(1)])).toEqual(['Tinos', 'Amiri']);
  });

  it('cannot be told of a file that is no font', () => {
    const text = path.join(scratch, 'text.ttf');
    writeFileSync(text, 'No font.');
    expect(() => families(undefined, [text])).toThrow();
  });

  it.each([['is not there', undefined], ['is cut off', keepCoverage(fonts).slice(0, -10)], ['holds something else', '[]']])('does without it where it %s', (_, kept) => {
    expect(coverageOf(fonts, kept)).toEqual(readFontCoverage(fonts));
  });
});
