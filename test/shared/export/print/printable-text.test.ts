import { describe, expect, it } from 'vitest';
import { printableText, shortened } from '../../../../shared/export/print/printable-text';

describe('printableText', () => {
  it.each([
    ['a lone high surrogate', 'a\uD83Db', 'ab'],
    ['a lone low surrogate', 'a\uDE00b', 'ab'],
    ['a whole pair', 'a😀b', 'a😀b'],
    ['control characters', 'a\u0000\u0008\u001B\u007F\u0090b', 'ab'],
    ['noncharacters', 'a\uFFFE\uFFFF\uFDD0\u{1FFFE}b', 'ab'],
    ['a byte order mark', '\uFEFFa', 'a'],
    ['line ends and tabs', 'a\r\nb\tc\u2028d', 'a  b c d'],
    ['decomposed letters', 'e\u0301', 'e\u0301'],
    ['marks of direction', '\u200Fא\u202Cb', '\u200Fא\u202Cb'],
  ])('handles %s', (_what, text, expected) => expect(printableText(text)).toBe(expected));
});

describe('shortened', () => {
  it.each([
    ['short', 10, 'short'],
    ['one two three four', 12, 'one two…'],
    ['unbreakablewordthatislong', 10, 'unbreakab…'],
    ['😀😀😀😀', 3, '😀😀…'],
  ])('cuts %s to %d', (text, length, expected) => expect(shortened(text, length)).toBe(expected));
});
