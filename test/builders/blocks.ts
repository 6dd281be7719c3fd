// Builders of blocks: `p('One paragraph')`, `bullets('a', item('b', bullets('c')))`, `table([['Head', 'Head'], ['Cell', 'Cell']])`.
import type { Callout, Figure, FlowBlock, Heading, List, ListItem, ListKind, PageBreak, Paragraph, Quote, Table, TableCell, UnknownBlock } from '../../shared/model/block';
import { ownNumbering } from '../../shared/model/list-numbering';
import { nextId } from './ids';
import { inlines, type Part } from './inlines';

/** A paragraph. */
export const p = (...parts: readonly Part[]): Paragraph => ({ type: 'paragraph', id: nextId('p'), content: inlines(...parts) });
/** A heading inside a section. */
export const heading = (level: 1 | 2 | 3, ...parts: readonly Part[]): Heading => ({ type: 'heading', id: nextId('h'), level, content: inlines(...parts) });
/** A list item, with an optional list below it: `item('text', bullets('below'))`, or several parts and a list as the last. */
export function item(...parts: readonly (Part | List)[]): ListItem {
  const last = parts.at(-1);
  const nested = isList(last) ? last : undefined;
  const content = inlines(...((nested ? parts.slice(0, -1) : parts) as readonly Part[]));
  return { id: nextId('i'), content, ...(nested ? { nested: listBelow(nested) } : {}) };
}
const listBelow = (list: List): NonNullable<ListItem['nested']> => ({ kind: list.kind, items: list.items, ...(list.start === undefined ? {} : { start: list.start }), ...ownNumbering(list) });
/** A list; a part is an item of its own. */
export const list = (kind: ListKind, ...items: readonly (Part | ListItem)[]): List => ({ type: 'list', id: nextId('l'), kind, items: items.map((entry) => (isItem(entry) ? entry : item(entry))) });
/** A bulleted list. */
export const bullets = (...items: readonly (Part | ListItem)[]): List => list('bullet', ...items);
/** A numbered list. */
export const numbers = (...items: readonly (Part | ListItem)[]): List => list('number', ...items);
/** A check list; items are unchecked unless built with `checked`. */
export const checks = (...items: readonly (Part | ListItem)[]): List => list('check', ...items);
/** A checked item of a check list. */
export const checked = (...parts: readonly Part[]): ListItem => ({ ...item(...parts), checked: true });

type CellContent = Part | TableCell;
/** A cell with spans, a heading mark, or several blocks. */
export function cell(content: Part | readonly FlowBlock[], options: Omit<TableCell, 'blocks'> = {}): TableCell {
  const blocks = isFlow(content) ? [...content] : [p(content as Part)];
  return { blocks, ...options };
}
/** A table, one header row unless told otherwise. */
export function table(rows: readonly (readonly CellContent[])[], options: { readonly caption?: Part; readonly headerRows?: number; readonly columnWidths?: number[] } = {}): Table {
  return {
    type: 'table', id: nextId('t'), headerRows: options.headerRows ?? 1,
    ...(options.caption === undefined ? {} : { caption: inlines(options.caption) }),
    ...(options.columnWidths ? { columnWidths: options.columnWidths } : {}),
    rows: rows.map((cells) => ({ id: nextId('tr'), cells: cells.map((entry) => (isCell(entry) ? entry : cell(entry))) })),
  };
}
/** The SHA-256 that stands for the nth test image. */
export const mediaHash = (number = 1): string => number.toString(16).padStart(64, '0');
/** A figure of the first test image; `briefing()` lists its media item. */
export const figure = (options: Partial<Omit<Figure, 'type' | 'caption'>> & { readonly caption?: Part } = {}): Figure => {
  const { caption, ...rest } = options;
  return { type: 'figure', id: nextId('f'), media: mediaHash(), altText: 'A map of the region', widthPercent: 60, ...rest, ...(caption === undefined ? {} : { caption: inlines(caption) }) };
};
/** A quote, with who said it. */
export const quote = (content: Part, attribution?: Part): Quote => ({ type: 'quote', id: nextId('q'), content: inlines(content), ...(attribution === undefined ? {} : { attribution: inlines(attribution) }) });
/** A callout; a part is a paragraph. */
export const callout = (tone: Callout['tone'], ...content: readonly (Part | FlowBlock)[]): Callout => ({ type: 'callout', id: nextId('k'), tone, blocks: content.map((entry) => (isFlow([entry]) ? (entry as FlowBlock) : p(entry as Part))) });
/** A page break. */
export const pageBreak = (): PageBreak => ({ type: 'pageBreak', id: nextId('g') });
/** A block of a newer version. */
export const unknownBlock = (raw: Record<string, unknown> = {}): UnknownBlock => {
  const id = nextId('u');
  return { type: 'unknown', id, raw: { type: 'hologram', id, ...raw } };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isItem = (value: unknown): value is ListItem => isObject(value) && 'id' in value && 'content' in value && !('type' in value);
const isCell = (value: unknown): value is TableCell => isObject(value) && 'blocks' in value && !('type' in value);
const isList = (value: unknown): value is List => isObject(value) && 'type' in value && value.type === 'list';
const isFlow = (value: unknown): value is readonly FlowBlock[] => Array.isArray(value) && value.length > 0 && value.every((entry) => isObject(entry) && 'type' in entry && (entry.type === 'paragraph' || entry.type === 'list'));
