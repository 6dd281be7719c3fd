// Which fields of a kind of rows are on no page: they stand in the cards, and the cards are not printed.
import type { Party } from '../../../model/briefing';
import { rowKindDefinition } from '../../../model/row-kinds/index';
import { isEmptyText } from '../../../model/plain-text';
import type { Row, RowKind, RowsBlock, RowsSettings } from '../../../model/rows';
import { comparedFields } from './option-comparison';
import { type KeyedField, keyedFields, rowColumns } from './row-columns';
import { hasRegister } from './rows-scope';

/** A field that holds text and is not printed, with how many rows have it. */
export interface UnprintedText {
  readonly kind: RowKind;
  readonly label: string;
  readonly rows: number;
}

/** Whether everything in the cards of a block is on some page: in fiches, in the register, or in a decision form. */
export const printsCards = (block: Pick<RowsBlock, 'kind' | 'settings'>): boolean => block.settings.fiches === true || block.kind === 'recommendations' || hasRegister(block);

/** The fields of a kind that do not print under these settings: those that no column shows, unless each card is printed. */
export function unprintedFields(kind: RowKind, settings: RowsSettings, parties: readonly Party[]): readonly KeyedField[] {
  if (printsCards({ kind, settings })) return [];
  const definition = rowKindDefinition(kind);
  const printed = new Set(rowColumns(definition, parties).flatMap((column) => column.fields.map(({ key }) => key)));
  const compared = new Set(settings.comparison === true ? comparedFields(definition) : []);
  const marks = ({ definition: { name }, party }: KeyedField): boolean => definition.fields.some((marked) => marked.markedBy === name && printed.has(party ? `${marked.name}.${party.id}` : marked.name));
  return definition.fields.flatMap((field) => keyedFields(field, parties)).filter((field) => !printed.has(field.key) && !compared.has(field.definition) && !marks(field));
}

/** The fields of these blocks that hold text and are not printed, in the order in which they are met; a field that each party has counts once. */
export function unprintedTexts(blocks: readonly RowsBlock[], parties: readonly Party[]): readonly UnprintedText[] {
  const found = new Map<string, { readonly kind: RowKind; readonly label: string; readonly rows: Set<string> }>();
  for (const block of blocks) for (const field of unprintedFields(block.kind, block.settings, parties)) {
    const rows = block.rows.filter((row) => holdsText(row, field)).map(({ id }) => id);
    if (rows.length === 0) continue;
    const at = `${block.kind}.${field.definition.name}`;
    const known = found.get(at) ?? { kind: block.kind, label: field.definition.label, rows: new Set<string>() };
    for (const id of rows) known.rows.add(id);
    found.set(at, known);
  }
  return [...found.values()].map(({ kind, label, rows }) => ({ kind, label, rows: rows.size }));
}

const holdsText = (row: Row, { key }: KeyedField): boolean => !isEmptyText(row.texts[key]) || (row.lists[key] ?? []).some((item) => Object.values(item.texts).some((text) => !isEmptyText(text)));
