// What of a block of rows is on some page, by its settings: which fields of the cards print, and which rows have anything that does.
import type { Party } from '../briefing';
import { isEmptyText } from '../plain-text';
import type { Row, RowItem, RowKind, RowsBlock, RowsSettings } from '../rows';
import type { FieldDefinition, RowKindDefinition } from './definition';
import { rowKindDefinition } from './index';
import { definitionsOf, type KeyedField, keyedFields, rowColumns } from './row-columns';

/** Whether everything that is known of the rows of a block prints in an annex. */
export const hasRegister = ({ kind, settings }: Pick<RowsBlock, 'kind' | 'settings'>): boolean => settings.register === true && rowKindDefinition(kind).register !== undefined;

/** Whether everything in the cards of a block is on some page: in fiches, in the register, or in a decision form. */
export const printsCards = (block: Pick<RowsBlock, 'kind' | 'settings'>): boolean => block.settings.fiches === true || block.kind === 'recommendations' || hasRegister(block);

/** The fields that the comparison of options prints: the criteria, their notes, and the note on the whole. */
export const comparedFields = (definition: RowKindDefinition): FieldDefinition[] => definitionsOf(definition.card.find(({ label }) => label === 'Compare')?.fields ?? [], definition).filter(({ type }) => type === 'enum' || type === 'line');

/** The fields of a kind that do not print under these settings: those that no column shows, unless each card is printed. */
export function unprintedFields(kind: RowKind, settings: RowsSettings, parties: readonly Party[]): readonly KeyedField[] {
  if (printsCards({ kind, settings })) return [];
  const definition = rowKindDefinition(kind);
  const printed = new Set(rowColumns(definition, parties).flatMap((column) => column.fields.map(({ key }) => key)));
  const compared = new Set(settings.comparison === true ? comparedFields(definition) : []);
  const marks = ({ definition: { name }, party }: KeyedField): boolean => definition.fields.some((marked) => marked.markedBy === name && printed.has(party ? `${marked.name}.${party.id}` : marked.name));
  return definition.fields.flatMap((field) => keyedFields(field, parties)).filter((field) => !printed.has(field.key) && !compared.has(field.definition) && !marks(field));
}

/** The rows of a block that print: those with something in a field that does. What only an unprinted card says is on no page, and a row of phrases for gaps would say nothing of it. */
export function rowsThatPrint({ kind, settings, rows }: RowsBlock, parties: readonly Party[]): readonly Row[] {
  const filled = rows.filter((row) => !isEmptyRow(row, kind));
  if (filled.length === 0 || printsCards({ kind, settings })) return filled;
  const unprinted = new Set(unprintedFields(kind, settings, parties).map(({ key }) => key));
  const printed = rowKindDefinition(kind).fields.filter((field) => !onlySorts(field)).flatMap((field) => keyedFields(field, parties)).filter(({ key }) => !unprinted.has(key));
  return filled.filter((row) => printed.some(({ key }) => isFilled(row, key)));
}

/** Whether a field of a row has something in it: words, a value, or an item that has. */
export const isFilled = (row: Row, key: string): boolean => !isEmptyText(row.texts[key]) || (row.values[key]?.length ?? 0) > 0 || (row.lists[key] ?? []).some((item) => !isEmptyItem(item));

const onlySorts = (field: FieldDefinition): boolean => field.type === 'enum' && field.sorts === true;

/** Whether nothing in a row of a kind is filled in, but for the values that only say where it stands. */
export function isEmptyRow(row: Row, kind: RowKind): boolean {
  const sorting = rowKindDefinition(kind).fields.filter(onlySorts).map(({ name }) => name);
  return Object.values(row.texts).every(isEmptyText) && Object.entries(row.values).every(([key, value]) => value.length === 0 || sorting.includes(key)) && Object.values(row.lists).every((items) => items.every(isEmptyItem));
}

/** Whether nothing in an item of a row is filled in. */
export const isEmptyItem = (item: RowItem): boolean => Object.values(item.texts).every(isEmptyText) && Object.values(item.values).every((value) => value.length === 0);
