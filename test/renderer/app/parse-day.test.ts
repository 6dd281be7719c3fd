import { describe, expect, it } from 'vitest';
import { printDate } from '../../../shared/export/print/print-dates';
import { parseDay, parseMonth } from '../../../renderer/app/parse-day';

// A Saturday.
const today = new Date(2026, 2, 14);

describe('parseDay', () => {
  it.each([
    ['14 March 2026', '2026-03-14'], ['14 mar', '2026-03-14'], ['1st april', '2026-04-01'], ['March 20, 2026', '2026-03-20'], ['20.3.2026', '2026-03-20'], ['20/3/26', '2026-03-20'], ['20.3.', '2026-03-20'],
    ['2026-03-20', '2026-03-20'], ['today', '2026-03-14'], ['by Friday', '2026-03-20'], ['tomorrow', '2026-03-15'], ['  29 Feb 2028 ', '2028-02-29'],
  ])('reads %s as %s', (text, day) => { expect(parseDay(text, today)).toBe(day); });

  it.each([
    ['14 березня 2026 року', '2026-03-14'], ['14 березня', '2026-03-14'], ['1 трав. 2027', '2027-05-01'], ['20 марта 2026 года', '2026-03-20'], ['3 мая 26', '2026-05-03'], ['5 липня 2026 р.', '2026-07-05'], ['20.03.2026 р.', '2026-03-20'],
    ['сьогодні', '2026-03-14'], ['Завтра', '2026-03-15'], ['пʼятниця', '2026-03-20'], ["п'ятницю", '2026-03-20'], ['среду', '2026-03-18'], ['Вівторок', '2026-03-17'],
    ["у п'ятницю", '2026-03-20'], ['до п’ятниці', '2026-03-20'], ['к четвергу', '2026-03-19'], ['во вторник', '2026-03-17'], ['до 20 березня', '2026-03-20'], ['«20» березня 2026 року', '2026-03-20'], ['20-го марта', '2026-03-20'], ['20.03.2026 г.', '2026-03-20'],
  ])('reads %s, in Ukrainian and Russian too, as %s', (text, day) => { expect(parseDay(text, today)).toBe(day); });

  it('reads every day as it is shown, in every language that has words for it', () => {
    for (const language of ['en', 'uk', 'ru']) {
      for (let month = 1; month <= 12; month++) {
        const value = `2026-${String(month).padStart(2, '0')}`;
        expect(parseDay(printDate(`${value}-09`, language), today)).toBe(`${value}-09`);
        expect(parseMonth(printDate(value, language))).toBe(value);
      }
    }
  });

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

  it('takes a month without a year for one of this year', () => {
    expect(['лютий', 'Лют.', 'февраль', 'march', '5 лютого', 'сторона'].map((text) => parseMonth(text, today))).toEqual(['2026-02', '2026-02', '2026-02', '2026-03', undefined, undefined]);
  });

  it('refuses what is no month', () => {
    expect(parseMonth('13/2026')).toBeUndefined();
    expect(parseMonth('Marching 2026')).toBeUndefined();
    expect(parseMonth('2026')).toBeUndefined();
  });
});
