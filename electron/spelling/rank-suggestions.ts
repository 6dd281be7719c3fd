// Hunspell's suggestions in the order in which a writer is likely to have meant them.

const MOST = 5;
const VOWELS = new Set('aeiouyаеёиоуыэюяєіїАЕЁИОУЫЭЮЯЄІЇAEIOUY');
const SWAPPED = 0.8;
const OTHER_VOWEL = 0.7;
const DOUBLED = 0.6;
const APOSTROPHE = 0.4;
const LEFT_OUT = 0.9;
const OTHER_LETTER = 1;
const TOO_MANY = 1.1;
const SPACE = 1.4;

/** The best five, nearest first; what is equally near stays in Hunspell's order. */
export function rankSuggestions(word: string, suggestions: readonly string[]): string[] {
  const unique = [...new Set(suggestions)].filter((suggestion) => suggestion !== word);
  const ranked = unique.map((suggestion, at) => ({ suggestion, at, distance: distance(word, suggestion) }));
  ranked.sort((one, other) => one.distance - other.distance || one.at - other.at);
  return ranked.slice(0, MOST).map(({ suggestion }) => suggestion);
}

/** How far a word is from what was meant: letters left out, doubled, swapped, mistaken; a mistaken vowel is the commonest slip in all these languages. */
export function distance(typed: string, meant: string): number {
  const [from, to] = [Array.from(typed), Array.from(meant)];
  const rows: number[][] = [Array.from({ length: to.length + 1 }, () => 0)];
  for (let column = 1; column <= to.length; column++) rows[0]![column] = rows[0]![column - 1]! + insertion(to, column);
  for (let row = 1; row <= from.length; row++) {
    const line = [rows[row - 1]![0]! + removal(from, row)];
    for (let column = 1; column <= to.length; column++) {
      const [a, b] = [from[row - 1]!, to[column - 1]!];
      let least = Math.min(rows[row - 1]![column - 1]! + replacement(a, b), line[column - 1]! + insertion(to, column), rows[row - 1]![column]! + removal(from, row));
      if (row > 1 && column > 1 && a === to[column - 2] && b === from[row - 2] && a !== b) least = Math.min(least, rows[row - 2]![column - 2]! + SWAPPED);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[from.length]![to.length]!;
}

const insertion = (letters: readonly string[], at: number): number => (letters[at - 1] === "'" ? APOSTROPHE : letters[at - 1] === ' ' ? SPACE : letters[at - 1] === letters[at - 2] ? DOUBLED : LEFT_OUT);
const removal = (letters: readonly string[], at: number): number => (letters[at - 1] === letters[at - 2] ? DOUBLED : TOO_MANY);

function replacement(a: string, b: string): number {
  if (a === b) return 0;
  if (a.toLowerCase() === b.toLowerCase()) return 0.3;
  return VOWELS.has(a) && VOWELS.has(b) ? OTHER_VOWEL : OTHER_LETTER;
}
