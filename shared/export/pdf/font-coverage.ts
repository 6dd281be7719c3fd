/** The characters of one bundled family, in all its styles. */
export interface FontCoverage {
  /** The name the template asks for, as in the font's own name table. */
  readonly family: string;
  /** Code points as first, last, first, last …, rising. */
  readonly ranges: readonly number[];
}

/** Whether a family has a glyph for a code point. */
export function covers(coverage: FontCoverage, codePoint: number): boolean {
  const { ranges } = coverage;
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (codePoint > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
