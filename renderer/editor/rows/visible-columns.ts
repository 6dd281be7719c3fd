// Which columns of a kind are seen, given the briefing's parties. Shared by the row's DOM, Tab order, paste and copy.
import { type ColumnDefinition, type FieldDefinition, fieldDefinition, isTextField, type Party, type RowKind, rowKindDefinition } from '../../../shared/model';

/** A field in a visible column, with its key in the row (`position.p1` for a field that each party has). */
export interface VisibleField {
  readonly key: string;
  readonly definition: FieldDefinition;
  /** The prompt of the empty field; it names the party where the column does not. */
  readonly prompt: string;
}
export interface VisibleColumn {
  readonly label: string;
  readonly width: number;
  readonly fields: readonly VisibleField[];
  /** The column of our own side. */
  readonly ownSide: boolean;
}

/** The parties that have columns and per-party fields of their own: our side first, then the parties to the matter. */
export function sidesOf(parties: readonly Party[]): readonly Party[] {
  return [...parties.filter((party) => party.role === 'ownSide'), ...parties.filter((party) => party.role === 'party')];
}

/** The columns of a kind: one for each side up to three sides; with none or more, the columns that stand in for them. */
export function visibleColumns(kind: RowKind, parties: readonly Party[]): readonly VisibleColumn[] {
  const sides = sidesOf(parties);
  const perSide = sides.length > 0 && sides.length <= 3;
  return rowKindDefinition(kind).columns.flatMap((column): VisibleColumn[] => {
    if (column.perParty) return perSide ? sides.map((side) => partyColumn(kind, column, side)) : [];
    if (column.manyParties && perSide) return [];
    return [{ label: column.label, width: column.width, ownSide: false, fields: column.fields.flatMap((name) => fieldsOf(kind, name, sides)) }];
  });
}

/** The fields of the visible columns, in reading order. */
export const visibleFields = (kind: RowKind, parties: readonly Party[]): readonly VisibleField[] => visibleColumns(kind, parties).flatMap((column) => column.fields);

/** The keys of the text fields that always have a slot, because a column shows them. */
export const visibleTextKeys = (kind: RowKind, parties: readonly Party[]): readonly string[] => visibleFields(kind, parties).filter((field) => isTextField(field.definition)).map((field) => field.key);

/** Tells two sets of columns apart; a row paints itself anew when it changes. */
export const columnsSignature = (columns: readonly VisibleColumn[]): string => columns.map((column) => `${column.label}|${column.ownSide}|${column.fields.map((field) => field.key).join(',')}`).join(';');

function partyColumn(kind: RowKind, column: ColumnDefinition, side: Party): VisibleColumn {
  const fields = column.fields.flatMap((name): VisibleField[] => {
    const definition = fieldDefinition(kind, name);
    if (!definition || (definition.perParty === 'others' && side.role === 'ownSide')) return [];
    return [{ key: `${name}.${side.id}`, definition, prompt: promptOf(definition) }];
  });
  return { label: side.shortName || side.name, width: column.width, fields, ownSide: side.role === 'ownSide' };
}

function fieldsOf(kind: RowKind, name: string, sides: readonly Party[]): VisibleField[] {
  const definition = fieldDefinition(kind, name);
  if (!definition) return [];
  if (!definition.perParty) return [{ key: name, definition, prompt: promptOf(definition) }];
  return sides.filter((side) => definition.perParty === 'all' || side.role !== 'ownSide')
    .map((side) => ({ key: `${name}.${side.id}`, definition, prompt: `${side.shortName || side.name}: ${promptOf(definition).toLowerCase()}` }));
}

const promptOf = (definition: FieldDefinition): string => definition.prompt ?? definition.label;
