import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdfResources } from '../../../../electron/export/pdf-resources';
import { widthInEms } from '../../../../shared/export/pdf/font-coverage';
import { MEASURED_CHARACTERS, MEASURED_WIDTHS } from '../../../../shared/export/print/measured-widths';
import { guessedWidth, textWidth, WIDEST_CHARACTER } from '../../../../shared/export/print/text-width';

describe('textWidth', () => {
  it('knows the letters of every face of the house styles as the fonts themselves do', async () => {
    const resources = await readPdfResources(path.resolve('dist/resources'));
    if (!resources.ok) throw new Error(resources.error.message);
    for (const face of Object.keys(MEASURED_WIDTHS)) {
      const font = resources.value.coverage.find(({ family }) => family === face)!;
      for (const bold of [false, true]) {
        const wrong = [...MEASURED_CHARACTERS].filter((character) => Math.abs(textWidth(character, face, bold) - (widthInEms(font, character.codePointAt(0)!, bold) ?? -1)) > 0.001);
        expect(wrong, `${face}, bold: ${bold}`).toEqual([]);
      }
    }
    expect(Object.keys(MEASURED_WIDTHS)).toEqual(['Carlito', 'Arimo', 'Tinos']);
  });

  it('knows no character that is wider than the widest, which spares measuring short words', () => {
    for (const face of Object.keys(MEASURED_WIDTHS)) for (const character of MEASURED_CHARACTERS) expect(textWidth(character, face, true), `${face} ${character}`).toBeLessThanOrEqual(WIDEST_CHARACTER);
    for (let code = 0x20; code < 0x1f000; code += 1) if (guessedWidth(String.fromCodePoint(code)) > WIDEST_CHARACTER) expect.fail(`U+${code.toString(16)}`);
  });

  it('guesses other letters, and other faces', () => {
    expect(textWidth('ع', 'Carlito')).toBe(guessedWidth('ع'));
    expect(textWidth('abc', 'Unknown')).toBeCloseTo([...'abc'].reduce((sum, character) => sum + guessedWidth(character), 0));
    expect(textWidth('Таблиця', 'Carlito', true)).toBeGreaterThan(textWidth('Таблиця', 'Carlito'));
  });
});
