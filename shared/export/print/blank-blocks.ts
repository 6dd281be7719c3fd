// What stands empty in the text and prints nothing: the lines that a template leaves to be written in, items of lists without a word, and the last rows of tables.
import type { Block, List, ListItem, NestedList, Table } from '../../model/block';
import type { Inline } from '../../model/inline';
import { printableText } from './printable-text';

/** The blocks of a section that print: without empty paragraphs at its start, at its end and right below a heading, and without empty items of lists. Others are space that somebody wanted. */
export function withoutBlanks(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let due: Block[] = [];
  for (const block of blocks.flatMap((one): Block[] => (one.type === 'list' ? listWithWords(one) : [one]))) {
    if (isBlankParagraph(block)) { due.push(block); continue; }
    const before = kept.at(-1);
    if (before && before.type !== 'heading') kept.push(...due);
    kept.push(block);
    due = [];
  }
  return kept;
}

/** A list without its empty items; none where every item is empty. An item with others below it stays, for they hang on it. */
export const listWithWords = (list: List): List[] => itemsOf(list).map((items) => ({ ...list, items }));

/**
 * The rows of a table that print: without empty ones at its end, below its header rows. Empty rows between others are space that somebody wanted, and so is a table without
 * a header, or with cells over several rows. Of a table that nobody has written in the first row stays.
 */
export function writtenRows({ rows, headerRows }: Pick<Table, 'rows' | 'headerRows'>): Table['rows'] {
  if (headerRows === 0 || rows.some(({ cells }) => cells.some((cell) => cell.rowSpan !== undefined))) return rows;
  let end = rows.length;
  for (let last = rows[end - 1]; end > headerRows + 1 && last && isBlankRow(last); last = rows[end - 1]) end -= 1;
  return rows.slice(0, end);
}

/** Whether nothing is written in any cell of a row. */
export const isBlankRow = ({ cells }: Table['rows'][number]): boolean => cells.every((cell) => cell.blocks.every((block) => (block.type === 'paragraph' ? isBlankInline(block.content) : listWithWords(block).length === 0)));

/** Whether inline content prints nothing. */
export const isBlankInline = (content: readonly Inline[]): boolean => content.every((inline) => inline.type === 'lineBreak' || (inline.type === 'text' && printableText(inline.text).trim() === ''));

const isBlankParagraph = (block: Block): boolean => block.type === 'paragraph' && isBlankInline(block.content);

function itemsOf(list: List | NestedList): ListItem[][] {
  const items = list.items.flatMap((item): ListItem[] => {
    const { nested, ...own } = item;
    const [below] = nested ? itemsOf(nested) : [];
    if (nested && below) return [{ ...own, nested: { ...nested, items: below } }];
    return isBlankInline(item.content) ? [] : [own];
  });
  return items.length === 0 ? [] : [items];
}
