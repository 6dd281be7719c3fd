import type { Party } from '../../shared/model/briefing';
import type { FieldDefinition } from '../../shared/model/row-kinds/definition';

/** A field as the card shows it: its key in the row, and its label with the party where there is one for each. */
export interface CardKey {
  readonly key: string;
  readonly field: FieldDefinition;
  readonly label: string;
  /** The line that says more of its word. */
  readonly note?: CardKey;
}

/** The keys of the fields of a group, in order, each note with the field whose word it is about. */
export function groupKeys(names: readonly string[], fields: readonly FieldDefinition[], parties: readonly Party[]): readonly CardKey[] {
  const named = (name: string | undefined): readonly FieldDefinition[] => fields.filter((field) => field.name === name);
  const notes = new Set(fields.flatMap(({ notedBy }) => notedBy ?? []));
  return names.filter((name) => !notes.has(name)).flatMap(named).flatMap((field) => {
    const noted = named(field.notedBy).flatMap((note) => cardKeys(note, parties));
    return cardKeys(field, parties).map((key, at) => (noted[at] ? { ...key, note: noted[at] } : key));
  });
}

/** The keys of a field: one, or one for each party that has it. */
export function cardKeys(field: FieldDefinition, parties: readonly Party[]): readonly CardKey[] {
  if (field.perParty === undefined) return [{ key: field.name, field, label: field.label }];
  return parties
    .filter((party) => field.perParty === 'all' || party.role !== 'ownSide')
    .map((party) => ({ key: `${field.name}.${party.id}`, field, label: `${field.label}: ${party.shortName || party.name || 'party without a name'}` }));
}
