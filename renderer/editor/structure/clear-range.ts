// Deleting a range that Lexical would get wrong: it empties text and takes blocks of prose, but never a section, a typed row or a locked block.
import { $getEditor, $isElementNode, $isRangeSelection, $isTextNode, type BaseSelection, type ElementNode, type LexicalNode, type PointType, type RangeSelection } from 'lexical';
import { $clearRowValues } from '../commands/row-commands';
import { todayOf } from '../data/today';
import { $setFieldText } from '../rows/row-slots';
import { $textKeys } from '../rows/row-fields';
import { $isRowsSelection } from '../rows/rows-selection';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isUnknownBlockNode } from '../nodes/UnknownBlockNode';
import { $slotNames } from '../slots';

/** Whether a selection reaches over the border of a section, cell, callout or field, or over a typed or locked block. */
export function $needsGuard(selection: BaseSelection | null): boolean {
  if ($isRowsSelection(selection)) return true;
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const one = $containerOf(selection.anchor.getNode());
  if (!one.is($containerOf(selection.focus.getNode()))) return true;
  return selection.getNodes().some((node) => $isRowsNode(node) || $isUnknownBlockNode(node) || $isSectionNode(node.getParent()) && $isSectionNode(node));
}

/** Deletes what such a selection covers and puts the caret where it began. Rows that are selected as rows lose their values too; a selection of text takes text only. */
export function $clearSelected(selection: BaseSelection): void {
  if ($isRowsSelection(selection)) { for (const row of selection.getNodes()) if ($isRowNode(row)) { $clearRow(row); $clearRowValues(row, todayOf($getEditor())); } return; }
  if (!$isRangeSelection(selection)) return;
  const [start, end] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
  const nodes = selection.getNodes();
  const startBlock = $textBlockOf(start.getNode());
  const endBlock = $textBlockOf(end.getNode());
  const kept = new Set([...$upTo(start.getNode()), ...$upTo(end.getNode())].map((node) => node.getKey()));
  const from = { key: start.key, offset: start.offset };
  const to = { key: end.key, offset: end.offset };
  for (const node of nodes) {
    if (!node.isAttached()) continue;
    if ($isTextNode(node)) { $cutText(node, from, to); continue; }
    if (kept.has(node.getKey()) || $isSectionNode(node) || $isUnknownBlockNode(node) || node.is(startBlock) || node.is(endBlock)) continue;
    if ($isRowsNode(node)) $clearRows(node);
    else if ($isRowNode(node)) continue;
    else if (!$isElementNode(node) || nodes.some((other) => other.is(node.getLastChild() ?? node))) node.remove(true);
  }
  $caretAtStart(selection, startBlock, start);
}

/** The nearest section, cell, callout, field or root around a node. */
function $containerOf(node: LexicalNode): LexicalNode {
  let current = node;
  for (let parent = node.getParent(); parent !== null; parent = parent.getParent()) { current = parent; if (parent.isShadowRoot()) break; }
  return $isElementNode(node) && node.isShadowRoot() ? node : current;
}

/** The block of text that holds a node: what has inline children, or the node itself when it is such a block. */
function $textBlockOf(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current !== null; current = current.getParent()) if ($isElementNode(current) && !current.isInline()) return current;
  return null;
}

function $upTo(node: LexicalNode): LexicalNode[] {
  const line: LexicalNode[] = [];
  for (let current: LexicalNode | null = node; current !== null; current = current.getParent()) line.push(current);
  return line;
}

interface Place { readonly key: string; readonly offset: number }

function $cutText(node: LexicalNode, from: Place, to: Place): void {
  if (!$isTextNode(node)) return;
  const start = node.getKey() === from.key ? from.offset : 0;
  const end = node.getKey() === to.key ? to.offset : node.getTextContentSize();
  if (start === 0 && end === node.getTextContentSize()) node.remove(true);
  else if (node.isToken()) node.remove(true);
  else node.spliceText(start, end - start, '');
}

function $clearRows(rows: RowsNode): void {
  for (const row of rows.getChildren()) if ($isRowNode(row)) $clearRow(row);
}

function $clearRow(row: RowNode): void {
  const rows = row.getParent<RowsNode>();
  if (!rows) return;
  const visible = $textKeys(rows);
  for (const name of $slotNames(row)) $setFieldText(row, rows.getKind(), name, [], visible.includes(name));
}

function $caretAtStart(selection: RangeSelection, block: ElementNode | null, start: PointType): void {
  const node = start.getNode();
  if ($isTextNode(node) && node.isAttached()) { const offset = Math.min(start.offset, node.getTextContentSize()); selection.setTextNodeRange(node, offset, node, offset); return; }
  if (block?.isAttached()) { block.selectEnd(); }
}
