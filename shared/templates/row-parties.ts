import { fieldDefinition } from '../model/row-kinds/index';
import type { FieldDefinition } from '../model/row-kinds/definition';
import type { Row, RowItem, RowKind, RowsBlock } from '../model/rows';

/** Finds the new id of a party or a source; undefined drops what belongs to it. */
export type Rename = (id: string) => string | undefined;

/** Carries a row to other parties and sources: keys such as `position.p1`, lists of parties and lists of sources. Links between rows stay. */
export function renameParties(row: Row, kind: RowKind, party: Rename, source: Rename): Row {
  return {
    ...row,
    texts: renameKeys(row.texts, party),
    values: renameValues(renameKeys(row.values, party), (key) => fieldDefinition(kind, key), party, source),
    lists: Object.fromEntries(Object.entries(renameKeys(row.lists, party)).map(([key, items]) => {
      const definition = fieldDefinition(kind, key);
      const itemFields = definition?.type === 'list' ? definition.itemFields : [];
      return [key, items.map((item): RowItem => ({ ...item, values: renameValues(item.values, (name) => itemFields.find((field) => field.name === name), party, source) }))];
    })),
  };
}

/** Carries the weights of a block's criteria to other parties. */
export const renameWeights = (block: RowsBlock, party: Rename): RowsBlock => (block.settings.weights ? { ...block, settings: { ...block.settings, weights: renameKeys(block.settings.weights, party) } } : block);

function renameKeys<T>(entries: Readonly<Record<string, T>>, party: Rename): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [key, value] of Object.entries(entries)) {
    const [name, partyId] = key.split('.');
    const target = partyId === undefined ? undefined : party(partyId);
    if (partyId === undefined) result[key] = value;
    else if (target !== undefined) result[`${name}.${target}`] = value;
  }
  return result;
}

function renameValues(values: Row['values'], definitionOf: (key: string) => FieldDefinition | undefined, party: Rename, source: Rename): Row['values'] {
  const result: Row['values'] = {};
  for (const [key, value] of Object.entries(values)) {
    const definition = definitionOf(key);
    const rename = definition?.type === 'parties' ? party : definition?.type === 'refs' && definition.to === 'sources' ? source : undefined;
    if (!Array.isArray(value) || !rename) { result[key] = value; continue; }
    const kept = value.flatMap((id) => rename(id) ?? []);
    if (kept.length > 0) result[key] = kept;
  }
  return result;
}
