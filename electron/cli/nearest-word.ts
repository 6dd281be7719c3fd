/** The word that someone probably meant: the one that differs in the fewest letters, if it is near enough. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const ranked = words.map((word) => ({ word, distance: word.startsWith(typed) && typed.length > 1 ? 1 : editDistance(typed, word) })).sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.word : undefined;
}

/** Letters to insert, delete, replace or swap with the next one. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) least = Math.min(least, before[column - 2]! + 1);
      current.push(least);
    }
    before = last;
    last = current;
  }
  return last[to.length]!;
}
