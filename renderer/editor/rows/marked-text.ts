import { fieldDefinition, isEmptyText, type RichText, type Row, type RowKind, rowKindDefinition } from '../../../shared/model';
import type { VisibleColumn, VisibleField } from './visible-columns';

/** The text of a visible field as it prints: the marking of the row stands before the first text of the column that says what the row is. */
export function markedText(kind: RowKind, row: Pick<Row, 'texts'>, column: VisibleColumn, field: VisibleField): RichText {
  const text = row.texts[field.key] ?? [];
  const { mainField } = rowKindDefinition(kind);
  const marking = row.texts[fieldDefinition(kind, mainField)?.markedBy ?? ''] ?? [];
  const first = column.fields.find(({ key }) => !isEmptyText(row.texts[key]))?.key ?? mainField;
  if (isEmptyText(marking) || field.key !== first || !column.fields.some(({ key }) => key === mainField)) return text;
  const [start = [], ...others] = text;
  return [[...marking.flat(), { type: 'text', text: ' ' }, ...start], ...others];
}
