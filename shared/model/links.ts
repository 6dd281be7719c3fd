// Links between rows: kept once, in the row that links, and followed both ways.
import { fieldDefinition } from './row-kinds/index';
import type { Row, RowKind } from './rows';
import type { BriefingSection } from './section';

/** The ids of the rows that a row links to, in its order. */
export const linksOf = (kind: RowKind, values: Row['values']): readonly string[] => Object.entries(values).flatMap(([key, value]) => (isRowLinks(kind, key) && Array.isArray(value) ? value : []));

/** The ids of the rows that link to a row, in the order of the text. */
export const rowsLinkedTo = (sections: readonly BriefingSection[], rowId: string): readonly string[] => sections.flatMap((section) => section.blocks.flatMap((block) => (block.type === 'rows'
  ? block.rows.filter((row) => row.id !== rowId && linksOf(block.kind, row.values).includes(rowId)).map((row) => row.id)
  : [])));

/** Values without the links to some rows; a field that then links to nothing goes too. The same object when nothing changes. */
export function withoutLinksTo(kind: RowKind, values: Row['values'], gone: (rowId: string) => boolean): Row['values'] {
  if (!linksOf(kind, values).some(gone)) return values;
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]): [string, Row['values'][string]][] => {
    if (!isRowLinks(kind, key) || !Array.isArray(value)) return [[key, value]];
    const kept = value.filter((id) => !gone(id));
    return kept.length > 0 ? [[key, kept]] : [];
  }));
}

function isRowLinks(kind: RowKind, key: string): boolean {
  const definition = fieldDefinition(kind, key);
  return definition?.type === 'refs' && definition.to === 'rows';
}
