// Builders of typed rows: `risksBlock(risk({ mayHappen: 'The talks stall', likelihood: 'high', actions: [{ what: 'Call', due: '2026-03-20' }] }))`.
import type { RichText } from '../../shared/model/inline';
import type { FieldDefinition } from '../../shared/model/row-kinds/definition';
import { fieldDefinition, isTextField } from '../../shared/model/row-kinds/index';
import type { Row, RowItem, RowKind, RowsBlock, RowsSettings } from '../../shared/model/rows';
import { nextId } from './ids';
import { inlines, type Part } from './inlines';

type ItemFields = Readonly<Record<string, Part | readonly string[]>>;
/** The fields of a row by key: text for text fields (several paragraphs with `paragraphs()`), a value, a list of ids, or items for a list. */
export type RowFields = Readonly<Record<string, Part | Paragraphs | readonly string[] | readonly ItemFields[]>>;

/** Several paragraphs, for a rich field. */
export interface Paragraphs { readonly paragraphs: RichText }
export const paragraphs = (...texts: readonly Part[]): Paragraphs => ({ paragraphs: texts.map((part) => inlines(part)) });

/** A row of any kind: each field goes where its definition says. Throws on a field that the kind does not have. */
export function row(kind: RowKind, fields: RowFields): Row {
  const result: Row = { id: nextId('r'), texts: {}, values: {}, lists: {} };
  for (const [key, value] of Object.entries(fields)) {
    const definition = fieldDefinition(kind, key);
    if (!definition) throw new Error(`${kind} has no field ${key}`);
    if (definition.type === 'list') result.lists[key] = (value as readonly ItemFields[]).map((entry) => rowItem(definition.itemFields, entry));
    else if (isTextField(definition)) result.texts[key] = toRichText(value);
    else result.values[key] = typeof value === 'string' ? value : [...(value as readonly string[])];
  }
  return result;
}

/** A block of rows of any kind. */
export const rowsBlock = (kind: RowKind, rows: readonly Row[], options: RowsSettings & { readonly caption?: Part } = {}): RowsBlock => {
  const { caption, ...settings } = options;
  return { type: 'rows', id: nextId('b'), kind, settings, rows: [...rows], ...(caption === undefined ? {} : { caption: inlines(caption) }) };
};

const rowOf = (kind: RowKind) => (fields: RowFields): Row => row(kind, fields);
const blockOf = (kind: RowKind) => (...rows: readonly Row[]): RowsBlock => rowsBlock(kind, rows);

/** A risk, and a block of risks. */
export const risk = rowOf('risks');
export const risksBlock = blockOf('risks');
/** A topic of the talks, and a block of them. */
export const topic = rowOf('progress');
export const progressBlock = blockOf('progress');
/** A sticking point, and a block of them. */
export const issue = rowOf('stickingPoints');
export const stickingPointsBlock = blockOf('stickingPoints');
/** An enforcement option, and a block of them. */
export const option = rowOf('enforcementOptions');
export const enforcementOptionsBlock = blockOf('enforcementOptions');
/** An option of a decision, and a block of them. */
export const choice = rowOf('options');
export const optionsBlock = blockOf('options');
/** A recommendation, and a block of them. */
export const recommendation = rowOf('recommendations');
export const recommendationsBlock = blockOf('recommendations');
/** A date of a timeline, and a block of them. */
export const timelineEvent = rowOf('timeline');
export const timelineBlock = blockOf('timeline');
/** A talking point, and a block of them. */
export const point = rowOf('talkingPoints');
export const talkingPointsBlock = blockOf('talkingPoints');
/** A clearance, and a block of them. */
export const clearance = rowOf('clearance');
export const clearanceBlock = blockOf('clearance');

function rowItem(definitions: readonly FieldDefinition[], fields: ItemFields): RowItem {
  const result: RowItem = { id: nextId('a'), texts: {}, values: {} };
  for (const [key, value] of Object.entries(fields)) {
    const definition = definitions.find((entry) => entry.name === key);
    if (!definition) throw new Error(`the item has no field ${key}`);
    if (isTextField(definition)) result.texts[key] = toRichText(value);
    else result.values[key] = typeof value === 'string' ? value : [...(value as readonly string[])];
  }
  return result;
}

function toRichText(value: RowFields[string]): RichText {
  if (typeof value === 'object' && 'paragraphs' in value) return value.paragraphs;
  return [inlines(value as Part)];
}
