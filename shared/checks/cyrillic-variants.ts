// Which differences between two Ukrainian or Russian words make them two spellings of one name, and are no endings of one.
import { plainWord } from '../spelling/plain-word';

const plain = (word: string): string => plainWord(word).toLowerCase();

/** What two spellings of a name have in common; words without it in common are never one name. */
export const cyrillicSound = (word: string): string => plain(word).replace(/[ь']/g, '').replace(/ґ/g, 'г').replace(/[иї]/g, 'і').replace(/[єэё]/g, 'е').replace(/(\p{L})\1+/gu, '$1');

/**
 * Whether two words of five letters and more differ in one place, before their ending, by letters that names are known to waver in: г and ґ, і and ї, е and є, и and і or е and э well inside the word,
 * -ёв and -ев, a soft sign, an apostrophe or a doubled consonant that one of them lacks. Their endings have to be the same: whatever differs in the last letters may be a case.
 */
export function sameNameInCyrillic(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (Math.min(a.length, b.length) < 5) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  const differing = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)].sort().join('/');
  const ending = a.slice(a.length - behind);
  if (ending === '') return false;
  if (['г/ґ', 'і/ї', 'е/є', '/ь', "/'"].includes(differing)) return true;
  if (['и/і', 'е/э'].includes(differing)) return ending.length >= 3;
  if (differing === 'е/ё') return ending.startsWith('в');
  return /^\/[бвгґджзклмнпрстфхцчшщ]$/u.test(differing) && differing[1] === a[from - 1];
}
