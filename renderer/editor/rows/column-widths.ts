import type { VisibleColumn } from './visible-columns';

/** The least width of a column in its font's size, so that no word of its heading or of its values has to break. The first column names the row, often in words of thirteen letters (“послідовність”, “implementation”). */
export function leastWidth(column: VisibleColumn, names = false): number {
  const heading = longestWord([column.label]) * 0.52 + 0.9;
  const values = column.fields.flatMap((field) => (field.definition.type === 'enum' ? [...field.definition.choices.map((choice) => choice.label), field.owner === undefined ? '' : `${field.owner}:`] : []));
  const chips = values.length === 0 ? 0 : longestWord(values) * 0.54 + 2.5;
  return Math.round(Math.max(Math.min(MOST, Math.max(heading, names ? MOST : 0)), Math.min(MOST_OF_CHIPS, chips)) * 10) / 10;
}

/** Gives a cell its column's share of the width and its least width. Header and rows come to the same places, for their cells have the same borders and padding. */
export function placeInColumn(cell: HTMLElement, column: VisibleColumn, isFirst: boolean): void {
  cell.style.flexGrow = String(column.width);
  cell.style.minWidth = `${leastWidth(column, isFirst)}em`;
}

/** The same as properties of the style sheet, for rows of two cells and one over all other columns. */
export function columnProperties(columns: readonly VisibleColumn[]): Readonly<Record<string, string>> {
  const least = columns.map((column, index) => leastWidth(column, index === 0));
  const sum = (numbers: readonly number[]): number => Math.round(numbers.reduce((total, number) => total + number, 0) * 1000) / 1000;
  const [first, second, ...rest] = columns.map(({ width }) => width);
  return {
    '--bd-grow-1': String(first ?? 0), '--bd-least-1': `${least[0] ?? 0}em`,
    '--bd-grow-2': String(second ?? 0), '--bd-least-2': `${least[1] ?? 0}em`,
    '--bd-grow-rest': String(sum(rest)), '--bd-least-rest': `${sum(least.slice(2))}em`, '--bd-joined': String(Math.max(0, rest.length - 1)),
  };
}

/** No word claims more of the page than this; one on a chip never breaks, so it may claim more (“Предпочтительный”). */
const MOST = 8;
const MOST_OF_CHIPS = 11;

const longestWord = (texts: readonly string[]): number => Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length));
