// Which columns of a kind are seen, given the briefing's parties: those that print. Shared by the row's DOM, Tab order, paste and copy.
import { rowKindIn } from '../../../shared/export/print/row-kind-in';
import { type KeyedField, type RowColumn, rowColumns } from '../../../shared/model/row-kinds/row-columns';
import { type FieldDefinition, isTextField, type Party, type RowKind, rowKindDefinition } from '../../../shared/model';

/** A field in a visible column, with its key in the row (`position.p1` for a field that each party has). */
export interface VisibleField {
  readonly key: string;
  readonly definition: FieldDefinition;
  /** The prompt of the empty field; it names the party where the column does not. */
  readonly prompt: string;
  /** Whose field it is, where the column does not say so: it leads the value, as in "Kyiv: Yes". */
  readonly owner?: string;
}
export interface VisibleColumn {
  readonly label: string;
  readonly width: number;
  readonly fields: readonly VisibleField[];
  /** How its fields print together. */
  readonly print: RowColumn['print'];
  /** A party's column, which its label names. */
  readonly ofParty: boolean;
  /** The column of our own side. */
  readonly ownSide: boolean;
}

/** The columns of a kind, as they print in a language, with its prompts. */
export function visibleColumns(kind: RowKind, parties: readonly Party[], language: string): readonly VisibleColumn[] {
  return rowColumns(rowKindIn(kind, language), parties).map((column): VisibleColumn => ({
    label: column.party ? nameOf(column.party) : column.label,
    width: column.width,
    print: column.print,
    ofParty: column.party !== undefined,
    ownSide: column.party?.role === 'ownSide',
    fields: column.fields.map((field) => ({ key: field.key, definition: field.definition, prompt: promptOf(field, column.party === undefined), ...(field.party && !column.party ? { owner: nameOf(field.party) } : {}) })),
  }));
}

/** The fields of the visible columns in reading order, for their keys and types: their words are those of the definition. */
export const visibleFields = (kind: RowKind, parties: readonly Party[]): readonly KeyedField[] => rowColumns(rowKindDefinition(kind), parties).flatMap((column) => column.fields);

/** The keys of the text fields that always have a slot, because a column shows them. */
export const visibleTextKeys = (kind: RowKind, parties: readonly Party[]): readonly string[] => visibleFields(kind, parties).filter((field) => isTextField(field.definition)).map((field) => field.key);

/** Tells two sets of columns apart; a row paints itself anew when it changes. */
export const columnsSignature = (columns: readonly VisibleColumn[]): string => columns.map((column) => `${column.label}|${column.ownSide}|${column.fields.map((field) => field.key).join(',')}`).join(';');

const nameOf = (party: Party): string => party.shortName || party.name;

function promptOf(field: KeyedField, naming: boolean): string {
  const prompt = field.definition.prompt ?? field.definition.label;
  return field.party && naming ? `${nameOf(field.party)}: ${prompt.toLowerCase()}` : prompt;
}

