import { placeCells } from '../print/place-cells';
import { textLength } from '../print/inline-text';
import type { PrintBlock, PrintInline, PrintList, PrintListItem, PrintParagraph, PrintTable } from '../print/print-document';

/**
 * Where a page has to begin, because Typst would else set a footnote on another page than its reference (its issue 5314): a block, an item of a list by `itemStart`,
 * a row of a table by `rowStart`, or a paragraph by `looseParagraph`, which may then break after its first or before its last line.
 */
export type PageStarts = ReadonlySet<PrintBlock | string>;

export const itemStart = (item: Pick<PrintListItem, 'anchor'>): string => `item ${item.anchor}`;
export const rowStart = (table: Pick<PrintTable, 'anchor'>, y: number): string => `row ${y} of ${table.anchor}`;
export const looseParagraph = (paragraph: Pick<PrintParagraph, 'anchor'>): string => `loose ${paragraph.anchor}`;

/** A paragraph with more characters would leave too much of a page empty. */
const LONGEST_MOVED = 700;

/** What keeps a footnote with its reference; undefined when nothing is known that would. */
export function pageStartFor(blocks: readonly PrintBlock[], number: number): PrintBlock | string | undefined {
  const index = blocks.findIndex((block) => blockHolds(block, number));
  const block = blocks[index];
  if (!block) return undefined;
  if (block.type === 'list') {
    const at = block.items.findIndex((item) => itemHolds(item, number));
    const item = block.items[at];
    if (at > 0 && item) return itemStart(item);
  }
  if (block.type === 'table') {
    const { cells, headerRows } = placeCells(block);
    const y = cells.find(({ cell }) => cell.blocks.some((flow) => flowHolds(flow, number)))?.y ?? 0;
    const isWhole = cells.every((cell) => cell.y >= y || cell.y + cell.rowSpan <= y);
    if (y > headerRows && isWhole) return rowStart(block, y);
  }
  if (block.type === 'paragraph' && textLength(block) > LONGEST_MOVED) return looseParagraph(block);
  let start = index;
  while (blocks[start - 1]?.type === 'heading') start -= 1;
  return start === 0 ? undefined : blocks[start];
}

function blockHolds(block: PrintBlock, number: number): boolean {
  switch (block.type) {
    case 'paragraph': case 'list': return flowHolds(block, number);
    case 'heading': return inlineHolds(block.content, number);
    case 'table': return inlineHolds(block.caption?.content ?? [], number) || block.rows.some((row) => row.cells.some((cell) => cell.blocks.some((flow) => flowHolds(flow, number))));
    case 'figure': return inlineHolds(block.caption?.content ?? [], number);
    case 'box': return block.blocks.some((flow) => flowHolds(flow, number));
    case 'decision': return block.items.some((item) => item.content.some((flow) => flowHolds(flow, number)));
    case 'pageBreak': return false;
  }
}

const flowHolds = (flow: PrintParagraph | PrintList, number: number): boolean => (flow.type === 'paragraph' ? inlineHolds(flow.content, number) : flow.items.some((item) => itemHolds(item, number)));
const itemHolds = (item: PrintListItem, number: number): boolean => inlineHolds(item.content, number) || (item.nested !== undefined && flowHolds(item.nested, number));
const inlineHolds = (content: readonly PrintInline[], number: number): boolean => content.some((inline) => (inline.type === 'footnote' && inline.number === number) || (inline.type === 'link' && inlineHolds(inline.children, number)));
