import { type FieldDefinition, type Party, type Row, dateSchema } from '../../../shared/model';
import { dateText } from './value-text';

/** The value that words in a pasted cell stand for: a choice by its label, a date, parties by their names; undefined when they are none. */
export function matchValue(definition: FieldDefinition, words: string, parties: readonly Party[]): Row['values'][string] | undefined {
  const said = words.trim().toLowerCase();
  if (definition.type === 'enum') return [...definition.choices, ...(definition.choicesOfFive ?? [])].find((choice) => choice.label.toLowerCase() === said || choice.value.toLowerCase() === said)?.value;
  if (definition.type === 'date') return dateOf(words.trim());
  if (definition.type === 'parties') {
    const ids = words.split(/[,;]/).map((name) => parties.find((party) => [party.name, party.shortName].some((known) => known.toLowerCase() === name.trim().toLowerCase()))?.id);
    return ids.length > 0 && ids.every((id) => id !== undefined) ? ids.filter((id) => id !== undefined) : undefined;
  }
  return undefined;
}

/** `2026-03-14`, `2026-03`, `14 March 2026` or `March 2026`. */
function dateOf(words: string): string | undefined {
  if (dateSchema.safeParse(words).success) return words;
  const parts = /^(?:(\d{1,2}) )?([A-Za-z]+) (\d{4})$/.exec(words);
  if (!parts) return undefined;
  const [, day, month = '', year] = parts;
  for (let at = 1; at <= 12; at++) {
    const candidate = `${year}-${String(at).padStart(2, '0')}${day ? `-${day.padStart(2, '0')}` : ''}`;
    if (dateText(candidate).toLowerCase() === `${day ? `${Number(day)} ` : ''}${month.toLowerCase()} ${year}` && dateSchema.safeParse(candidate).success) return candidate;
  }
  return undefined;
}
