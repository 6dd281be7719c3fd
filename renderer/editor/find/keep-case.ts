// A replacement with the capitals of the words that it stands for.

/**
 * The replacement as the words it stands for are written, in any script: with a capital where they begin with one, unless its first word has one further in (mRNA), and in capitals where they all are.
 *
 * In capitals it is taken as typed where the query itself is in capitals: who looks for NATO and types "the alliance" means it so.
 */
export function keepCase(found: string, query: string, replacement: string): string {
  if (inCapitals(found)) return inCapitals(query) ? replacement : replacement.toUpperCase();
  const first = LETTER.exec(found)?.[0];
  return first !== undefined && isCapital(first) && !INNER_CAPITAL.test(replacement) ? replacement.replace(LETTER, (letter) => letter.toUpperCase()) : replacement;
}

const LETTER = /\p{L}/u;
const INNER_CAPITAL = /^[^\p{L}\s]*\p{Ll}[\p{L}'’ʼ-]*\p{Lu}/u;
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
/** Two letters at least, none of them small: one capital letter alone may only begin a sentence. */
const inCapitals = (words: string): boolean => words === words.toUpperCase() && (words.match(/\p{Lu}/gu)?.length ?? 0) > 1;
