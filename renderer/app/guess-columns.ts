import { keyedFields } from '../../shared/export/print/rows/row-columns';
import type { Party } from '../../shared/model/briefing';
import { isTextField, rowKindDefinition } from '../../shared/model/row-kinds';
import { ROW_KINDS, type RowKind } from '../../shared/model/rows';

/** A field that a column of a plain table can fill: its key in the row (`position.p1` for a party's), what it is called, and the words that stand for it at the head of a column. */
export interface ColumnField {
  readonly key: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** The fields of a kind that a column can fill, given the briefing's parties. */
export function columnFields(kind: RowKind, parties: readonly Party[]): readonly ColumnField[] {
  const { fields, columns, mainField } = rowKindDefinition(kind);
  const fillable = fields.filter((field) => isTextField(field) || field.type === 'enum' || field.type === 'date');
  return fillable.flatMap((field) => keyedFields(field, parties)).map(({ key, definition, party }): ColumnField => {
    const heads = columns.filter((column) => (column.fields.includes(mainField) ? mainField : column.fields[0]) === definition.name);
    const words = party
      ? [...(heads.some((column) => column.perParty) ? [party.name, party.shortName] : []), ...[party.name, party.shortName].map((name) => `${definition.label} ${name}`)]
      : [definition.label, definition.prompt ?? '', ...heads.map((column) => column.label)];
    return { key, label: party ? `${definition.label} (${party.shortName || party.name})` : definition.label, words: words.map(normal).filter((word) => word !== '') };
  });
}

/**
 * Guesses which field of a kind each column of a table fills, from the words at its head; null where nothing fits. Each field is used once.
 * Where no column fits the main field, the first column that is left fills it.
 */
export function guessColumns(headings: readonly string[], kind: RowKind, parties: readonly Party[]): readonly (string | null)[] {
  const { mainField } = rowKindDefinition(kind);
  const fields = columnFields(kind, parties);
  const used = new Set<string>();
  const take = (found: ColumnField | undefined): string | null => {
    if (found === undefined) return null;
    used.add(found.key);
    return found.key;
  };
  const exact = headings.map((heading) => take(fields.find(({ key, words }) => !used.has(key) && words.includes(normal(heading)))));
  const guessed = headings.map((heading, at) => exact[at] ?? take(fields.find(({ key, words }) => !used.has(key) && normal(heading).length > 2 && words.some((word) => word.includes(normal(heading)) || normal(heading).includes(word)))));
  const free = guessed.indexOf(null);
  return used.has(mainField) || free < 0 ? guessed : guessed.map((column, at) => (at === free ? mainField : column));
}

/** How many of the words at the head of a table are exactly those of fields of a kind. */
export function headingsKnown(headings: readonly string[], kind: RowKind, parties: readonly Party[]): number {
  const fields = columnFields(kind, parties);
  return headings.filter((heading) => fields.some(({ words }) => words.includes(normal(heading)))).length;
}

/** The kind of rows whose fields the head of a table names best; undefined when it names none. */
export function guessKind(headings: readonly string[], parties: readonly Party[]): RowKind | undefined {
  const known = ROW_KINDS.map((kind) => ({ kind, count: headingsKnown(headings, kind, parties) }));
  const most = Math.max(...known.map(({ count }) => count));
  return most > 0 ? known.find(({ count }) => count === most)?.kind : undefined;
}

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
