import { type RowKind, rowKindDefinition } from '../../../shared/model';

/** What the button says that adds a row: "Add a risk", "Add an option". */
export function addWords(kind: RowKind): string {
  const { singular } = rowKindDefinition(kind);
  return `Add ${/^[aeiou]/i.test(singular) ? 'an' : 'a'} ${singular}`;
}
