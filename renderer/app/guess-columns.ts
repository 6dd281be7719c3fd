import { isTextField, rowKindDefinition } from '../../shared/model/row-kinds';
import type { RowKind } from '../../shared/model/rows';

/**
 * Guesses which field of a kind each column of a table fills, from the words at its head; null where nothing fits. Each field is used once.
 * Where no column fits the main field, the first column that is left fills it.
 */
export function guessColumns(headings: readonly string[], kind: RowKind): readonly (string | null)[] {
  const { fields, columns, mainField } = rowKindDefinition(kind);
  const candidates = fields.filter((field) => field.perParty === undefined && (isTextField(field) || field.type === 'enum' || field.type === 'date'));
  const names = candidates.map((field) => ({ name: field.name, words: [field.label, field.prompt ?? '', ...columns.filter((column) => (column.fields.includes(mainField) ? mainField : column.fields[0]) === field.name).map((column) => column.label)].map(normal).filter((word) => word !== '') }));
  const used = new Set<string>();
  const take = (name: string | undefined): string | null => {
    if (name === undefined || used.has(name)) return null;
    used.add(name);
    return name;
  };
  const exact = headings.map((heading) => take(names.find(({ name, words }) => !used.has(name) && words.includes(normal(heading)))?.name));
  const guessed = headings.map((heading, at) => exact[at] ?? take(names.find(({ name, words }) => !used.has(name) && normal(heading).length > 2 && words.some((word) => word.includes(normal(heading)) || normal(heading).includes(word)))?.name));
  const free = guessed.indexOf(null);
  return used.has(mainField) || free < 0 ? guessed : guessed.map((column, at) => (at === free ? mainField : column));
}

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
