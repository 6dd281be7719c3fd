import { inlineText } from './inline-text';
import type { PlacedCell } from './place-cells';
import type { PrintList, PrintParagraph } from './print-document';

/** A text longer than this wraps anyway and asks for no more room. */
const LONGEST_COUNTED = 60;
/** The least and the most of a column, in shares of an equal one. */
const LEAST = 0.5;
const MOST = 2.2;

/** Shares of the width by what the columns hold, for a table whose author chose none: a column of numbers is narrow, one of sentences wide. They add up to 1. */
export function contentShares(cells: readonly PlacedCell[], columns: number): readonly number[] {
  const wanted = Array.from({ length: columns }, (_, column) => {
    const lengths = cells.filter((cell) => cell.x === column && cell.columnSpan === 1).map(({ cell }) => Math.max(0, ...cell.blocks.map(longestLine)));
    if (lengths.length === 0) return undefined;
    return Math.sqrt(Math.max(...lengths) + 1);
  });
  const known = wanted.filter((share) => share !== undefined);
  const mean = known.length === 0 ? 1 : known.reduce((sum, share) => sum + share, 0) / known.length;
  const bounded = wanted.map((share) => Math.min(Math.max((share ?? mean) / mean, LEAST), MOST));
  const sum = bounded.reduce((total, share) => total + share, 0);
  return bounded.map((share) => share / sum);
}

function longestLine(block: PrintParagraph | PrintList): number {
  if (block.type === 'paragraph') return Math.min(inlineText(block.content).length, LONGEST_COUNTED);
  return Math.max(0, ...block.items.map((item) => Math.min(inlineText(item.content).length + 2, LONGEST_COUNTED)), ...block.items.map((item) => (item.nested ? longestLine(item.nested) : 0)));
}
