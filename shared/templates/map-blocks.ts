import { assertNever } from '../model/assert-never';
import type { Block, FlowBlock, ListItem, TableCell } from '../model/block';
import type { FootnoteInline, Inline, RichText } from '../model/inline';
import type { Row, RowItem, RowKind } from '../model/rows';

/** What to change on the way through blocks; what is not named stays. */
export interface BlockMapping {
  /** A new id for a block, list item, table row, row, row item, footnote or citation. */
  readonly id?: (id: string) => string;
  /** One inline in, one or none out; the content of links and footnotes has been through already. */
  readonly inline?: (inline: Inline) => Inline | undefined;
  /** A row, after its ids and texts have been through. */
  readonly row?: (row: Row, kind: RowKind) => Row;
}

/** Copies a block with every id, inline and row below it through the mapping. */
export function mapBlock<B extends Block>(block: B, mapping: BlockMapping): B;
export function mapBlock(block: Block, mapping: BlockMapping): Block {
  const id = mapId(block.id, mapping);
  switch (block.type) {
    case 'paragraph': case 'heading': return { ...block, id, content: mapInlines(block.content, mapping) };
    case 'list': return { ...block, id, items: mapItems(block.items, mapping) };
    case 'quote': return { ...block, id, content: mapInlines(block.content, mapping), ...(block.attribution ? { attribution: mapInlines(block.attribution, mapping) } : {}) };
    case 'callout': return { ...block, id, blocks: mapFlow(block.blocks, mapping) };
    case 'figure': return { ...block, id, ...mapCaption(block.caption, mapping) };
    case 'table': return {
      ...block, id, ...mapCaption(block.caption, mapping),
      rows: block.rows.map((row) => ({ id: mapId(row.id, mapping), cells: row.cells.map((cell): TableCell => ({ ...cell, blocks: mapFlow(cell.blocks, mapping) })) })),
    };
    case 'rows': return { ...block, id, ...mapCaption(block.caption, mapping), rows: block.rows.map((row) => mapRow(row, block.kind, mapping)) };
    case 'pageBreak': return { ...block, id };
    case 'unknown': return { ...block, id, raw: { ...block.raw, id } };
    default: return assertNever(block);
  }
}

/** Copies inline content through the mapping. */
export function mapInlines(content: readonly Inline[], mapping: BlockMapping): Inline[] {
  return content.flatMap((inline): Inline[] => {
    const copy = mapInline(inline, mapping);
    const result = mapping.inline ? mapping.inline(copy) : copy;
    return result ? [result] : [];
  });
}

const mapId = (id: string, mapping: BlockMapping): string => (mapping.id ? mapping.id(id) : id);
const mapFlow = (blocks: readonly FlowBlock[], mapping: BlockMapping): FlowBlock[] => blocks.map((block) => mapBlock(block, mapping));
const mapCaption = (caption: readonly Inline[] | undefined, mapping: BlockMapping): { caption?: Inline[] } => (caption ? { caption: mapInlines(caption, mapping) } : {});

function mapInline(inline: Inline, mapping: BlockMapping): Inline {
  if (inline.type === 'footnote') return { ...inline, id: mapId(inline.id, mapping), content: mapInlines(inline.content, mapping) as FootnoteInline['content'] };
  if (inline.type === 'citation') return { ...inline, id: mapId(inline.id, mapping) };
  return inline;
}

function mapItems(items: readonly ListItem[], mapping: BlockMapping): ListItem[] {
  return items.map((item) => ({
    ...item, id: mapId(item.id, mapping), content: mapInlines(item.content, mapping),
    ...(item.nested ? { nested: { ...item.nested, items: mapItems(item.nested.items, mapping) } } : {}),
  }));
}

function mapRow(row: Row, kind: RowKind, mapping: BlockMapping): Row {
  const copy: Row = {
    id: mapId(row.id, mapping),
    texts: mapTexts(row.texts, mapping),
    values: { ...row.values },
    lists: Object.fromEntries(Object.entries(row.lists).map(([key, items]) => [key, items.map((item): RowItem => ({ id: mapId(item.id, mapping), texts: mapTexts(item.texts, mapping), values: { ...item.values } }))])),
    ...(row.history ? { history: row.history } : {}),
    ...(row.clearedText === undefined ? {} : { clearedText: row.clearedText }),
  };
  return mapping.row ? mapping.row(copy, kind) : copy;
}

const mapTexts = (texts: Readonly<Record<string, RichText>>, mapping: BlockMapping): Record<string, RichText> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.map((paragraph) => mapInlines(paragraph, mapping))]));
