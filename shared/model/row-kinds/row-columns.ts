import type { Party } from '../briefing';
import type { ColumnDefinition, FieldDefinition, RowKindDefinition } from './definition';

/** A field as it stands in a row: its definition, its key, and the party whose field it is. */
export interface KeyedField {
  readonly key: string;
  readonly definition: FieldDefinition;
  readonly party?: Party;
}
/** A printed column: a column of the definition, or one party's share of it. */
export interface RowColumn {
  readonly label: string;
  /** Whose column it is. */
  readonly party?: Party;
  readonly fields: readonly KeyedField[];
  readonly print: NonNullable<ColumnDefinition['print']>;
  readonly width: number;
}

/** The most parties that have a column each. */
export const MAX_PARTY_COLUMNS = 3;

/**
 * The columns of a kind for these parties: a column per party up to three; above three, and without any party, the columns for many parties in their place.
 * A per-party field in an ordinary column stands there once for every party.
 */
export function rowColumns(definition: RowKindDefinition, parties: readonly Party[]): RowColumn[] {
  const partyColumns = parties.length > 0 && parties.length <= MAX_PARTY_COLUMNS;
  return definition.columns.flatMap((column): RowColumn[] => {
    const fields = definitionsOf(column.fields, definition);
    const common = { print: column.print ?? 'paragraphs', width: column.width } as const;
    if (column.manyParties && partyColumns) return [];
    if (!column.perParty) return [{ ...common, label: column.label, fields: fields.flatMap((field) => keyedFields(field, parties)) }];
    if (!partyColumns) return [];
    return partiesOf(fields[0], parties).map((party) => ({ ...common, label: column.label, party, fields: fields.flatMap((field) => (partiesOf(field, parties).includes(party) ? [keyed(field, party)] : [])) }));
  });
}

/** A field, or for a per-party field one for each party that has it. */
export const keyedFields = (field: FieldDefinition, parties: readonly Party[]): KeyedField[] => (field.perParty ? partiesOf(field, parties).map((party) => keyed(field, party)) : [{ key: field.name, definition: field }]);

/** Some fields of a card together: those of one party below its name, or those that no party has for itself. */
export interface FieldPart {
  readonly party?: Party;
  readonly fields: readonly KeyedField[];
}

/** The fields of a group of a card in order: party by party, where each party has more than one of them. Notes go with their words and are none of these. */
export function fieldParts(fields: readonly FieldDefinition[], parties: readonly Party[]): FieldPart[] {
  const perParty = fields.filter((field) => field.perParty !== undefined);
  if (perParty.length < 2) return [{ fields: fields.flatMap((field) => keyedFields(field, parties)) }];
  const at = fields.findIndex((field) => field.perParty !== undefined);
  const alone = (some: readonly FieldDefinition[]): FieldPart => ({ fields: some.filter((field) => field.perParty === undefined).flatMap((field) => keyedFields(field, parties)) });
  const ofParties = parties.map((party): FieldPart => ({ party, fields: perParty.filter((field) => partiesOf(field, parties).includes(party)).map((field) => keyed(field, party)) }));
  return [alone(fields.slice(0, at)), ...ofParties, alone(fields.slice(at))].filter((part) => part.fields.length > 0);
}

/** The definitions of fields by name. */
export const definitionsOf = (names: readonly string[], definition: RowKindDefinition): FieldDefinition[] => names.flatMap((name) => definition.fields.filter((field) => field.name === name));

const partiesOf = (field: FieldDefinition | undefined, parties: readonly Party[]): readonly Party[] => (field?.perParty === 'others' ? parties.filter((party) => party.role !== 'ownSide') : parties);
const keyed = (field: FieldDefinition, party: Party): KeyedField => ({ key: `${field.name}.${party.id}`, definition: field, party });
