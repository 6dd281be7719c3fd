import { MEASURED_CHARACTERS, MEASURED_WIDTHS } from './measured-widths';

/** How wide a character is taken to be, in ems: on the generous side for the faces of the house styles. */
export function guessedWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = guess(character);
  widths.set(character, width);
  return width;
}

/** A text has few characters, each many times. */
const widths = new Map<string, number>();

/** No character of the measured faces is wider, nor is any guess, in ems. */
export const WIDEST_CHARACTER = 1.15;

function guess(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[iljtfrI1.,:;'’|()[\]! \u00A0]/u.test(character)) return 0.36;
  if (/[mwMWшщжюыфШЩЖЮЫФДМ@%—]/u.test(character)) return 0.95;
  if (character === '№') return 1.12;
  if (/\p{Lu}/u.test(character)) return 0.7;
  return /[\u2E80-\u{3FFFF}]/u.test(character) ? 1 : 0.57;
}

/** A program without the document's face takes another, often a wider one: where there is room, words have as much as they take there. */
export const WIDER_FACE = 1.12;

/** The width of a line of text in ems of its size: measured for the letters of the house styles' faces, guessed for all else. Kerning is left out, which mostly takes a little off. */
export function textWidth(text: string, face: string, bold = false): number {
  const measured = measuredIn(face, bold);
  let ems = 0;
  for (const character of text) ems += measured.get(character) ?? guessedWidth(character);
  return ems;
}

/** The measured widths of a face, in ems; none for a face that is not known. */
function measuredIn(face: string, bold: boolean): ReadonlyMap<string, number> {
  const key = `${face} ${bold}`;
  const known = tables.get(key);
  if (known) return known;
  const widths = MEASURED_WIDTHS[face]?.[bold ? 'bold' : 'regular'].split(/\s+/).map(Number) ?? [];
  const made = new Map([...MEASURED_CHARACTERS].flatMap((character, index) => (widths[index] === undefined ? [] : [[character, widths[index] / 1000] as const])));
  tables.set(key, made);
  return made;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The pieces of a text that no line may break: words, cut after hyphens and slashes. A space that does not break holds its words together. */
export const unbreakablePieces = (text: string): readonly string[] => text.match(/[^ \t\n\u00AD\u200B\u2010\u2013\u2014/-]+[\u2010\u2013\u2014/-]?/g) ?? [];
