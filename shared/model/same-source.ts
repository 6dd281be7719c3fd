import type { Source } from './briefing';

/** Whether two entries name the same source: the same address, or the same title with nothing else that speaks against it. */
export function isSameSource(one: Source, other: Source): boolean {
  const address = addressKey(one.url);
  if (address !== '' && address === addressKey(other.url)) return true;
  const title = key(one.title);
  if (title === '' || title !== key(other.title)) return false;
  return [[one.author, other.author], [one.publisher, other.publisher], [one.date, other.date], [addressKey(one.url), addressKey(other.url)]].every(([a = '', b = '']) => key(a) === '' || key(b) === '' || key(a) === key(b));
}

const key = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const addressKey = (url: string | undefined): string => (url ?? '').trim().toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/#.*$/, '').replace(/\/+$/, '');
