// Months by language: the runtime's own tables may hold English only.
const MONTHS: Readonly<Record<string, { readonly inDate: readonly string[]; readonly alone: readonly string[]; readonly year: string }>> = {
  en: {
    inDate: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    alone: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    year: '',
  },
  uk: {
    inDate: ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
    alone: ['січень', 'лютий', 'березень', 'квітень', 'травень', 'червень', 'липень', 'серпень', 'вересень', 'жовтень', 'листопад', 'грудень'],
    year: ' року',
  },
  ru: {
    inDate: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
    alone: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
    year: ' года',
  },
};

/** The names of the twelve months, a list for each form that a language writes them in. */
export const MONTH_NAMES: readonly (readonly string[])[] = Object.values(MONTHS).flatMap(({ inDate, alone }) => [inDate, alone]);

/** A day (`2026-03-14`) or a month (`2026-03`) in words: "14 March 2026", "March 2026". Languages without a table, and texts that are no date, stay as they are. */
export function printDate(date: string, language: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const months = MONTHS[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!months || year === undefined || month === undefined) return date;
  const name = (day === undefined ? months.alone : months.inDate)[Number(month) - 1];
  if (name === undefined) return date;
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}${months.year}`;
}
