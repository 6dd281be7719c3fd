// Whether a Ukrainian or Russian word is a spelling of a name, in whichever case it stands.
import { plainWord } from '../spelling/plain-word';
import { cyrillicSound, sameNameInCyrillic } from './cyrillic-variants';

/** Whether a spelling is one word in Cyrillic letters. */
export const isCyrillicWord = (spelling: string): boolean => /^\p{Script=Cyrillic}[\p{Script=Cyrillic}'’ʼ]+$/u.test(spelling);

/** What a word of the text is to the spellings of a name: one of them (in some case), another spelling of the first of them, or nothing to do with it. */
export function formOfName(word: string, [preferred, ...others]: readonly string[]): { readonly type: 'listed'; readonly spelling: string } | { readonly type: 'other' } | undefined {
  if (preferred === undefined || initial(word) !== initial(preferred)) return undefined;
  const listed = [preferred, ...others].filter(isCyrillicWord).find((spelling) => isFormOf(word, spelling));
  if (listed !== undefined) return { type: 'listed', spelling: listed };
  if (isCaseOfItsMan(word, preferred)) return undefined;
  return isCyrillicWord(preferred) && nominatives(word, preferred).some((nominative) => sameNameInCyrillic(preferred, nominative)) ? { type: 'other' } : undefined;
}

/** Whether these words are a name in some case, word for word: "Верховної Ради" of "Верховна Рада". Words in other letters have to be the same. */
export function isCaseOfName(words: readonly string[], name: readonly string[]): boolean {
  return words.length === name.length && words.every((word, at) => word === name[at] || (beginsAlike(word, name[at]!) && formOfName(word, [name[at]!])?.type === 'listed'));
}

/** A look at three letters, which spares most words the rest: no ending reaches them, and of them only і and ї may open (Кіт, Кота). */
const beginsAlike = (word: string, name: string): boolean => word[0] === name[0] && [1, 2].every((at) => word[at] === name[at] || !isLetter(word[at]) || !isLetter(name[at]) || 'ії'.includes(name[at]!));
const isLetter = (sign: string | undefined): boolean => sign !== undefined && sign >= '\u0400' && sign <= '\u04ff';

/** Whether a name begins with a Cyrillic letter. */
export const isInCyrillic = (name: string): boolean => /^\p{Script=Cyrillic}/u.test(name);

const plain = (word: string): string => plainWord(word).toLowerCase();
const initial = (word: string): string => cyrillicSound(word).slice(0, 1);

const OF_NAMES = /(?:ий|ій|ый|ая|яя|[аяоеєиыьй])$/u;
const CASE = /^(?:ами|ями|ого|его|ому|ему|ові|еві|єві|ою|ею|єю|ой|ей|ій|ий|ый|ом|ем|єм|ём|им|ым|ім|ах|ях|ам|ям|их|ых|ої|ую|юю|ая|яя|[аяуюоеєиіїыёьй])$/u;

/** What may be before the ending of a word: all of it, or it without an ending of a case. A stem has three letters and more. */
function stems(word: string): readonly string[] {
  const found = [word];
  for (let rest = word.length - 3; rest > 0; rest--) if (rest <= 3 && CASE.test(word.slice(-rest))) found.push(word.slice(0, -rest));
  return found;
}

/** Men whose name with -на behind it is that of a woman: one letter н less is a case of his, and no other spelling of hers. */
const MEN = new Set(['іван', 'иван', 'роман', 'богдан', 'степан', 'юліан', 'юлиан', 'маріан', 'мариан', "мар'ян", 'марьян', 'адріан', 'адриан', 'андріан', 'андриан', 'валеріан', 'валериан', 'флоріан', 'флориан', 'стефан', 'лукіян', 'лукиан', 'кассіан', 'кассиан']);

/** Івана, Івану and Іваном are of Іван, and not of Іванна. */
const isCaseOfItsMan = (word: string, name: string): boolean => stems(plain(word)).some((stem) => MEN.has(stem) && plain(name) === `${stem}на`);

/** A word with the ending of a name in the place of its own. */
function nominatives(word: string, name: string): readonly string[] {
  const ending = OF_NAMES.exec(plain(name))?.[0] ?? '';
  return stems(plain(word)).map((stem) => stem + ending);
}

/** Харків is Харкова, Київ Києва, and Канів Канева: the last vowel of a stem may be another one before an ending. */
function isFormOf(word: string, name: string): boolean {
  const whole = plain(name);
  const stem = whole.replace(OF_NAMES, '');
  const open = [['і', 'о'], ['і', 'е'], ['ї', 'є']].map(([closed, opened]) => stem.replace(new RegExp(`${closed}(?=[^аеєиіїоуюя]+$)`, 'u'), opened!));
  const possible = [stem, ...(stem === whole ? open : [])];
  const [all, ...cut] = stems(plain(word));
  return all === whole || cut.some((one) => possible.includes(one)) || (all === stem && stem.length >= 4);
}
