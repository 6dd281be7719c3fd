import { describe, expect, it } from 'vitest';
import { directionOf, directionRuns } from '../../../../shared/export/docx/direction-runs';

const runs = (text: string, paragraph: 'ltr' | 'rtl'): readonly string[] => directionRuns(text, paragraph).map((run) => `${run.rightToLeft ? '<' : '>'}${run.text}`);

describe('directionRuns', () => {
  it('leaves a text of one direction whole', () => {
    expect(runs('Hello, 12 worlds.', 'ltr')).toEqual(['>Hello, 12 worlds.']);
    expect(runs('שלום, 12', 'rtl')).toEqual(['<שלום, 12']);
  });

  it('cuts from the first to the last letter of the other direction, signs around it stay with the paragraph', () => {
    expect(runs('Say "שלום עולם" twice', 'ltr')).toEqual(['>Say "', '<שלום עולם', '>" twice']);
    expect(runs('في Example Hall (4) ثم', 'rtl')).toEqual(['<في ', '>Example Hall', '< (4) ثم']);
  });

  it('loses no character', () => {
    for (const text of ['', ' ', '٣ and ٤ و 5', 'a😀שb', 'ש', '- ש -']) for (const direction of ['ltr', 'rtl'] as const) expect(directionRuns(text, direction).map((run) => run.text).join('')).toBe(text);
  });
});

describe('directionOf', () => {
  it('follows the first strong letter', () => {
    expect([directionOf('12 שלום abc', 'ltr'), directionOf('(a) שלום', 'rtl'), directionOf('12 – 13', 'rtl')]).toEqual(['rtl', 'ltr', 'rtl']);
  });
});
