// What an acronym stands for, read off the words beside it: "Organization for Security and Co-operation in Europe (OSCE)", "МАГАТЕ (Міжнародне агентство з атомної енергії)".

/** The words that end a text and whose beginnings make up the acronym; `before` ends where the bracket with the acronym opens. */
export function expansionBefore(before: string, short: string): string | undefined {
  const words = wordsOf(before);
  const last = words.at(-1);
  if (!last || before.slice(last.end).trim() !== '') return undefined;
  for (let from = words.length - 1; from >= 0 && words.length - from <= short.length * 3; from--) {
    const run = words.slice(from);
    if (isJoined(before, run) && !isSmall(run[0]!.text) && spells(run.map((word) => word.text), short)) return before.slice(run[0]!.start, last.end).replace(/\s+/g, ' ');
  }
  return undefined;
}

/** The words at the start of a bracket that follows the acronym. */
export function expansionAfter(after: string, short: string): string | undefined {
  const bracket = /^\s*[(（[]\s*([^()（）[\],;:]+)[)）\],;:]/u.exec(after)?.[1]?.trim().replace(/\s+/g, ' ');
  return bracket !== undefined && spells(wordsOf(bracket).map((word) => word.text), short) ? bracket : undefined;
}

interface Word { readonly text: string; readonly start: number; readonly end: number }

const wordsOf = (text: string): Word[] => [...text.matchAll(/\p{L}[\p{L}\p{M}'’ʼ-]*/gu)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

/** Nothing but spaces and commas stands between the words: no sentence ends, no other bracket. */
const isJoined = (text: string, words: readonly Word[]): boolean => words.every((word, at) => at === 0 || /^[\s,]+$/.test(text.slice(words[at - 1]!.end, word.start)));

const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with', 'de', 'des', 'du', 'la', 'le', 'les', 'et', 'та', 'і', 'й', 'в', 'у', 'з', 'із', 'зі', 'на', 'по', 'про', 'до', 'для', 'від', 'за', 'и', 'с', 'со', 'о', 'об', 'от', 'из', 'во', 'под', 'при']);
const isSmall = (word: string): boolean => SMALL.has(word.toLowerCase());

/** Whether words spell an acronym: each gives its first letter or its first few, a hyphenated one perhaps each part; small words may give nothing. */
function spells(words: readonly string[], short: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return short === '';
  const parts = word.split('-').filter((part) => part !== '');
  if (parts.length > 1 && spells([...parts, ...rest], short)) return true;
  const letters = word.toUpperCase();
  for (let taken = Math.min(letters.length, short.length, MOST_LETTERS); taken > 0; taken--) if (letters.startsWith(short.slice(0, taken)) && spells(rest, short.slice(taken))) return true;
  return isSmall(word) && spells(rest, short);
}

/** "МАГАТЕ" takes two letters of "агентство"; more than three would be an abbreviation of another kind. */
const MOST_LETTERS = 3;
