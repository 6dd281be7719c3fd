// Finding a text in a text: by letters, with or without case, whole words or any.

export interface FindOptions {
  /** Letters, apostrophes, quotation marks and spaces exactly as they are typed. */
  readonly matchCase?: boolean;
  readonly wholeWord?: boolean;
}

/** Where a query stands in a text, from start to end, without overlaps. Offsets are those of the text as it is. */
export function searchText(text: string, query: string, options: FindOptions = {}): readonly { readonly from: number; readonly to: number }[] {
  if (query === '') return [];
  const haystack = options.matchCase ? text : fold(text);
  const needle = options.matchCase ? query : fold(query);
  const found: { from: number; to: number }[] = [];
  for (let from = haystack.indexOf(needle); from >= 0; from = haystack.indexOf(needle, from)) {
    const to = from + needle.length;
    if (!options.wholeWord || (!isWordCharacter(before(text, from)) && !isWordCharacter(after(text, to)))) { found.push({ from, to }); from = to; } else from += 1;
  }
  return found;
}

/** What is typed in one way and stands in a text in another ("пов'язане" and "пов’язане", "…" and «…»), and the spaces that look alike: one letter for each, so that offsets stay. */
const alike = (text: string): string => text.replace(/[’‘ʼ´`]/g, "'").replace(/[“”„«»]/g, '"').replace(/[\u00A0\u202F]/g, ' ');

/** Lower case, letter by letter, so that offsets stay: a letter whose lower case is longer stays as it is. Apostrophes, quotation marks and spaces of every shape are the same. */
function fold(cased: string): string {
  const text = alike(cased);
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}

const isWordCharacter = (letter: string): boolean => /[\p{L}\p{N}\p{M}_]/u.test(letter);
const before = (text: string, at: number): string => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
const after = (text: string, at: number): string => Array.from(text.slice(at, at + 2))[0] ?? '';
