/** Whether a date (a day, or only a month) lies before a day; a month does when its last day does. */
export const isBefore = (date: string, day: string): boolean => (date.length === 7 ? date < day.slice(0, 7) : date < day);

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date in words: `2026-03-14` is "14 March 2026", `2026-03` is "March 2026". */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day === undefined ? '' : `${Number(day)} `}${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** When, in words: "on 14 March 2026" or "in March 2026". */
export const whenInWords = (date: string): string => `${date.length === 7 ? 'in' : 'on'} ${dateInWords(date)}`;
