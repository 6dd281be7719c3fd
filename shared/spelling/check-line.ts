import { type Dictionary } from './dictionaries';
import { judgeWord } from './judge-word';
import { wordsToCheck } from './words';

/** A wrong word at its place in a text. */
export interface WrongWord { readonly word: string; readonly from: number; readonly to: number }

/** The wrong words of a text without marks or languages of its own, as far as the words are known, and the forms that have to be asked. */
export function checkLine(text: string, dictionary: Dictionary, lookup: (form: string) => boolean | undefined): { readonly wrong: readonly WrongWord[]; readonly unknown: readonly string[] } {
  const verdicts = wordsToCheck(text, dictionary).map((word) => judgeWord(word, lookup));
  return { wrong: verdicts.flatMap(({ wrong }) => wrong.map(({ from, to }) => ({ word: text.slice(from, to), from, to }))), unknown: verdicts.flatMap(({ unknown }) => unknown) };
}
