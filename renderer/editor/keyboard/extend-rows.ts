// Shift+Up and Shift+Down in typed blocks: to the edge of the field, then the whole row, then the rows beside it.
import { $getSelection, $isRangeSelection, $setSelection, type LexicalEditor, type LexicalNode, type PointType } from 'lexical';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $createRowsSelection, $isRowsSelection } from '../rows/rows-selection';
import { $slotElement } from '../slots';
import { $rowPlace } from '../structure/places';
import { $shownBeside, isHidden } from '../view/row-filter';
import { isOnEdgeLine } from './caret-lines';

/** Extends the selection by a step; false when it is not about rows. The first row of the selection is where it began, the last is where it moves. */
export function $extendRows(editor: LexicalEditor, by: 1 | -1): boolean {
  const selection = $getSelection();
  if ($isRowsSelection(selection)) {
    const rows = selection.getNodes().filter($isRowNode);
    const focus = rows.at(-1);
    // What nobody sees is never selected, so that nobody deletes it.
    const next = $shownBeside(editor, focus, by);
    const from = rows[0];
    if (!from || !next) return true;
    $setSelection($createRowsSelection($rowsBetween(from, next).filter((row) => !isHidden(editor, row.getKey()))));
    const key = next.getKey();
    editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' });
    return true;
  }
  if (!$isRangeSelection(selection)) return false;
  const place = $rowPlace(selection.focus.getNode());
  const field = place?.field === undefined ? null : $slotElement(place.row, place.field);
  if (!place || !field || $rowPlace(selection.anchor.getNode())?.field !== place.field || !isOnEdgeLine(editor, field, by)) return false;
  if ($isAtEdge(selection.focus, field, by)) { $setSelection($createRowsSelection([place.row])); return true; }
  const { anchor } = selection.clone();
  const extended = by > 0 ? field.selectEnd() : field.selectStart();
  extended.anchor.set(anchor.key, anchor.offset, anchor.type);
  return true;
}

/** The rows from one to another, in that direction. */
function $rowsBetween(from: RowNode, to: RowNode): RowNode[] {
  const rows: RowNode[] = [from];
  const forward = from.isBefore(to);
  for (let row: LexicalNode | null = from; row !== null && !row.is(to);) {
    row = forward ? row.getNextSibling() : row.getPreviousSibling();
    if ($isRowNode(row)) rows.push(row);
  }
  return rows;
}

function $isAtEdge(point: PointType, field: LexicalNode, by: 1 | -1): boolean {
  let node: LexicalNode = point.getNode();
  const size = point.type === 'text' ? node.getTextContentSize() : point.getNode().getChildrenSize();
  if (point.offset !== (by > 0 ? size : 0)) return false;
  for (; !node.is(field); node = node.getParentOrThrow()) if ((by > 0 ? node.getNextSibling() : node.getPreviousSibling()) !== null) return false;
  return true;
}
