// Up and Down where the browser would go astray: out of a field into the one above or below, over the border of a section, and with Shift over rows.
import { $isTableCellNode, $isTableNode } from '@lexical/table';
import { $addUpdateTag, $getSelection, $isDecoratorNode, $isElementNode, $isRangeSelection, $onUpdate, COMMAND_PRIORITY_HIGH, KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, type LexicalEditor, type LexicalNode, mergeRegister, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { $selectBlock } from '../commands/insert-commands';
import { $getBriefingData } from '../data/root-data';
import { $isLineNode } from '../nodes/LineNode';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { rowColumns } from '../../../shared/model/row-kinds/row-columns';
import { isTextField, rowKindDefinition } from '../../../shared/model';
import { $caretIntoField, $textKeys } from '../rows/row-fields';
import { $isRowsSelection } from '../rows/rows-selection';
import { $findUp, $slotElement } from '../slots';
import { $rowPlace, $sectionBlockOf, $sectionOf } from '../structure/places';
import { settledButtonOf } from '../view/settled-rows';
import { caretRect, goToColumn, isOnEdgeLine } from './caret-lines';
import { $extendRows } from './extend-rows';

type By = 1 | -1;

/** Registers them. */
export function registerArrowKeys(editor: LexicalEditor): () => void {
  const arrow = (by: By) => (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const handled = event.shiftKey ? $extendRows(editor, by) : $leaveRows(by) || $goOn(editor, by);
    if (handled) event.preventDefault();
    return handled;
  };
  return mergeRegister(editor.registerCommand(KEY_ARROW_DOWN_COMMAND, arrow(1), COMMAND_PRIORITY_HIGH), editor.registerCommand(KEY_ARROW_UP_COMMAND, arrow(-1), COMMAND_PRIORITY_HIGH));
}

/** From whole rows into the text of the first or last of them. */
function $leaveRows(by: By): boolean {
  const selection = $getSelection();
  if (!$isRowsSelection(selection)) return false;
  const [first, ...others] = selection.getNodes().filter($isRowNode);
  if (!first) return false;
  const edge = others.reduce((best, row) => (row.isBefore(best) === by < 0 ? row : best), first);
  return $caretIntoField(edge);
}

/** From the edge of a field, a heading or a section to what stands there; false when the browser finds the way. */
function $goOn(editor: LexicalEditor, by: By): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const line = $findUp(node, $isLineNode);
  if (line?.getRole() === 'note' || $findUp(node, $isTableCellNode)) return false;
  const place = $rowPlace(node);
  const within = place?.field !== undefined ? $slotElement(place.row, place.field) : line ?? $sectionBlockOf(node);
  if (!$isElementNode(within) || !isOnEdgeLine(editor, within, by)) return false;
  if (by > 0 && place?.field !== undefined && $toSettled(editor, place.rows, place.row, place.field)) return true;
  const beside = place?.field !== undefined ? $besideField(place.rows, place.row, place.field, by) : $besideSectionEdge(node, by);
  if (!beside) return false;
  const target = by > 0 ? $firstText(editor, beside) : beside;
  const left = caretRect(editor)?.left;
  $enter(target, by);
  if (left !== undefined && $isElementNode(target)) { const key = target.getKey(); $onUpdate(() => goToColumn(editor, key, left, by)); }
  return true;
}

/** From the last row of a table of progress to the settled sticking points below it. */
function $toSettled(editor: LexicalEditor, rows: RowsNode, row: RowNode, key: string): boolean {
  const button = row.getNextSibling() === null && $besideField(rows, row, key, 1) === rows.getNextSibling() ? settledButtonOf(editor, rows.getKey()) : null;
  if (!button) return false;
  $addUpdateTag(SKIP_DOM_SELECTION_TAG);
  $onUpdate(() => button.focus());
  return true;
}

/** The text field above or below one: in its cell, in the same column of the next row, or the text around the block. */
function $besideField(rows: RowsNode, row: RowNode, key: string, by: By): LexicalNode | null {
  const column = rowColumns(rowKindDefinition(rows.getKind()), $getBriefingData().parties).find((candidate) => candidate.fields.some((field) => field.key === key));
  const keys = column?.fields.filter((field) => isTextField(field.definition)).map((field) => field.key) ?? [];
  const inCell = keys[keys.indexOf(key) + by];
  if (inCell !== undefined) return $slotElement(row, inCell);
  const other = by > 0 ? row.getNextSibling() : row.getPreviousSibling();
  const edge = by > 0 ? keys[0] : keys.at(-1);
  if ($isRowNode(other) && edge !== undefined) return $slotElement(other, edge);
  return by > 0 ? rows.getNextSibling() : $slotElement(rows, 'caption');
}

/** Beyond the first or last block of a section: its heading, the first block below a heading, a table below a text, or the section before or after; null elsewhere inside a section. */
function $besideSectionEdge(node: LexicalNode, by: By): LexicalNode | null {
  const section = $sectionOf(node);
  const block = $sectionBlockOf(node);
  if (!section) return null;
  const neighbour = by > 0 ? section.getNextSibling() : section.getPreviousSibling();
  if (block === null) return by > 0 ? section.getFirstChild() : $isSectionNode(neighbour) ? neighbour.getLastChild() : null;
  const next = block.getNextSibling();
  if (by > 0 && next !== null) return $isInRows(next) && !$isInRows(block) ? next : null;
  if (by > 0) return $isSectionNode(neighbour) ? $slotElement(neighbour, 'heading') : null;
  return block.getPreviousSibling() === null ? $slotElement(section, 'heading') : null;
}

const $isInRows = (node: LexicalNode): boolean => $isRowsNode(node) || $isTableNode(node);

/** Where the caret goes first, coming from above: in a table its caption, or the first cell while the caption says nothing. */
function $firstText(editor: LexicalEditor, node: LexicalNode): LexicalNode {
  if (!$isRowsNode(node) && !$isTableNode(node)) return node;
  const caption = $slotElement(node, 'caption');
  if (caption && caption.getTextContentSize() > 0) return caption;
  // A row that the filter hides takes no caret.
  const row = node.getChildren().find((child) => (editor.getElementByKey(child.getKey())?.getClientRects().length ?? 0) > 0);
  const key = $isRowsNode(node) ? $textKeys(node)[0] : undefined;
  const first = $isRowNode(row) ? (key === undefined ? null : $slotElement(row, key)) : $isElementNode(row) ? row.getFirstChild() : null;
  return first ?? caption ?? node;
}

/** Puts the caret on the near edge of a block or field; what has no text is selected. */
function $enter(target: LexicalNode, by: By): void {
  if ($isDecoratorNode(target)) $selectBlock(target);
  else if ($isElementNode(target)) { if (by > 0) target.selectStart(); else target.selectEnd(); }
}
