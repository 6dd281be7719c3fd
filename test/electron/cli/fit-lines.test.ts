import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../electron/cli/fit-lines';
import { plain } from '../../../electron/cli/sentence';
import { widthOf } from '../../../electron/cli/terminal';

describe('fitLines', () => {
  it('leaves lines that fit, and everything where there is no screen, as they are', () => {
    expect(fitLines('  Subject    Talks\n\n  x', 20)).toBe('  Subject    Talks\n\n  x');
    expect(fitLines('word '.repeat(100), Infinity)).toBe('word '.repeat(100));
  });

  it('continues a line under its column, or two places in where it has none', () => {
    expect(fitLines('  Subject    Three-way talks after Geneva\n', 30)).toBe('  Subject    Three-way talks\n             after Geneva\n');
    expect(fitLines('    Risks: The risk has no owner.', 20)).toBe('    Risks: The risk\n      has no owner.');
    expect(fitLines('  --engine native|wasm  what lays out', 24)).toBe('  --engine native|wasm\n    what lays out');
  });

  it('loses no word, breaks none, and passes the width only with a single word', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.stringMatching(/^[a-zа-яі]{1,30}$/u), { maxLength: 20 }), { maxLength: 5 }), fc.integer({ min: 20, max: 100 }), fc.integer({ min: 0, max: 6 }), (lines, width, indent) => {
      const text = lines.map((words) => ' '.repeat(indent) + words.join(' ')).join('\n');
      const fitted = fitLines(text, width);
      expect(fitted.split(/\s+/)).toEqual(text.split(/\s+/));
      for (const line of fitted.split('\n')) expect(line.length <= width || line.trim().split(' ').length === 1).toBe(true);
    }));
  });
});

describe('widthOf', () => {
  it('goes by COLUMNS, then by the screen, and never below twenty characters', () => {
    expect(widthOf('60', 80)).toBe(60);
    expect(widthOf('5', 80)).toBe(20);
    for (const nonsense of [undefined, '', '0', '-3', 'wide', '99999']) expect(widthOf(nonsense, 80)).toBe(80);
    expect(widthOf(undefined, undefined)).toBe(Infinity);
    expect(widthOf(undefined, 0)).toBe(Infinity);
  });
});

describe('plain', () => {
  it('writes out what would move or colour a screen, and leaves letters of every script', () => {
    expect(plain('a\nb\r\tc\u001b[31mred\u202e')).toBe('a\\nb\\r\\tc\\u001b[31mred\\u202e');
    expect(plain('Переговори – «так» שלום é 🕊')).toBe('Переговори – «так» שלום é 🕊');
  });
});
