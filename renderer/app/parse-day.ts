// What a user may type for a day, in English, Ukrainian or Russian.
import { MONTH_NAMES } from '../../shared/export/print/print-dates';

/** The days of the week from Sunday on; of a day that is named in several ways ("середа", "в середу", "до середи") all. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'неділя', 'неділю', 'неділі', 'воскресенье', 'воскресенья', 'воскресенью'], ['monday', 'понеділок', 'понеділка', 'понедельник', 'понедельника', 'понедельнику'], ['tuesday', 'вівторок', 'вівторка', 'вторник', 'вторника', 'вторнику'], ['wednesday', 'середа', 'середу', 'середи', 'среда', 'среду', 'среды', 'среде'],
  ['thursday', 'четвер', 'четверга', 'четвергу'], ['friday', 'п’ятниця', 'п’ятницю', 'п’ятниці', 'пятница', 'пятницу', 'пятницы', 'пятнице'], ['saturday', 'субота', 'суботу', 'суботи', 'суббота', 'субботу', 'субботы', 'субботе'],
];
/** What may stand before a day: "у п’ятницю", "до 14 березня", "к 4 декабря", "by Friday", "on Monday". */
const BEFORE = /^(?:by|on|до|на|у|в|во|к|ко)\s+(?=\p{L}|\d)/u;
const TODAY = ['today', 'сьогодні', 'сегодня'];
const TOMORROW = ['tomorrow', 'завтра'];

/**
 * Reads a day as people type it and returns it as `2026-03-14`: "14 March 2026", "14 mar", "March 14, 2026", "14.3.2026", "14/3/26",
 * "2026-03-14", "«14» березня 2026 року", "14-го березня", "у п’ятницю", "today", "tomorrow", or a weekday, which is the next one. Day stands before month. Undefined when it is no day.
 */
export function parseDay(text: string, today: Date = new Date()): string | undefined {
  const words = text.trim().toLowerCase().replace(/[,]/g, ' ').replace(/['ʼ`]/g, '’').replace(/^[«"“](\d{1,2})[»"”]/, '$1').replace(/\s+/g, ' ').replace(BEFORE, '').replace(YEAR_WORD, '');
  if (TODAY.includes(words)) return isoDay(today);
  if (TOMORROW.includes(words)) return isoDay(plusDays(today, 1));
  const weekday = words.length >= 3 ? WEEKDAYS.findIndex((names) => names.some((name) => name.startsWith(words))) : -1;
  if (weekday >= 0) return isoDay(plusDays(today, ((weekday - today.getDay() + 6) % 7) + 1));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?\.?$/.exec(words);
  if (figures) return dayOf(yearOf(figures[3], today), Number(figures[2]), Number(figures[1]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|-?го)? (\p{L}{3,})\.?(?: (\d{2}|\d{4}))?$/u.exec(words);
  if (dayFirst) return dayOf(yearOf(dayFirst[3], today), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{2}|\d{4}))?$/u.exec(words);
  if (monthFirst) return dayOf(yearOf(monthFirst[3], today), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  return undefined;
}

/** A month as people type it ("March 2026", "3/2026", "2026-03", and "лютий" of this year) as `2026-03`. */
export function parseMonth(text: string, today: Date = new Date()): string | undefined {
  const words = text.trim().toLowerCase().replace(YEAR_WORD, '');
  const figures = /^(\d{4})-(\d{1,2})$/.exec(words) ?? swap(/^(\d{1,2})[./](\d{4})$/.exec(words));
  const named = /^(\p{L}{3,})\.?(?: (\d{4}))?$/u.exec(words);
  const year = figures ? Number(figures[1]) : yearOf(named?.[2], today);
  const month = figures ? Number(figures[2]) : monthOf(named?.[1] ?? '');
  return year > 0 && month >= 1 && month <= 12 ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` : undefined;
}

/** A local date as `2026-03-14`. */
export const isoDay = (date: Date): string => `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** `2026-03-14` as local midnight. */
export const localDate = (day: string): Date => new Date(`${day}T00:00:00`);

/** What Ukrainian and Russian write behind a year. */
const YEAR_WORD = /(?<=\d) ?(?:року|рік|р\.|года|год|г\.)$/u;
const plusDays = (date: Date, days: number): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
const monthOf = (name: string): number => (name.length >= 3 ? Math.max(0, ...MONTH_NAMES.map((names) => names.findIndex((month) => month.toLowerCase().startsWith(name)) + 1)) : 0);
const yearOf = (text: string | undefined, today: Date): number => (text === undefined ? today.getFullYear() : text.length === 2 ? 2000 + Number(text) : Number(text));
const swap = (match: RegExpExecArray | null): readonly [string, string, string] | null => (match ? [match[0], match[2] ?? '', match[1] ?? ''] : null);

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(year, month - 1, day);
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day ? isoDay(date) : undefined;
}
