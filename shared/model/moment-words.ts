const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const EXACT_CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false });

/** A moment by day and time, "today, 14:02" or "14 March 2026, 14:02", by the clock of this computer. */
export const momentInWords = (at: number, now: number = Date.now()): string => `${dayOf(at, now)}, ${CLOCK.format(at)}`;

/** The same to the second, for a list in which two may be of one minute. */
export const exactMomentInWords = (at: number, now: number = Date.now()): string => `${dayOf(at, now)}, ${EXACT_CLOCK.format(at)}`;

function dayOf(at: number, now: number): string {
  const day = DAY.format(at);
  return day === DAY.format(now) ? 'today' : day;
}
