// How numbers, days and times are said in the window: 14 March 2026, 24 hours, grouped digits.
import type { BriefingKind } from '../../shared/model/metadata';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
const SHORT_CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false });
const LOCAL_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const NUMBER = new Intl.NumberFormat('en-GB');

/** A moment as "14:02:11". */
export const clockWords = (at: number): string => CLOCK.format(at);

/** A moment as "today 14:02", "yesterday 14:02" or "14 March 2026". */
export function momentWords(at: number, now: number = Date.now()): string {
  const day = LOCAL_DAY.format(at);
  if (day === LOCAL_DAY.format(now)) return `today ${SHORT_CLOCK.format(at)}`;
  if (day === LOCAL_DAY.format(now - 86_400_000)) return `yesterday ${SHORT_CLOCK.format(at)}`;
  return day;
}

export const numberWords = (value: number): string => NUMBER.format(value);

/** "1 gap", "6 gaps": a count with its noun. */
export const countWords = (count: number, one: string, many: string = `${one}s`): string => `${NUMBER.format(count)} ${count === 1 ? one : many}`;

/** Several things in a line: "Cost", "Cost and Time needed", "Cost, Time needed and What it takes". */
export const listWords = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** A size in bytes as "412 kB". */
export const sizeWords = (bytes: number): string => (bytes < 1_000_000 ? `${NUMBER.format(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** The names of the briefing kinds. */
export const KIND_WORDS: Readonly<Record<BriefingKind, string>> = {
  decisionMemo: 'Decision memo', informationMemo: 'Information memo', negotiationBriefing: 'Negotiation briefing', meetingBrief: 'Meeting brief', situationUpdate: 'Situation update', leadershipMemo: 'Leadership memo', blank: 'Briefing',
};
