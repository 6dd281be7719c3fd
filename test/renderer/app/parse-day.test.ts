import { describe, expect, it } from 'vitest';
import { parseDay, parseMonth } from '../../../renderer/app/parse-day';

// A Saturday.
const today = new Date(2026, 2, 14);

describe('parseDay', () => {
  it.each([
    ['14 March 2026', '2026-03-14'], ['14 mar', '2026-03-14'], ['1st april', '2026-04-01'], ['March 20, 2026', '2026-03-20'], ['20.3.2026', '2026-03-20'], ['20/3/26', '2026-03-20'], ['20.3.', '2026-03-20'],
    ['2026-03-20', '2026-03-20'], ['today', '2026-03-14'], ['tomorrow', '2026-03-15'], ['  29 Feb 2028 ', '2028-02-29'],
  ])('reads %s as %s', (text, day) => { expect(parseDay(text, today)).toBe(day); });

  it('takes a weekday as the next one, never today', () => {
    expect(parseDay('friday', today)).toBe('2026-03-20');
    expect(parseDay('sat', today)).toBe('2026-03-21');
    expect(parseDay('Sunday', today)).toBe('2026-03-15');
  });

  it.each(['', 'soon', '31 April 2026', '29 February 2026', '14', '2026-13-01', '14 ma', 'fr'])('refuses %j', (text) => { expect(parseDay(text, today)).toBeUndefined(); });
});

describe('parseMonth', () => {
  it('reads months in words and figures', () => {
    expect(parseMonth('March 2026')).toBe('2026-03');
    expect(parseMonth('3/2026')).toBe('2026-03');
    expect(parseMonth('2026-3')).toBe('2026-03');
  });

  it('refuses what is no month', () => {
    expect(parseMonth('13/2026')).toBeUndefined();
    expect(parseMonth('Marching 2026')).toBeUndefined();
    expect(parseMonth('2026')).toBeUndefined();
  });
});
