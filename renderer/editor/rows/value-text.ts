import { translated } from '../../../shared/export/print/phrases';
import { printDate } from '../../../shared/export/print/print-dates';
import { type FieldDefinition, type Party, type Row, type RowsSettings, type Choice } from '../../../shared/model';
import type { VisibleField } from './visible-columns';

/** What a value field shows in its cell, in the language of its definition (rowKindIn); undefined when it is empty. */
export function valueText(definition: FieldDefinition, value: Row['values'][string] | undefined, settings: RowsSettings, parties: readonly Party[], language: string): string | undefined {
  if (value === undefined || value.length === 0) return undefined;
  if (Array.isArray(value)) {
    if (definition.type === 'parties') return value.map((id) => parties.find((party) => party.id === id)?.shortName ?? '?').join(', ');
    return `${translated('Links', language)}: ${value.length}`;
  }
  if (definition.type === 'date') return printDate(value, language);
  return choiceOf(definition, value, settings)?.label ?? value;
}

/** What the value of a visible field shows, led by its owner where the column does not name it. */
export function shownValue(field: VisibleField, row: Pick<Row, 'values'>, settings: RowsSettings, parties: readonly Party[], language: string): string | undefined {
  const text = valueText(field.definition, row.values[field.key], settings, parties, language);
  return text !== undefined && field.owner !== undefined ? `${field.owner}: ${text}` : text;
}

/** The choice that a stored value stands for. */
export function choiceOf(definition: FieldDefinition, value: Row['values'][string] | undefined, settings: RowsSettings): Choice | undefined {
  return choicesOf(definition, settings).find((choice) => choice.value === value);
}

/** The choices of an enumeration under the block's settings (words, or a scale of five). */
export function choicesOf(definition: FieldDefinition, settings: RowsSettings): readonly Choice[] {
  if (definition.type !== 'enum') return [];
  return settings.scale === 'five' && definition.choicesOfFive ? definition.choicesOfFive : definition.choices;
}
