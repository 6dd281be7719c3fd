// Typed blocks: a list of rows of one kind (risks, progress, …). What fields a kind has is data: row-kinds/*.ts.
import { z } from 'zod';
import { idSchema, inlinesSchema, richTextSchema } from './inline';
import { daySchema } from './metadata';

/** The kinds of typed rows. */
export const ROW_KINDS = ['risks', 'progress', 'stickingPoints', 'enforcementOptions', 'options', 'recommendations', 'timeline', 'talkingPoints', 'clearance'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * The key of a field in a row: its name, or `name.partyId` for a field that each party has once.
 * Only keys that the kind's definition knows are valid (validate.ts), except those of a party that was deleted.
 */
const fieldKeySchema = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9_-]{1,32})?$/, 'is not a field key');
/** An enumeration's value, a date (`2026-03-14` or `2026-03`), or a list of ids (parties, rows, sources). */
const fieldValueSchema = z.union([z.string().max(200), z.array(idSchema)]);

/** The most that a criterion can weigh. */
export const MAX_WEIGHT = 5;

const texts = z.record(fieldKeySchema, richTextSchema);
const values = z.record(fieldKeySchema, fieldValueSchema);

/**
 * How a row stood on a day: the values of the fields that its kind tracks (row-kinds/definition.ts); a field that was not set has no key. The first
 * entry may have no day: how the row stood before anyone kept count.
 */
const historyEntrySchema = z.strictObject({ on: daySchema.exactOptional(), values: z.record(fieldKeySchema, z.string().max(200)) });

/** An item of a list inside a row: an action of a risk, a step of a ladder. */
export const rowItemSchema = z.strictObject({ id: idSchema, texts, values });
export const rowSchema = z.strictObject({
  id: idSchema,
  /** The text of `rich` and `line` fields; a field without text has no key. A `line` has one paragraph. */
  texts,
  /** The values of `enum`, `date`, `party` and `ref` fields; an empty field has no key. */
  values,
  /** The items of list fields (actions, ladder); an empty list has no key. */
  lists: z.record(fieldKeySchema, z.array(rowItemSchema).min(1)),
  /** Kept by the app and never typed, one entry a day at most, in order of time (history.ts); a row whose values never changed has none. */
  history: z.array(historyEntrySchema).min(1).exactOptional(),
  /** Kept by the app: the mark of the briefing's words for which a clearance was given (clearances.ts). */
  clearedText: z.string().max(64).exactOptional(),
});
export const rowsBlockSchema = z.strictObject({
  type: z.literal('rows'),
  id: idSchema,
  kind: z.enum(ROW_KINDS),
  caption: inlinesSchema.exactOptional(),
  settings: z.strictObject({
    /** Risks: likelihood and impact in three words (default) or on a scale of five. */
    scale: z.enum(['words', 'five']).exactOptional(),
    /** Risks: print the grid that places them. */
    grid: z.literal(true).exactOptional(),
    /** Print each row's card below the table. */
    fiches: z.literal(true).exactOptional(),
    /** Risks: print the register, with everything that is known of each, as an annex. */
    register: z.literal(true).exactOptional(),
    /** Options: print the comparison by criteria. */
    comparison: z.literal(true).exactOptional(),
    /** Options: the criteria are weighed in numbers beside the text, never on paper; the weights that were chosen, by the key of the criterion. */
    weights: z.record(fieldKeySchema, z.int().min(0).max(MAX_WEIGHT)).exactOptional(),
    /** Progress: do not show the sticking points that are agreed at the end of the table (settled.ts). */
    withoutSettled: z.literal(true).exactOptional(),
    /** The fields, hidden until asked for, that the cards of this block show (row-kinds/asked-fields.ts). */
    asked: z.array(fieldKeySchema).min(1).exactOptional(),
  }),
  rows: z.array(rowSchema),
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type RowItem = z.infer<typeof rowItemSchema>;
export type Row = z.infer<typeof rowSchema>;
export type RowsBlock = z.infer<typeof rowsBlockSchema>;
export type RowsSettings = RowsBlock['settings'];
