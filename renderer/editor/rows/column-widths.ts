import type { VisibleColumn } from './visible-columns';

/** The least width of a column in its font's size, so that no word of its heading or of its values has to break. The first column names the row, often in words of thirteen letters (“послідовність”, “implementation”). */
export function leastWidth(column: VisibleColumn, names = false): number {
  const heading = longestWord([column.label]) * 0.52 + 0.9;
  const values = column.fields.flatMap((field) => (field.definition.type === 'enum' ? [...field.definition.choices.map((choice) => choice.label), field.owner === undefined ? '' : `${field.owner}:`] : []));
  const chips = values.length === 0 ? 0 : longestWord(values) * 0.54 + 2.3;
  return Math.round(Math.max(Math.min(MOST, Math.max(heading, names ? MOST : 0)), Math.min(MOST_OF_CHIPS, chips)) * 10) / 10;
}

/** No word claims more of the page than this; one on a chip never breaks, so it may claim more (“Предпочтительный”). */
const MOST = 8;
const MOST_OF_CHIPS = 11;

const longestWord = (texts: readonly string[]): number => Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length));
