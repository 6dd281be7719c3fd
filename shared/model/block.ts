// Blocks: what stands under a section heading, in order.
import { z } from 'zod';
import { idSchema, inlinesSchema, languageSchema } from './inline';
import { LAST_START, NUMBER_SIGNS, NUMBERINGS, type OwnNumbering } from './list-numbering';
import { rowsBlockSchema } from './rows';

const base = { id: idSchema };
/** Absent means start. `justify` is for imported text; the tool bar offers start, center and end. */
const alignmentSchema = z.enum(['center', 'end', 'justify']);
/** Absent means that the direction follows the text (its first strong character). */
const directionSchema = z.enum(['ltr', 'rtl']);
const paragraphFormat = { alignment: alignmentSchema.exactOptional(), direction: directionSchema.exactOptional(), language: languageSchema.exactOptional() };

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), ...base, content: inlinesSchema, ...paragraphFormat });
/** A heading inside a section. Level 1 stands directly below the section's own heading. */
export const headingSchema = z.strictObject({ type: z.literal('heading'), ...base, level: z.union([z.literal(1), z.literal(2), z.literal(3)]), content: inlinesSchema, ...paragraphFormat });

const listItemSchema = z.strictObject({
  ...base,
  content: inlinesSchema,
  /** Only in a check list. */
  checked: z.boolean().exactOptional(),
  /** A list nested below this item. */
  get nested() { return nestedListSchema.exactOptional(); },
});
const listShape = {
  kind: z.enum(['bullet', 'number', 'check']),
  /** First number of a numbered list; absent means 1. */
  start: z.number().int().min(0).max(LAST_START).exactOptional(),
  /** What a numbered list counts with; absent means as its level has it. */
  numbering: z.enum(NUMBERINGS).exactOptional(),
  /** What stands around its numbers; absent means as its level has it. */
  sign: z.enum(NUMBER_SIGNS).exactOptional(),
};
const nestedListSchema: z.ZodType<NestedList> = z.lazy(() => z.strictObject({
  ...listShape,
  items: z.array(listItemSchema).min(1),
}));
export type ListKind = 'bullet' | 'number' | 'check';
export interface NestedList extends OwnNumbering { kind: ListKind; start?: number; items: ListItem[] }
export interface ListItem { id: string; content: z.infer<typeof inlinesSchema>; checked?: boolean; nested?: NestedList }
export const listSchema = z.strictObject({ type: z.literal('list'), ...base, ...listShape, items: z.array(listItemSchema).min(1) });

/** What a table cell or a callout can hold. */
const flowSchema = z.discriminatedUnion('type', [paragraphSchema, listSchema]);
const cellSchema = z.strictObject({
  /** At least one; an empty cell holds an empty paragraph. */
  blocks: z.array(flowSchema).min(1),
  columnSpan: z.number().int().min(2).max(60).exactOptional(),
  rowSpan: z.number().int().min(2).max(1000).exactOptional(),
  /** A heading cell of its row (a header row's cells are all headings without it). */
  header: z.literal(true).exactOptional(),
});
export const tableSchema = z.strictObject({
  type: z.literal('table'), ...base,
  caption: inlinesSchema.exactOptional(),
  /** Relative widths, one a column; absent means equal. */
  columnWidths: z.array(z.number().positive()).min(1).max(60).exactOptional(),
  /** How many rows at the top are header rows, repeated on every page. */
  headerRows: z.number().int().min(0).max(10),
  rows: z.array(z.strictObject({ id: idSchema, cells: z.array(cellSchema) })).min(1),
});

/** A figure; its bytes are the media item of that SHA-256. */
export const figureSchema = z.strictObject({
  type: z.literal('figure'), ...base,
  media: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256'),
  /** Empty means that it is missing, unless decorative. */
  altText: z.string().max(2000),
  decorative: z.literal(true).exactOptional(),
  caption: inlinesSchema.exactOptional(),
  /** Width as a share of the text width, in percent. */
  widthPercent: z.number().min(5).max(100),
});
export const quoteSchema = z.strictObject({ type: z.literal('quote'), ...base, content: inlinesSchema, attribution: inlinesSchema.exactOptional() });
export const calloutSchema = z.strictObject({ type: z.literal('callout'), ...base, tone: z.enum(['note', 'important', 'warning']), blocks: z.array(flowSchema).min(1) });
export const pageBreakSchema = z.strictObject({ type: z.literal('pageBreak'), ...base });
/** A block written by a newer version: shown locked, kept word for word when saving. */
export const unknownBlockSchema = z.strictObject({ type: z.literal('unknown'), ...base, raw: z.record(z.string(), z.unknown()) });

export const blockSchema = z.discriminatedUnion('type', [paragraphSchema, headingSchema, listSchema, tableSchema, figureSchema, quoteSchema, calloutSchema, pageBreakSchema, rowsBlockSchema, unknownBlockSchema]);

export type Paragraph = z.infer<typeof paragraphSchema>;
export type Heading = z.infer<typeof headingSchema>;
export type List = z.infer<typeof listSchema>;
export type Table = z.infer<typeof tableSchema>;
export type TableCell = z.infer<typeof cellSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Callout = z.infer<typeof calloutSchema>;
export type PageBreak = z.infer<typeof pageBreakSchema>;
export type UnknownBlock = z.infer<typeof unknownBlockSchema>;
export type Block = z.infer<typeof blockSchema>;
export type FlowBlock = Paragraph | List;
