// A row kind in the language of the briefing: the page in the window, the card and a copied table say what the paper will say.
import { rowKindDefinition } from '../../model/row-kinds/index';
import type { Choice, ColumnDefinition, FieldDefinition, RowKindDefinition } from '../../model/row-kinds/definition';
import type { RowKind } from '../../model/rows';
import { translated } from './phrases';
import { promptsIn } from './prompts';

/**
 * The definition of a kind with its labels, choices, captions and prompts in a language; the definition itself for English and for a language without words of its own.
 * Names and stored values are the same in every language. The same object comes back for the same kind and language.
 */
export function rowKindIn(kind: RowKind, language: string): RowKindDefinition {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const key = `${kind} ${primary}`;
  const known = made.get(key);
  if (known) return known;
  const definition = inLanguage(rowKindDefinition(kind), primary);
  made.set(key, definition);
  return definition;
}

/** The definition of a field by its key (`status`, `position.p1`) in a language. */
export const fieldIn = (kind: RowKind, key: string, language: string): FieldDefinition | undefined => rowKindIn(kind, language).fields.find(({ name }) => name === key.split('.')[0]);

/** A prompt in a language; a prompt or a language without a translation stays as it is. */
export const promptIn = (prompt: string, language: string): string => promptsIn(language)[prompt] ?? translated(prompt, language);

const made = new Map<string, RowKindDefinition>();

function inLanguage(definition: RowKindDefinition, language: string): RowKindDefinition {
  const words = (phrase: string): string => translated(phrase, language);
  const caption = words(definition.caption);
  if (caption === definition.caption) return definition;
  return {
    ...definition,
    singular: words(definition.singular),
    caption,
    fields: definition.fields.map((field) => worded(field, language)),
    columns: definition.columns.map((column): ColumnDefinition => ({ ...column, label: words(column.label) })),
    card: definition.card.map((group) => ({ ...group, label: words(group.label) })),
    ...(definition.register ? { register: { label: words(definition.register.label), columns: definition.register.columns.map((column) => ({ ...column, label: words(column.label) })) } } : {}),
    ...(definition.history ? { history: { ...definition.history, label: words(definition.history.label) } } : {}),
    ...(definition.baseline ? { baseline: { ...definition.baseline, text: words(definition.baseline.text) } } : {}),
  };
}

function worded(field: FieldDefinition, language: string): FieldDefinition {
  const said = { ...field, label: translated(field.label, language), ...(field.prompt === undefined ? {} : { prompt: promptIn(field.prompt, language) }) };
  if (said.type === 'enum') return { ...said, choices: choicesIn(said.choices, language), ...(said.choicesOfFive ? { choicesOfFive: choicesIn(said.choicesOfFive, language) } : {}) };
  return said.type === 'list' ? { ...said, itemFields: said.itemFields.map((inner) => worded(inner, language)) } : said;
}

const choicesIn = (choices: readonly Choice[], language: string): readonly Choice[] => choices.map((choice) => ({ ...choice, label: translated(choice.label, language), ...(choice.alsoCalled === undefined ? {} : { alsoCalled: translated(choice.alsoCalled, language) }) }));
