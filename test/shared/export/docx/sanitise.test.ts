import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../../shared/export/docx/sanitise';

describe('sanitise', () => {
  it('gives clean data back as it is, not as a copy', () => {
    const data = { a: ['text\n\t', { b: 'пара 😀' }], n: 1, none: null };
    expect(sanitise(data)).toBe(data);
  });

  it('takes out control characters, noncharacters and halves of pairs, at any depth', () => {
    const data = { a: ['x\u0000y', { b: '\uFFFE\uFFFF' }], kept: { c: 'c' } };
    const clean = sanitise(data);
    expect(clean).toEqual({ a: ['xy', { b: '' }], kept: { c: 'c' } });
    expect(clean.kept).toBe(data.kept);
    for (const sign of ['\u0000', '\u0008', '\u000B', '\u000C', '\u000E', '\u001F', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00']) expect(sanitise([`a${sign}b`])).toEqual(['ab']);
    expect(sanitise(['\\u0001 \\b'])).toEqual(['\\u0001 \\b']);
    expect(sanitise('\uD83D\uDE00\uD83D \uDE00')).toBe('😀 ');
  });
});
