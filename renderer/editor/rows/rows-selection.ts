// Whole rows as a selection: a node selection that names rows only.
import { $createNodeSelection, $isNodeSelection, type BaseSelection, type NodeSelection } from 'lexical';
import { $isRowNode, type RowNode } from '../nodes/RowNode';

export function $createRowsSelection(rows: readonly RowNode[]): NodeSelection {
  const selection = $createNodeSelection();
  for (const row of rows) selection.add(row.getKey());
  return selection;
}

export const $isRowsSelection = (selection: BaseSelection | null): selection is NodeSelection => $isNodeSelection(selection) && selection.getNodes().length > 0 && selection.getNodes().every($isRowNode);

/** The rows of such a selection in the order of the text, whichever way it was made. */
export const $selectedRows = (selection: NodeSelection): RowNode[] => selection.getNodes().filter($isRowNode).sort((one, other) => (one.isBefore(other) ? -1 : 1));
