// Blocks made fit for a place that takes less: paragraphs for a rich field, paragraphs and lists for a cell, one line for a line. Text is never lost.
import { assertNever, type Block, createId, firstNumber, type FlowBlock, type Inline, itemNumber, type List, type ListItem, type NestedList, numberingAt, type Paragraph, rowKindDefinition } from '../../../shared/model';

/** Paragraphs and lists with the text of any block. */
export const toFlow = (blocks: readonly Block[]): FlowBlock[] => blocks.flatMap((block): FlowBlock[] => (block.type === 'paragraph' || block.type === 'list' ? [block] : paragraphsOf(block)));

/** Blocks for a place without lists: the items of a list that says how it counts have their signs as text, for other words may refer to “(b)”. */
export const withSigns = (blocks: readonly Block[]): Block[] => blocks.map((block) => (block.type === 'list' ? signed(block, 0) : block.type === 'callout' ? { ...block, blocks: block.blocks.map((inner) => (inner.type === 'list' ? signed(inner, 0) : inner)) } : block));

function signed<T extends List | NestedList>(list: T, depth: number): T {
  const counted = numberingAt(list, depth);
  const start = firstNumber(list.start, counted);
  const says = list.kind === 'number' && (list.numbering !== undefined || list.sign !== undefined);
  return { ...list, items: list.items.map((item, index): ListItem => ({
    ...item,
    content: says ? [{ type: 'text', text: `${itemNumber(start + index, counted)} ` }, ...item.content] : item.content,
    ...(item.nested ? { nested: signed(item.nested, depth + 1) } : {}),
  })) };
}

/** One line with the text of any blocks; notes are left out where a note cannot stand. */
export function toLine(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap(paragraphsOf).map((paragraph) => paragraph.content).filter((content) => content.length > 0)
    .flatMap((content, index): Inline[] => (index === 0 ? content : [{ type: 'text', text: ' ' }, ...content]))
    .flatMap((inline): Inline[] => (inline.type === 'lineBreak' ? [{ type: 'text', text: ' ' }] : [inline]));
}

/** Paragraphs with the text of a block: items of a list, rows of a table with a bar between the cells, rows of a typed block. */
export function paragraphsOf(block: Block): Paragraph[] {
  switch (block.type) {
    case 'paragraph': return [block];
    case 'heading': return [paragraph(block.content)];
    case 'quote': return [paragraph(block.content), ...(block.attribution ? [paragraph(block.attribution)] : [])];
    case 'list': return itemsOf(block);
    case 'callout': return block.blocks.flatMap(paragraphsOf);
    case 'table': return [...(block.caption ? [paragraph(block.caption)] : []), ...block.rows.map((row) => paragraph(row.cells.flatMap((cell, index): Inline[] => [...(index === 0 ? [] : [{ type: 'text' as const, text: ' | ' }]), ...toLine(cell.blocks)])))];
    case 'figure': return block.caption ? [paragraph(block.caption)] : [];
    case 'rows': return block.rows.flatMap((row) => {
      const { mainField } = rowKindDefinition(block.kind);
      const keys = [mainField, ...Object.keys(row.texts).filter((key) => key !== mainField)];
      return [...keys.flatMap((key) => row.texts[key] ?? []), ...Object.values(row.lists).flat().flatMap((item) => Object.values(item.texts).flat())].map(paragraph);
    });
    case 'pageBreak': case 'unknown': return [];
    default: return assertNever(block);
  }
}

const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', id: createId(), content });
const itemsOf = (list: { readonly items: readonly ListItem[] } | NestedList): Paragraph[] => list.items.flatMap((item) => [paragraph(item.content), ...(item.nested ? itemsOf(item.nested) : [])]);
