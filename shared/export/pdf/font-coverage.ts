/** The characters of one bundled family, in all its styles. */
export interface FontCoverage {
  /** The name the template asks for, as in the font's own name table. */
  readonly family: string;
  /** Code points as first, last, first, last …, rising. */
  readonly ranges: readonly number[];
  /** Widths in thousandths of an em, one for each code point of the ranges in their order: the widest of the upright and the italic style. */
  readonly widths?: { readonly regular: readonly number[]; readonly bold: readonly number[] };
}

/** Whether a family has a glyph for a code point. */
export const covers = (coverage: FontCoverage, codePoint: number): boolean => (codePoint < COMMON ? commonOf(coverage)[codePoint] === 1 : rangeOf(coverage, codePoint) !== -1);

/** Whether a family has a glyph for every character of a text, but for those that `needNone`. */
export function coversAll(coverage: FontCoverage, text: string, needNone: RegExp): boolean {
  const lacking = lackingIn(coverage);
  if (!lacking.test(text)) return true;
  const table = commonOf(coverage);
  for (let index = 0; index < text.length; index += 1) {
    if (table[text.charCodeAt(index)] === 1) continue;
    const codePoint = text.codePointAt(index) ?? 0;
    if (!covers(coverage, codePoint) && !needNone.test(String.fromCodePoint(codePoint))) return false;
    if (codePoint > 0xffff) index += 1;
  }
  return true;
}

/** The width of a character in ems, or nothing when the family lacks it or its widths are not known. */
export function widthInEms(coverage: FontCoverage, codePoint: number, bold: boolean): number | undefined {
  const widths = bold ? coverage.widths?.bold : coverage.widths?.regular;
  const range = rangeOf(coverage, codePoint);
  if (!widths || range === -1) return undefined;
  const width = widths[(positionsOf(coverage)[range] ?? 0) + codePoint - (coverage.ranges[range * 2] ?? 0)];
  return width === undefined ? undefined : width / 1000;
}

function rangeOf({ ranges }: FontCoverage, codePoint: number): number {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (codePoint > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation and signs: nearly every character of every briefing, each looked up many times. */
const COMMON = 0x3000;
const common = new WeakMap<FontCoverage, Uint8Array>();

/** A 1 at each of the common code points that a family has. */
function commonOf(coverage: FontCoverage): Uint8Array {
  const known = common.get(coverage);
  if (known) return known;
  const found = new Uint8Array(COMMON);
  for (let index = 0; index < coverage.ranges.length; index += 2) found.fill(1, coverage.ranges[index] ?? COMMON, (coverage.ranges[index + 1] ?? COMMON) + 1);
  common.set(coverage, found);
  return found;
}

const lacks = new WeakMap<FontCoverage, RegExp>();

/** Finds what is not among the family's common code points: one search by the machine's own code, where nearly every text has nothing to find. */
function lackingIn(coverage: FontCoverage): RegExp {
  const known = lacks.get(coverage);
  if (known) return known;
  const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
  let ranges = '';
  for (let index = 0; index < coverage.ranges.length; index += 2) {
    const [first, last] = [coverage.ranges[index] ?? COMMON, Math.min(coverage.ranges[index + 1] ?? COMMON, COMMON - 1)];
    if (first <= last) ranges += `${escaped(first)}-${escaped(last)}`;
  }
  const found = new RegExp(`[^${ranges}]`);
  lacks.set(coverage, found);
  return found;
}

const positions = new WeakMap<FontCoverage, readonly number[]>();

/** Where the widths of each range begin. */
function positionsOf(coverage: FontCoverage): readonly number[] {
  const known = positions.get(coverage);
  if (known) return known;
  const found: number[] = [];
  let position = 0;
  for (let index = 0; index < coverage.ranges.length; index += 2) {
    found.push(position);
    position += (coverage.ranges[index + 1] ?? 0) - (coverage.ranges[index] ?? 0) + 1;
  }
  positions.set(coverage, found);
  return found;
}
