// What a briefing says of one of its parties: fields that each party has once, and lists that name it.
import { isEmptyText } from './plain-text';
import { fieldDefinition } from './row-kinds/index';
import type { FieldDefinition } from './row-kinds/definition';
import type { Row, RowItem, RowKind } from './rows';
import type { BriefingSection } from './section';

/** Whether a key of a row is a field of that party (`position.p1`). */
export const isFieldOfParty = (key: string, partyId: string): boolean => key.split('.')[1] === partyId;

/** How many rows say something of a party. */
export const rowsThatNameParty = (sections: readonly Pick<BriefingSection, 'blocks'>[], partyId: string): number => sections.reduce((sum, section) => sum + section.blocks.reduce((inBlocks, block) => inBlocks + (block.type === 'rows' ? block.rows.filter((row) => namesParty(block.kind, row, partyId)).length : 0), 0), 0);

/** The values of a row without those of a party, and without the party in lists of parties. */
export const valuesWithoutParty = (kind: RowKind, values: Row['values'], partyId: string): Row['values'] => cleaned(values, partyId, (key) => fieldDefinition(kind, key));

/** The same for the values of an item of one of the row's lists. */
export function itemValuesWithoutParty(kind: RowKind, list: string, values: RowItem['values'], partyId: string): RowItem['values'] {
  const definition = fieldDefinition(kind, list);
  return cleaned(values, partyId, (name) => (definition?.type === 'list' ? definition.itemFields.find((field) => field.name === name) : undefined));
}

function namesParty(kind: RowKind, row: Row, partyId: string): boolean {
  if (Object.entries(row.texts).some(([key, text]) => isFieldOfParty(key, partyId) && !isEmptyText(text))) return true;
  const asText = (values: Row['values']): string => JSON.stringify(values);
  return asText(valuesWithoutParty(kind, row.values, partyId)) !== asText(row.values)
    || Object.entries(row.lists).some(([list, items]) => items.some((item) => asText(itemValuesWithoutParty(kind, list, item.values, partyId)) !== asText(item.values)));
}

function cleaned(values: Row['values'], partyId: string, definitionOf: (key: string) => FieldDefinition | undefined): Row['values'] {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]): [string, Row['values'][string]][] => {
    if (isFieldOfParty(key, partyId)) return [];
    if (definitionOf(key)?.type !== 'parties' || !Array.isArray(value) || !value.includes(partyId)) return [[key, value]];
    const kept = value.filter((id) => id !== partyId);
    return kept.length > 0 ? [[key, kept]] : [];
  }));
}
