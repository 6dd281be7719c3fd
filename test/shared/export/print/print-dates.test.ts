import { describe, expect, it } from 'vitest';
import { printDate } from '../../../../shared/export/print/print-dates';

describe('printDate', () => {
  it.each([
    ['2026-03-14', 'en-GB', '14 March 2026'], ['2026-03-04', 'en-US', '4 March 2026'], ['2026-03', 'en', 'March 2026'],
    ['2026-03-14', 'uk-UA', '14 березня 2026 року'], ['2026-11', 'uk', 'листопад 2026 року'],
    ['2026-03-14', 'ru', '14 марта 2026 года'], ['2026-05', 'ru-RU', 'май 2026 года'],
    ['2026-03-14', 'ar', '2026-03-14'], ['14 March 2026, 18:00', 'en', '14 March 2026, 18:00'], ['2026-13', 'en', '2026-13'],
  ])('%s in %s is %s', (date, language, expected) => expect(printDate(date, language)).toBe(expected));
});
