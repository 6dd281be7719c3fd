import { guessedWidth, WIDEST_CHARACTER } from '../print/text-width';
import { ZERO_WIDTH_SPACE } from './clean-text';

/** A line break is allowed after every hyphen or slash of a word; only pieces between such places can be too wide, and of these only those of at least so many characters. */
function longPieces(characters: number): RegExp {
  const known = patterns.get(characters);
  if (known) return known;
  const made = new RegExp(`[^\\s\\u00AD\\u200B\\u2010\\u2013\\u2014/-]{${characters},}`, 'gu');
  patterns.set(characters, made);
  return made;
}
const patterns = new Map<number, RegExp>();
/** Scripts whose letters join or stack: a break between two of them would change their shapes. */
const JOINING = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}/u;

/** The width of a character in ems, where it is known. */
export type WidthOf = (character: string) => number | undefined;

/** Allows breaks inside words that are wider than a line, given in ems; without them Typst would run over the margin. */
export function breakLongWords(text: string, lineEms: number, widthOf: WidthOf = () => undefined): string {
  // A short text needs no measuring, nor does a short word.
  const fits = Math.max(0, Math.floor(lineEms / WIDEST_CHARACTER));
  if (text.length <= fits) return text;
  return text.replace(longPieces(fits + 1), (piece) => (widthInEms(piece, widthOf) <= lineEms ? piece : withBreaks(piece)));
}

function withBreaks(piece: string): string {
  if (JOINING.test(piece)) return piece;
  const characters = [...piece];
  return characters.map((character, index) => {
    const next = characters[index + 1];
    return next === undefined || /^[\p{M}\u200C\u200D\uFE0F]/u.test(next) || character === '\u200D' ? character : character + ZERO_WIDTH_SPACE;
  }).join('');
}

function widthInEms(word: string, widthOf: WidthOf): number {
  let ems = 0;
  for (const character of word) ems += widthOf(character) ?? guessedWidth(character);
  return ems;
}
