import { type FieldPart, fieldParts, type KeyedField, keyedFields } from '../../shared/model/row-kinds/row-columns';
import type { Party } from '../../shared/model/briefing';
import type { FieldDefinition } from '../../shared/model/row-kinds/definition';

/** A field as the card shows it: its key in the row, and its label, with the party where there is one for each and no heading says it. */
export interface CardKey {
  readonly key: string;
  readonly field: FieldDefinition;
  readonly label: string;
  /** The line that says more of its word. */
  readonly note?: CardKey;
}

/** Some fields of a group together: those of a party below its name, or those that no heading leads. */
export interface CardPart {
  readonly party?: Party;
  readonly keys: readonly CardKey[];
}

/** The fields of a group in order, each note with the field whose word it is about, and party by party where each party has several of them. */
export function groupParts(names: readonly string[], fields: readonly FieldDefinition[], parties: readonly Party[]): readonly CardPart[] {
  const notes = new Set(fields.flatMap(({ notedBy }) => notedBy ?? []));
  const named = names.filter((name) => !notes.has(name)).flatMap((name) => fields.filter((field) => field.name === name));
  return fieldParts(named, parties).map((part) => ({ ...(part.party ? { party: part.party } : {}), keys: part.fields.map((field) => withNote(field, part, fields)) }));
}

/** The keys of a field: one, or one for each party that has it. */
export const cardKeys = (field: FieldDefinition, parties: readonly Party[]): readonly CardKey[] => keyedFields(field, parties).map((keyed) => cardKey(keyed, true));

/** What a party is called in the card. */
export const partyLabel = (party: Party): string => party.shortName || party.name || 'party without a name';

function withNote(field: KeyedField, part: FieldPart, fields: readonly FieldDefinition[]): CardKey {
  const naming = part.party === undefined;
  const note = fields.find(({ name }) => name === field.definition.notedBy);
  const key = cardKey(field, naming);
  return note ? { ...key, note: cardKey({ ...field, key: field.party ? `${note.name}.${field.party.id}` : note.name, definition: note }, naming) } : key;
}

const cardKey = ({ key, definition, party }: KeyedField, naming: boolean): CardKey => ({ key, field: definition, label: party && naming ? `${definition.label}: ${partyLabel(party)}` : definition.label });
