// What the rows of a briefing say on no page: it stands in their cards, and the cards are not printed.
import type { Party } from '../../../model/briefing';
import { isEmptyText } from '../../../model/plain-text';
import { isFilled, rowsThatPrint, unprintedFields } from '../../../model/row-kinds/printed-rows';
import type { KeyedField } from '../../../model/row-kinds/row-columns';
import type { Row, RowKind, RowsBlock } from '../../../model/rows';

/** A field that says something and is not printed, with how many rows have it. */
export interface UnprintedContent {
  readonly kind: RowKind;
  readonly label: string;
  readonly rows: number;
}

/** The fields of these blocks that say something and are not printed, in the order in which they are met; a field that each party has counts once. */
export function unprintedContent(blocks: readonly RowsBlock[], parties: readonly Party[]): readonly UnprintedContent[] {
  const found = new Map<string, { readonly kind: RowKind; readonly label: string; readonly rows: Set<string> }>();
  for (const block of blocks) {
    const printed = new Set(rowsThatPrint(block, parties));
    for (const field of unprintedFields(block.kind, block.settings, parties)) {
      const rows = block.rows.filter((row) => (printed.has(row) ? saysMore(row, field) : isFilled(row, field.key))).map(({ id }) => id);
      if (rows.length === 0) continue;
      const at = `${block.kind}.${field.definition.name}`;
      const known = found.get(at) ?? { kind: block.kind, label: field.definition.label, rows: new Set<string>() };
      for (const id of rows) known.rows.add(id);
      found.set(at, known);
    }
  }
  return [...found.values()].map(({ kind, label, rows }) => ({ kind, label, rows: rows.size }));
}

/** Whether the reader of a row that prints misses something with a field: words, dates and parties. A choice or a link beside them sorts the row; source and date of a red line print with it. */
function saysMore(row: Row, { key, definition: { name, type }, party }: KeyedField): boolean {
  if (type === 'enum' || type === 'refs') return false;
  if (name === 'redLineDate' && party && !isEmptyText(row.texts[`redLine.${party.id}`])) return false;
  return isFilled(row, key);
}
