// The row that options are compared with: the state of things as it is.
import { translated } from '../../../shared/export/print/phrases';
import { createRow, type Row, type RowKind, rowKindDefinition } from '../../../shared/model';
import { isBaselineRow } from '../../../shared/model/row-kinds/baseline';
import { $isRowNode } from '../nodes/RowNode';
import type { RowsNode } from '../nodes/RowsNode';

/** The baseline of a kind, in the briefing's language; an empty row for a kind without one. */
export function baselineRow(kind: RowKind, language: string): Row {
  const { baseline, mainField } = rowKindDefinition(kind);
  const row = createRow();
  return baseline ? { ...row, texts: { [mainField]: [[{ type: 'text', text: translated(baseline.text, language) }]] }, values: { ...baseline.values } } : row;
}

/** Whether a block is of a kind that has a baseline, and none of its rows is it. */
export function $isBaselineMissing(rows: RowsNode): boolean {
  const kind = rows.getKind();
  return rowKindDefinition(kind).baseline !== undefined && !rows.getChildren().some((row) => $isRowNode(row) && isBaselineRow(kind, row.getValues()));
}
