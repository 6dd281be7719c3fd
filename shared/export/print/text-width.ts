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

function guess(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[iljtfrI1.,:;'’|()[\]! \u00A0]/u.test(character)) return 0.36;
  if (/[mwMWшщжюыфШЩЖЮЫФДМ@%—]/u.test(character)) return 0.95;
  if (character === '№') return 1.12;
  if (/\p{Lu}/u.test(character)) return 0.7;
  return /[\u2E80-\u{3FFFF}]/u.test(character) ? 1 : 0.57;
}

/** The width of a line of text in ems of its size. */
export function guessedTextWidth(text: string, face: string, bold = false): number {
  let ems = 0;
  for (const character of text) ems += guessedWidth(character);
  return ems * (FACE_FACTORS[face] ?? 1) * (bold ? 1.04 : 1);
}

/** Faces that run narrower than the guess. */
const FACE_FACTORS: Readonly<Record<string, number>> = { Carlito: 0.92, Tinos: 0.92 };

/** The pieces of a text that no line may break: words, cut after hyphens and slashes. A space that does not break holds its words together. */
export const unbreakablePieces = (text: string): readonly string[] => text.match(/[^ \t\n\u00AD\u200B\u2010\u2013\u2014/-]+[\u2010\u2013\u2014/-]?/gu) ?? [];
