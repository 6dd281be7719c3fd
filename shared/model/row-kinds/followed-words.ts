import type { FieldDefinition } from './definition';

/** What an unset enumeration says that follows a text of its row: "As the text says: Noted / Discuss"; undefined for one that follows none. */
export function followedWords(field: FieldDefinition, text: string): string | undefined {
  if (field.type !== 'enum' || !field.follows) return undefined;
  const asked = field.follows.choice(text);
  const choice = field.choices.find((candidate) => candidate.value === asked);
  return choice && `As the text says: ${field.follows.words?.(choice.label, text) ?? choice.label}`;
}
