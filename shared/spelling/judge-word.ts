// Putting together what dictionaries say about the forms and the parts of a word.
import type { CheckedWord } from './words';

/** What is known of a form: right, wrong, or not asked yet. */
export type Lookup = (form: string) => boolean | undefined;

/** `unknown` are the forms that have to be asked; while there are any, nothing is said to be wrong. */
export interface Verdict {
  readonly wrong: readonly { readonly from: number; readonly to: number }[];
  readonly unknown: readonly string[];
}

const RIGHT: Verdict = { wrong: [], unknown: [] };

/** Judges a word; of a compound only the parts that are wrong are named. */
export function judgeWord({ from, to, forms, parts, mixed }: CheckedWord, lookup: Lookup): Verdict {
  if (mixed) return { wrong: [{ from, to }], unknown: [] };
  const answers = forms.map(lookup);
  if (answers.includes(true)) return RIGHT;
  const unknown = forms.filter((_form, at) => answers[at] === undefined);
  if (!parts) return { wrong: unknown.length > 0 ? [] : [{ from, to }], unknown };
  const ofParts = parts.map((part) => judgeWord(part, lookup));
  const open = [...unknown, ...ofParts.flatMap((part) => part.unknown)];
  return { wrong: open.length > 0 ? [] : ofParts.flatMap((part) => part.wrong), unknown: open };
}
