import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $addRow, $deleteRow } from './row-commands';

/** Takes out whole rows that were cut, with everything in them. A typed block of which all rows go keeps an empty one, with the caret in it. */
export function $takeRows(rows: readonly RowNode[]): void {
  for (const row of rows) {
    const block = row.getParent();
    if ($isRowsNode(block) && block.getChildren().filter($isRowNode).length === 1) $addRow(block, row);
    $deleteRow(row);
  }
}
