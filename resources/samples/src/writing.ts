// How the samples are written: small functions for blocks, inlines and rows, with ids that are counted, so that a build gives the same bytes every time.
import type { Block, Callout, Figure, FlowBlock, Heading, List, ListItem, ListKind, NestedList, PageBreak, Paragraph, Quote, Table, TableCell } from '../../../shared/model/block';
import type { Briefing } from '../../../shared/model/briefing';
import { countedIds } from '../../../shared/model/create-id';
import type { CitationInline, FieldInline, FootnoteInline, Inline, LineBreakInline, LinkInline, Mark, RichText, TextInline } from '../../../shared/model/inline';
import { MARKS } from '../../../shared/model/inline';
import type { FieldDefinition } from '../../../shared/model/row-kinds/definition';
import { fieldDefinition, isTextField } from '../../../shared/model/row-kinds/index';
import type { Row, RowItem, RowKind, RowsBlock, RowsSettings } from '../../../shared/model/rows';
import type { BriefingSection, SectionKind } from '../../../shared/model/section';

/** A briefing with the bytes of its images. */
export interface SampleContent {
  readonly briefing: Briefing;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** Plain text or inline content, or several of them. */
export type Words = string | Inline | readonly (string | Inline)[];

/** A cell: its words, its blocks, or a cell with spans. */
export type CellWords = Words | TableCell;

/** What a field of a row is given: words, paragraphs, a value, ids, or items. */
type FieldGiven = Words | { readonly paragraphs: readonly Words[] } | { readonly ids: readonly string[] } | { readonly items: readonly Readonly<Record<string, Words | { readonly ids: readonly string[] }>>[] };

export const inlines = (words: Words): Inline[] => (Array.isArray(words) ? words : [words]).flatMap((word: string | Inline): Inline[] => (typeof word === 'string' ? (word === '' ? [] : [{ type: 'text', text: word }]) : [word]));
export const marked = (marks: readonly Mark[], text: string): TextInline => ({ type: 'text', text, marks: MARKS.filter((mark) => marks.includes(mark)) });
export const bold = (text: string): TextInline => marked(['bold'], text);
export const italic = (text: string): TextInline => marked(['italic'], text);
export const inLanguage = (language: string, text: string): TextInline => ({ type: 'text', text, language });
export const lineBreak = (): LineBreakInline => ({ type: 'lineBreak' });
export const field = (name: string): FieldInline => ({ type: 'field', name });
export const link = (url: string, words: string): LinkInline => ({ type: 'link', url, children: [{ type: 'text', text: words }] });

/** The functions that need ids. */
export function createWriting(prefix: string) {
  const id = countedIds(prefix);
  const paragraph = (words: Words, format: Partial<Pick<Paragraph, 'alignment' | 'direction' | 'language'>> = {}): Paragraph => ({ type: 'paragraph', id: id(), content: inlines(words), ...format });
  const item = (words: Words, nested?: Omit<NestedList, 'items'> & { readonly items: readonly ListItem[] }): ListItem => ({ id: id(), content: inlines(words), ...(nested ? { nested: { ...nested, items: [...nested.items] } } : {}) });
  const list = (kind: ListKind, items: readonly (Words | ListItem)[]): List => ({ type: 'list', id: id(), kind, items: items.map((entry) => (isItem(entry) ? entry : item(entry))) });
  const cell = (given: CellWords): TableCell => (isCell(given) ? given : { blocks: [paragraph(given)] });
  const text = (given: FieldGiven): RichText => (typeof given === 'object' && 'paragraphs' in given ? given.paragraphs.map(inlines) : [inlines(given as Words)]);
  const put = (target: Row | RowItem, key: string, definition: FieldDefinition, given: FieldGiven): void => {
    if (given === '') return;
    if (isTextField(definition)) target.texts[key] = text(given);
    else target.values[key] = typeof given === 'object' && 'ids' in given ? [...given.ids] : (given as string);
  };
  const row = (kind: RowKind, fields: Readonly<Record<string, FieldGiven>>): Row => {
    const made: Row = { id: id(), texts: {}, values: {}, lists: {} };
    for (const [key, given] of Object.entries(fields)) {
      const definition = fieldDefinition(kind, key);
      if (!definition) throw new Error(`${kind} has no field ${key}`);
      if (definition.type !== 'list') { put(made, key, definition, given); continue; }
      made.lists[key] = (given as { readonly items: readonly Readonly<Record<string, Words | { readonly ids: readonly string[] }>>[] }).items.map((entry) => {
        const inner: RowItem = { id: id(), texts: {}, values: {} };
        for (const [name, value] of Object.entries(entry)) put(inner, name, definition.itemFields.find((candidate) => candidate.name === name)!, value);
        return inner;
      });
    }
    return made;
  };
  return {
    id, paragraph, item, list, row,
    heading: (level: 1 | 2 | 3, words: Words): Heading => ({ type: 'heading', id: id(), level, content: inlines(words) }),
    bullets: (...items: readonly (Words | ListItem)[]): List => list('bullet', items),
    numbers: (...items: readonly (Words | ListItem)[]): List => list('number', items),
    table: (rows: readonly (readonly CellWords[])[], options: { readonly caption?: Words; readonly columnWidths?: number[]; readonly headerRows?: number } = {}): Table => ({
      type: 'table', id: id(), headerRows: options.headerRows ?? 1, ...(options.caption === undefined ? {} : { caption: inlines(options.caption) }), ...(options.columnWidths ? { columnWidths: options.columnWidths } : {}),
      rows: rows.map((cells) => ({ id: id(), cells: cells.map(cell) })),
    }),
    wideCell: (blocks: readonly FlowBlock[], options: Omit<TableCell, 'blocks'> = {}): TableCell => ({ blocks: [...blocks], ...options }),
    figure: (media: string, altText: string, caption: Words | undefined, widthPercent: number): Figure => ({ type: 'figure', id: id(), media, altText, widthPercent, ...(caption === undefined ? {} : { caption: inlines(caption) }) }),
    quote: (words: Words, attribution?: Words): Quote => ({ type: 'quote', id: id(), content: inlines(words), ...(attribution === undefined ? {} : { attribution: inlines(attribution) }) }),
    callout: (tone: Callout['tone'], ...blocks: readonly (FlowBlock | Words)[]): Callout => ({ type: 'callout', id: id(), tone, blocks: blocks.map((block) => (isFlow(block) ? block : paragraph(block))) }),
    pageBreak: (): PageBreak => ({ type: 'pageBreak', id: id() }),
    rows: (kind: RowKind, rows: readonly Readonly<Record<string, FieldGiven>>[], options: RowsSettings & { readonly caption?: Words } = {}): RowsBlock => {
      const { caption, ...settings } = options;
      return { type: 'rows', id: id(), kind, settings, ...(caption === undefined ? {} : { caption: inlines(caption) }), rows: rows.map((fields) => row(kind, fields)) };
    },
    note: (words: Words): FootnoteInline => ({ type: 'footnote', id: id(), content: inlines(words) as FootnoteInline['content'] }),
    cite: (sourceId: string, locator?: string): CitationInline => ({ type: 'citation', id: id(), sourceId, ...(locator === undefined ? {} : { locator }) }),
    section: (kind: SectionKind, heading: string, template: string, blocks: readonly Block[], marking?: string): BriefingSection => ({ id: id(), kind, heading, template: { id: template, version: 1 }, ...(marking === undefined ? {} : { marking }), blocks: [...blocks] }),
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isItem = (value: unknown): value is ListItem => isObject(value) && 'id' in value && 'content' in value && !('type' in value);
const isCell = (value: unknown): value is TableCell => isObject(value) && 'blocks' in value;
const isFlow = (value: unknown): value is FlowBlock => isObject(value) && 'type' in value && (value.type === 'paragraph' || value.type === 'list');
