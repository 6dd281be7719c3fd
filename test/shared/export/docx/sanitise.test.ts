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
    expect(sanitise('\uD83D\uDE00\uD83D \uDE00')).toBe('😀 ');
  });
});
