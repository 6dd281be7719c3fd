/** Counts headings and keeps their levels from skipping. */
export interface HeadingCounter {
  /** The level of the last heading; 0 before the first. */
  readonly level: number;
  /** Takes the wanted level and gives the level that can stand there (at most one below the last) with its number. */
  next(wanted: 1 | 2 | 3 | 4): { readonly level: 1 | 2 | 3 | 4; readonly number?: string };
}

/** A counter for one document; without `numbered` it only keeps the levels. */
export function createHeadingCounter(numbered: boolean): HeadingCounter {
  const counts = [0, 0, 0, 0];
  let last = 0;
  return {
    get level() { return last; },
    next(wanted) {
      const level = Math.min(wanted, last + 1) as 1 | 2 | 3 | 4;
      last = level;
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      counts.fill(0, level);
      return numbered ? { level, number: counts.slice(0, level).join('.') } : { level };
    },
  };
}
