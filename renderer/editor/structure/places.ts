// Where a selection stands: its block, section, row and field.
import { $isListItemNode, type ListItemNode } from '@lexical/list';
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type BaseSelection, type ElementNode, type LexicalNode } from 'lexical';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $isSectionNode, type SectionNode } from '../nodes/SectionNode';
import { $getId } from '../nodes/node-state';
import { $findUp, $parentOrHost, $slotAround } from '../slots';

/** The node that a selection starts from: its anchor, or the first node it names. */
export function $selectionNode(selection: BaseSelection | null = $getSelection()): LexicalNode | null {
  if (selection === null) return null;
  return $isRangeSelection(selection) ? selection.anchor.getNode() : selection.getNodes()[0] ?? null;
}

export const $sectionOf = (node: LexicalNode | null): SectionNode | null => $findUp(node, $isSectionNode);

/** The block directly below a section that holds a node; null for a node in the section's heading. */
export function $sectionBlockOf(node: LexicalNode | null): LexicalNode | null {
  for (let current = node; current !== null; current = $parentOrHost(current)) if ($isSectionNode(current.getParent())) return current;
  return null;
}

/** The nearest block around a node whose siblings are blocks: below a section, a cell, a callout or a rich field. */
export function $blockOf(node: LexicalNode | null): LexicalNode | null {
  for (let current = node; current !== null; current = $parentOrHost(current)) {
    const parent = current.getParent();
    if ($isElementNode(parent) && parent.isShadowRoot()) return current;
  }
  return null;
}

/** The blocks that a selection touches, all below one parent; the block of the anchor alone when its ends have different parents. */
export function $selectedBlocks(selection: BaseSelection): LexicalNode[] {
  const nodes = $isRangeSelection(selection) ? [selection.anchor.getNode(), selection.focus.getNode()] : selection.getNodes();
  const first = $blockOf(nodes[0] ?? null);
  const last = $blockOf(nodes.at(-1) ?? null);
  if (!first) return [];
  if (!last || first.is(last) || !first.getParent()?.is(last.getParent())) return [first];
  const [from, to] = first.isBefore(last) ? [first, last] : [last, first];
  const blocks: LexicalNode[] = [];
  for (let node: LexicalNode | null = from; node !== null; node = node.is(to) ? null : node.getNextSibling()) blocks.push(node);
  return blocks;
}

export const $listItemOf = (node: LexicalNode | null): ListItemNode | null => $findUp(node, $isListItemNode);

/** The row that a node stands in, with its block and the field's key. */
export function $rowPlace(node: LexicalNode | null): { readonly rows: RowsNode; readonly row: RowNode; readonly field: string | undefined } | null {
  const row = $findUp(node, $isRowNode);
  const rows = row?.getParent();
  if (!node || !row || !$isRowsNode(rows)) return null;
  for (let slot = $slotAround(node); slot !== null; slot = $slotAround(slot.host)) if (slot.host.is(row)) return { rows, row, field: slot.name };
  return { rows, row, field: undefined };
}

/** The sections of the briefing, in order. */
export const $sections = (): SectionNode[] => $getRoot().getChildren().filter($isSectionNode);

/** The section with an id. */
export const $sectionById = (id: string): SectionNode | undefined => $sections().find((section) => $getId(section) === id);

/** Puts the caret at the start of a block's text. */
export function $caretInto(node: LexicalNode | null): void {
  if ($isElementNode(node)) node.selectStart();
}

export const $isContainer = (node: LexicalNode | null): node is ElementNode => $isElementNode(node) && node.isShadowRoot();
