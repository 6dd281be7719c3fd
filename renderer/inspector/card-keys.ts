import type { Party } from '../../shared/model/briefing';
import type { FieldDefinition } from '../../shared/model/row-kinds/definition';

/** A field as the card shows it: its key in the row, and its label with the party where there is one for each. */
export interface CardKey {
  readonly key: string;
  readonly field: FieldDefinition;
  readonly label: string;
}

/** The keys of a field: one, or one for each party that has it. */
export function cardKeys(field: FieldDefinition, parties: readonly Party[]): readonly CardKey[] {
  if (field.perParty === undefined) return [{ key: field.name, field, label: field.label }];
  return parties
    .filter((party) => field.perParty === 'all' || party.role !== 'ownSide')
    .map((party) => ({ key: `${field.name}.${party.id}`, field, label: `${field.label}: ${party.shortName || party.name || 'party without a name'}` }));
}
