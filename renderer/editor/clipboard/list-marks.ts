// The marks that stand before the items of a list in plain text: "1.", "(2)", "b)", "iv.", "•", "–".
import { LETTERS, type ListKind, type ListNumbering, type Numbering, type OwnNumbering, romanText, unlessUsual } from '../../../shared/model';

/** A line that begins with a mark. */
export interface MarkedLine {
  /** How far the mark stands in, in characters; a tab counts as four. */
  readonly indent: number;
  /** How much of the line is the mark, with the space around it. */
  readonly length: number;
  readonly kind: ListKind;
  /** What the mark may mean: "i" is the first Roman numeral and the ninth letter. */
  readonly readings: readonly Reading[];
}

/** A sequence that a mark may belong to, and its place in it; all marks of a bulleted list are the first. */
export interface Reading { readonly sequence: string; readonly place: number; /** How a list of ours counts so; with some Cyrillic letters none does. */ readonly counted?: ListNumbering }

/** What a list says of its numbers that begins with a mark and stands so deep, and its start. */
export const numbersOf = ({ place, counted }: Reading, depth: number): OwnNumbering & { start?: number } => ({ ...(place === 1 || !counted ? {} : { start: place }), ...(counted ? unlessUsual(counted, depth) : {}) });

/** Reads the mark of a line; undefined when it has none, or nothing behind it. */
export function markOf(line: string): MarkedLine | undefined {
  const found = MARK.exec(line);
  const { space = '', open = '', number, letters, close = '', bullet, tabbed } = found?.groups ?? {};
  if (!found || (open !== '' && close !== ')')) return undefined;
  const at = { indent: widthOf(space), length: found[0].length };
  const point = bullet ?? tabbed;
  if (point !== undefined) return { ...at, kind: 'bullet', readings: [{ sequence: point, place: 1 }] };
  const readings = number === undefined ? readingsOf(letters ?? '') : [{ sequence: DIGITS, place: Number(number), numbering: 'decimal' as const }];
  const sign = open === '(' ? 'brackets' : close === '.' ? 'dot' : 'bracket';
  return readings.length === 0 ? undefined : { ...at, kind: 'number', readings: readings.map(({ sequence, place, numbering }) => ({ sequence: `${open}${sequence}${close}`, place, ...(numbering ? { counted: { numbering, sign } } : {}) })) };
}

/** How far an unmarked line stands in. */
export const indentOf = (line: string): number => widthOf(/^\s*/.exec(line)?.[0] ?? '');

/** The readings by which a mark begins a sequence. A numbered list may be a part of a longer one; letters begin with the first, or names such as "J. Smith" would be items. What no list of ours counts with stays as it is, letters and all. */
export const beginnings = ({ kind, readings }: MarkedLine): readonly Reading[] => readings.filter(({ sequence, place, counted }) => kind === 'bullet' || (counted !== undefined && (place === 1 || sequence.includes(DIGITS))));

/** The readings by which a mark goes on where others left off. */
export const continued = (before: readonly Reading[], { kind, readings }: MarkedLine): readonly Reading[] => readings.filter(({ sequence, place }) => before.some((last) => last.sequence === sequence && (kind === 'bullet' || last.place + 1 === place)));

// A number of four digits is a year. Word writes "o" and letters of its symbol fonts before a tab for the bullets of its deeper levels.
const MARK = /^(?<space>[^\S\n]*)(?:(?<open>\(?)(?:(?<number>\d{1,3})|(?<letters>[ivxlc]{1,6}|[IVXLC]{1,6}|\p{L}))(?<close>\.\)|[.)])|(?<bullet>[-–—*•·●○◦▪▫■□‣➢►✓\uF0A7\uF0B7\uF0D8\uF0FC])|(?<tabbed>[o§Øüvq])(?=\t))[^\S\n]+(?=\S)/u;

const DIGITS = 'digits';
/** Lists with Cyrillic letters leave some out, each in its own way. Ours count in the first; the last are those of ДСТУ 3008 and ГОСТ 2.105. */
const ALPHABETS: readonly { readonly letters: string; readonly small?: Numbering; readonly large?: Numbering }[] = [
  { letters: LETTERS.latin, small: 'lowerLetter', large: 'upperLetter' }, { letters: LETTERS.russian, small: 'lowerRussian', large: 'upperRussian' },
  ...['абвгдежзийклмнопрстуфхцчшщэюя', 'абвгдежзиклмнопрстуфхцчшщэюя', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', 'абвгдеєжзиіклмнопрстуфхцшщюя', 'абвгдежиклмнпрстуфхцшщюя', 'абвгдежиклмнпрстуфхцшщэюя'].map((letters) => ({ letters })),
];

function readingsOf(letters: string): { readonly sequence: string; readonly place: number; readonly numbering: Numbering | undefined }[] {
  const small = letters.toLowerCase();
  const form = small === letters ? 'small' : 'large';
  const roman = romanOf(small);
  return [
    ...(roman === undefined ? [] : [{ sequence: `${form} roman`, place: roman, numbering: form === 'small' ? 'lowerRoman' as const : 'upperRoman' as const }]),
    ...ALPHABETS.flatMap((alphabet, index) => { const at = small.length === 1 ? alphabet.letters.indexOf(small) : -1; return at < 0 ? [] : [{ sequence: `${form} letters ${index}`, place: at + 1, numbering: form === 'small' ? alphabet.small : alphabet.large }]; }),
  ];
}

const ROMAN: readonly (readonly [string, number])[] = [['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]];

function romanOf(letters: string): number | undefined {
  let rest = letters;
  let value = 0;
  for (const [sign, worth] of ROMAN) while (rest.startsWith(sign)) { rest = rest.slice(sign.length); value += worth; }
  return rest === '' && value > 0 && romanText(value) === letters ? value : undefined;
}

const widthOf = (space: string): number => [...space].reduce((width, sign) => width + (sign === '\t' ? 4 : 1), 0);
