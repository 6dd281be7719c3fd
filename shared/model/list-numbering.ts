// How the items of a numbered list are counted and signed. What each level has by itself stands here and nowhere else: the screen, the Word file and the PDF ask for it.

/** What a list counts with. The letters of `lowerRussian` and `upperRussian` are those that Word counts Cyrillic lists with, in papers of every language. */
export const NUMBERINGS = ['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'lowerRussian', 'upperRussian'] as const;
/** What stands around a number: `1.`, `1)` or `(1)`. */
export const NUMBER_SIGNS = ['dot', 'bracket', 'brackets'] as const;
export type Numbering = (typeof NUMBERINGS)[number];
export type NumberSign = (typeof NUMBER_SIGNS)[number];

/** The highest number that a list may begin with, as in Word. */
export const LAST_START = 32767;

/** How a list is numbered. */
export interface ListNumbering { readonly numbering: Numbering; readonly sign: NumberSign }

/** What a list says of it; what it does not say is as its level has it. */
export type OwnNumbering = Partial<ListNumbering>;

const BY_LEVEL: readonly ListNumbering[] = [{ numbering: 'decimal', sign: 'dot' }, { numbering: 'lowerLetter', sign: 'bracket' }, { numbering: 'lowerRoman', sign: 'bracket' }];

/** How a list is numbered that stands `depth` levels deep (0 is the outermost; levels count whatever the lists above are). */
export function numberingAt({ numbering, sign }: OwnNumbering, depth: number): ListNumbering {
  const level = BY_LEVEL[depth % BY_LEVEL.length] ?? { numbering: 'decimal', sign: 'dot' };
  return { numbering: numbering ?? level.numbering, sign: sign ?? level.sign };
}

/** A numbering as the keys of a list: none where its level has it by itself. */
export function unlessUsual({ numbering, sign }: ListNumbering, depth: number): OwnNumbering {
  const usual = numberingAt({}, depth);
  return usual.numbering === numbering && usual.sign === sign ? {} : { numbering, sign };
}

/** How a list below one counts that says how it counts itself: letters below digits, Roman numerals below letters, with the same sign. */
export const numberingBelow = ({ numbering, sign }: ListNumbering): ListNumbering => ({ numbering: BELOW[numbering], sign });
const BELOW: Readonly<Record<Numbering, Numbering>> = { decimal: 'lowerLetter', lowerLetter: 'lowerRoman', lowerRoman: 'decimal', upperLetter: 'decimal', upperRoman: 'upperLetter', lowerRussian: 'decimal', upperRussian: 'decimal' };

/** The two keys alone, of those that a list has: what goes from one list to another. */
export const ownNumbering = ({ numbering, sign }: OwnNumbering): OwnNumbering => ({ ...(numbering === undefined ? {} : { numbering }), ...(sign === undefined ? {} : { sign }) });

/** Where a list begins to count: letters and Roman numerals have no nought. */
export const firstNumber = (start: number | undefined, { numbering }: Pick<ListNumbering, 'numbering'>): number => Math.max(start ?? 1, numbering === 'decimal' ? 0 : 1);

/** A number with its sign, as it stands before an item: `12.`, `b)`, `(iv)`. */
export function itemNumber(value: number, { numbering, sign }: ListNumbering): string {
  const text = numberText(value, numbering);
  return sign === 'dot' ? `${text}.` : sign === 'bracket' ? `${text})` : `(${text})`;
}

/** The letters of a sequence in their order. The Cyrillic ones are those that office programs count with (`russianLower`, ECMA-376 part 1, 17.18.59): without ё, й, ъ and ь. */
export const LETTERS = { latin: 'abcdefghijklmnopqrstuvwxyz', russian: 'абвгдежзиклмнопрстуфхцчшщыэюя' } as const;

/** A number in words of its sequence. After `z` come `aa` and `bb`, as in Word. */
function numberText(value: number, numbering: Numbering): string {
  switch (numbering) {
    case 'decimal': return String(value);
    case 'lowerLetter': return letterText(value, LETTERS.latin);
    case 'upperLetter': return letterText(value, LETTERS.latin).toUpperCase();
    case 'lowerRoman': return romanText(value);
    case 'upperRoman': return romanText(value).toUpperCase();
    case 'lowerRussian': return letterText(value, LETTERS.russian);
    case 'upperRussian': return letterText(value, LETTERS.russian).toUpperCase();
  }
}

function letterText(value: number, letters: string): string {
  return letters.charAt((value - 1) % letters.length).repeat(Math.floor((value - 1) / letters.length) + 1);
}

const ROMAN: readonly (readonly [string, number])[] = [['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]];

/** A number in small Roman numerals. */
export function romanText(value: number): string {
  let text = '';
  let rest = value;
  for (const [letters, worth] of ROMAN) while (rest >= worth) { text += letters; rest -= worth; }
  return text;
}
