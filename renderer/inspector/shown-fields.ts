import { isEmptyText } from '../../shared/model/plain-text';
import type { LikelihoodScale } from '../../shared/model/likelihood-scales';
import { offeredFields } from '../../shared/model/row-kinds/asked-fields';
import type { RowKindDefinition } from '../../shared/model/row-kinds/definition';
import type { Row } from '../../shared/model/rows';

/**
 * The names of the fields that the card of a row shows: all but those hidden until asked for that nobody has asked for and that say nothing here. `kept` holds those
 * that said something since the card was opened: a field does not go from under the caret when its text is deleted.
 */
export function shownFields(definition: RowKindDefinition, row: Row, asked: readonly string[], scale: LikelihoodScale | undefined, kept: Set<string>): ReadonlySet<string> {
  const offered = offeredFields(definition, scale);
  for (const { name } of definition.fields) if (saysSomething(row, name)) kept.add(name);
  return new Set(definition.fields.filter((field) => !field.asked || kept.has(field.name) || (asked.includes(field.name) && offered.includes(field))).map(({ name }) => name));
}

/** Whether a field of a row holds anything, for any party. */
export function saysSomething(row: Row, name: string): boolean {
  const isOf = (key: string): boolean => key.split('.')[0] === name;
  return Object.entries(row.texts).some(([key, text]) => isOf(key) && !isEmptyText(text)) || Object.entries(row.values).some(([key, value]) => isOf(key) && value.length > 0) || (row.lists[name]?.length ?? 0) > 0;
}
