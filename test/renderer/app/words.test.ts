import { describe, expect, it } from 'vitest';
import { countWords, listWords, momentWords, sizeWords } from '../../../renderer/app/words';

describe('momentWords', () => {
  it('says today and yesterday with the time, and older moments by their day', () => {
    const now = new Date(2026, 2, 14, 18, 0).getTime();
    expect(momentWords(new Date(2026, 2, 14, 9, 5).getTime(), now)).toBe('today 09:05');
    expect(momentWords(new Date(2026, 2, 13, 23, 59).getTime(), now)).toBe('yesterday 23:59');
    expect(momentWords(new Date(2026, 2, 1, 12, 0).getTime(), now)).toBe('1 March 2026');
  });
});

describe('countWords', () => {
  it('puts the noun in the right number and groups digits', () => {
    expect(countWords(1, 'gap')).toBe('1 gap');
    expect(countWords(0, 'gap')).toBe('0 gaps');
    expect(countWords(1240, 'word')).toBe('1,240 words');
  });
});

describe('sizeWords', () => {
  it('never says nothing', () => {
    expect(sizeWords(12)).toBe('1 kB');
    expect(sizeWords(412_300)).toBe('412 kB');
    expect(sizeWords(2_540_000)).toBe('2.5 MB');
  });
});

describe('listWords', () => {
  it('puts several things in a line', () => {
    expect([[], ['Cost'], ['Cost', 'Time'], ['Cost', 'Time', 'Means']].map(listWords)).toEqual(['', 'Cost', 'Cost and Time', 'Cost, Time and Means']);
  });
});
