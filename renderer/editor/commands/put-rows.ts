// Where rows go that were prose or a table: into the typed block beside them, or into a new one.
import type { LexicalNode } from 'lexical';
import { createId, type Row, type RowKind } from '../../../shared/model';
import { $rowsToNode, $rowToNode } from '../convert/rows';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $caretIntoField, $isRowEmpty } from '../rows/row-fields';

/**
 * Puts rows where `first` to `last` stand, with the caret in the first of them. A typed block of that kind just above takes them at its end, one just below at its start;
 * the empty rows that it had there, such as the one of its template, give way.
 */
export function $putRows(first: LexicalNode, last: LexicalNode, kind: RowKind, rows: readonly Row[]): void {
  const above = first.getPreviousSibling();
  const below = last.getNextSibling();
  const nodes = rows.map((row) => $rowToNode(row, kind));
  if ($isRowsOf(above, kind)) {
    $dropEmptyRows(above, 'end');
    above.append(...nodes);
  } else if ($isRowsOf(below, kind)) {
    $dropEmptyRows(below, 'start');
    const next = below.getFirstChild();
    if (next) for (const node of nodes) next.insertBefore(node, false);
    else below.append(...nodes);
  } else {
    first.insertBefore($rowsToNode({ type: 'rows', id: createId(), kind, settings: {}, rows: [] }).append(...nodes), false);
  }
  if (nodes[0]) $caretIntoField(nodes[0]);
}

const $isRowsOf = (node: LexicalNode | null, kind: RowKind): node is RowsNode => $isRowsNode(node) && node.getKind() === kind;

function $dropEmptyRows(rows: RowsNode, side: 'start' | 'end'): void {
  const $outermost = (): LexicalNode | null => (side === 'start' ? rows.getFirstChild() : rows.getLastChild());
  for (let row = $outermost(); $isRowNode(row) && $isRowEmpty(row); row = $outermost()) row.remove(true);
}
