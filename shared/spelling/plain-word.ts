// The same word is typed in many ways; the dictionaries know one.

/** Characters that are in a word and not seen: the soft hyphen, joiners and marks of zero width. */
export const UNSEEN = '\u00ad\u200b-\u200d\u2060\ufeff';
/** What is typed for the apostrophe inside a word. */
export const APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u2032\uff07`\u00b4";
/** Hyphens that join a word; the dash is none of them. The plain one is first, as in a class of characters it must be. */
export const HYPHENS = '-\u2010\u2011';

const UNSEEN_ANYWHERE = new RegExp(`[${UNSEEN}]`, 'g');
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const ANY_HYPHEN = new RegExp(`[${HYPHENS}]`, 'g');
/** Stress marks over Cyrillic vowels; the breve of й and the dots of ё and ї are letters and stay. */
const STRESS = /([аеиоуыэюяєіАЕИОУЫЭЮЯЄІ]|[її]|[ЇЁё]|[иеі]\u0308)[\u0300\u0301]/gu;
const LIGATURES = /[\ufb00-\ufb06]/g;

/** The word as a dictionary has it: composed letters, the plain apostrophe and hyphen, and without soft hyphens, ligatures and stress marks. */
export function plainWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word;
  return word
    .replace(UNSEEN_ANYWHERE, '')
    .replace(ANY_APOSTROPHE, "'")
    .replace(ANY_HYPHEN, '-')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(STRESS, '$1');
}

/** Gives a replacement the apostrophe and the hyphen that the word it stands for was written with. */
export function writtenLike(replacement: string, word: string): string {
  const apostrophe = ANY_OF(APOSTROPHES).exec(word)?.[0];
  const hyphen = ANY_OF(HYPHENS).exec(word)?.[0];
  return replacement.replace(/'/g, apostrophe ?? "'").replace(/-/g, hyphen ?? '-');
}

const ANY_OF = (characters: string): RegExp => new RegExp(`[${characters}]`);
