// Tables of rows as a template left them, beside text that says what they were for: prose is always enough, and a heading over nothing would only look unfinished.
import type { Block, ListItem } from './block';
import { inlineText, isEmptyText } from './plain-text';
import { isEmptyRow } from './row-kinds/printed-rows';

/**
 * The ids of the blocks of rows in a section that nobody has touched and that nobody misses: no row is filled in, no caption was written, and something else is said between the same headings and page
 * breaks, be it prose or another table. One that a paragraph right before it announces with a colon is missed. `fillsItself` is the block that shows rows which stand elsewhere.
 */
export function untouchedRows(blocks: readonly Block[], fillsItself?: string): ReadonlySet<string> {
  const found = new Set<string>();
  let part: Block[] = [];
  const endPart = (): void => {
    if (part.some((block) => says(block, fillsItself))) part.forEach((block, at) => { if (isUntouched(block, fillsItself) && !announces(part.slice(0, at).filter((before) => says(before, fillsItself)).at(-1))) found.add(block.id); });
    part = [];
  };
  for (const block of blocks) {
    if (block.type === 'heading' || block.type === 'pageBreak') endPart();
    else part.push(block);
  }
  endPart();
  return found;
}

const isUntouched = (block: Block, fillsItself: string | undefined): boolean => block.type === 'rows' && block.id !== fillsItself && block.rows.every((row) => isEmptyRow(row, block.kind)) && isEmptyText([block.caption ?? []]);

function says(block: Block, fillsItself: string | undefined): boolean {
  switch (block.type) {
    case 'paragraph': case 'quote': return !isEmptyText([block.content]);
    case 'list': return block.items.some(itemSays);
    default: return !isUntouched(block, fillsItself);
  }
}

const itemSays = ({ content, nested }: ListItem): boolean => !isEmptyText([content]) || (nested?.items.some(itemSays) ?? false);
const announces = (block: Block | undefined): boolean => block?.type === 'paragraph' && /:\s*$/u.test(inlineText(block.content));
