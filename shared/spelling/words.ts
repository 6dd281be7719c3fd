// Cutting a text into the words that are checked.
import { addressesIn } from './addresses';
import { type Dictionary, scriptOf } from './dictionaries';
import { APOSTROPHES, HYPHENS, plainWord, UNSEEN } from './plain-word';

/** A word at its place in a text. It is right when one of its forms is, or, for a compound, when all its parts are. */
export interface CheckedWord {
  readonly from: number;
  readonly to: number;
  /** What to ask a dictionary; never empty. */
  readonly forms: readonly string[];
  /** The words between the hyphens of a compound that are checked themselves. */
  readonly parts?: readonly CheckedWord[];
  /** Letters of two scripts: a Latin о in a Cyrillic word looks right and is not. */
  readonly mixed?: true;
}

/** Longer words are left alone: Hunspell does not look at them. */
export const LONGEST_WORD = 60;

const LETTER = '\\p{L}\\p{M}\\p{N}_';
const WORD = new RegExp(`[\\p{L}\\p{N}_][${LETTER}${UNSEEN}]*(?:[${HYPHENS}${APOSTROPHES}][\\p{L}\\p{N}_][${LETTER}${UNSEEN}]*)*`, 'gu');
const BETWEEN_HYPHENS = new RegExp(`[^${HYPHENS}]+`, 'gu');
const TRAILING_UNSEEN = new RegExp(`[${UNSEEN}]+$`);
const SHORT = 5;

/** The words of a text that a dictionary is asked about, in order and without overlaps. */
export function wordsToCheck(text: string, dictionary: Dictionary): CheckedWord[] {
  const addresses = addressesIn(text);
  const words: CheckedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0].replace(TRAILING_UNSEEN, '');
    const from = match.index;
    const to = from + written.length;
    if (addresses.some((address) => from < address.to && to > address.from)) continue;
    const word = checkedWord(written, from, text.charAt(to) === '.', dictionary);
    if (word) words.push(word);
  }
  return words;
}

/** Every word of a text as it is written, and the parts of compounds beside them. */
export function wordsIn(text: string): string[] {
  return Array.from(text.matchAll(WORD)).flatMap((match) => [match[0], ...(match[0].match(BETWEEN_HYPHENS) ?? [])]);
}

function checkedWord(written: string, from: number, beforeStop: boolean, dictionary: Dictionary): CheckedWord | undefined {
  const word = plainWord(written);
  const compound = word.includes('-');
  const parts = compound ? partsOf(written, from, dictionary) : undefined;
  if (compound && parts?.length === 0) return undefined;
  if (!isChecked(word, dictionary)) return undefined;
  const to = from + written.length;
  const mixed = !compound && isMixed(word);
  return { from, to, forms: formsOf(word, beforeStop, dictionary), ...(parts ? { parts } : {}), ...(mixed ? { mixed } : {}) };
}

function partsOf(written: string, from: number, dictionary: Dictionary): CheckedWord[] {
  return Array.from(written.matchAll(BETWEEN_HYPHENS)).flatMap((part) => checkedWord(part[0], from + part.index, false, dictionary) ?? []);
}

/** Words of one letter, with digits, in capitals (acronyms and their plurals), with a capital inside (names such as TikTok), of another script. */
function isChecked(word: string, dictionary: Dictionary): boolean {
  if (word.length < 2 || word.length > LONGEST_WORD) return false;
  if (/[\p{N}_]/u.test(word)) return false;
  if (!/\p{Ll}/u.test(word) || /^\p{Lu}{2,}(?:'?s)$/u.test(word)) return false;
  if (/\p{Ll}\p{Lu}/u.test(word)) return false;
  return scriptOf(dictionary) === 'Latin' ? /\p{Script=Latin}/u.test(word) : /\p{Script=Cyrillic}/u.test(word);
}

const isMixed = (word: string): boolean => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);

function formsOf(word: string, beforeStop: boolean, dictionary: Dictionary): string[] {
  const forms = [word];
  // Abbreviations stand in dictionaries with their full stop.
  if (beforeStop && word.length <= SHORT) forms.push(`${word}.`);
  if (scriptOf(dictionary) === 'Latin') {
    const bare = withoutAccents(word);
    if (bare !== word) forms.push(bare);
  } else if (word.includes('ё')) {
    forms.push(word.replace(/ё/g, 'е'));
  }
  return forms;
}

/** café is a word of English, whose dictionary has cafe. */
const withoutAccents = (word: string): string => (/^[A-Za-z'-]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC'));
