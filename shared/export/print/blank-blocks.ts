// What stands empty in the text and prints nothing: the lines that a template leaves to be written in, and items of lists without a word.
import type { Block, List, ListItem, NestedList } from '../../model/block';
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
