import type { IdSource } from '../model/create-id';

/** A list with what was added to it, and where each carried entry is to be found in it. */
export interface MergedEntries<T> {
  readonly all: T[];
  /** From the id of each carried entry to the id that it has here. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Brings entries of elsewhere (parties, sources) into a list: one of the same name is the same entry, the others are added with fresh ids. */
export function mergeEntries<T extends { id: string }>(present: readonly T[], carried: readonly T[], nameOf: (entry: T) => string, ids: IdSource): MergedEntries<T> {
  const all = [...present];
  const renamed = new Map<string, string>();
  for (const entry of carried) {
    const name = nameOf(entry).trim().toLowerCase();
    let match = all.find((other) => name !== '' && nameOf(other).trim().toLowerCase() === name);
    if (!match) all.push(match = { ...entry, id: ids() });
    renamed.set(entry.id, match.id);
  }
  return { all, renamed };
}
