// Whole rows as a selection: a node selection that names rows only.
import { $createNodeSelection, $isNodeSelection, type BaseSelection, type NodeSelection } from 'lexical';
import { $isRowNode, type RowNode } from '../nodes/RowNode';

export function $createRowsSelection(rows: readonly RowNode[]): NodeSelection {
  const selection = $createNodeSelection();
  for (const row of rows) selection.add(row.getKey());
  return selection;
}

export const $isRowsSelection = (selection: BaseSelection | null): selection is NodeSelection => $isNodeSelection(selection) && selection.getNodes().length > 0 && selection.getNodes().every($isRowNode);
