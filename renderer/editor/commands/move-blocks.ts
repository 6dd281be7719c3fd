// Alt+Up and Alt+Down: what stands under the caret changes places with its neighbour.
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $getSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isRowsSelection, $selectedRows } from '../rows/rows-selection';
import { $listItemOf, $rowPlace, $sectionBlockOf, $sectionOf, $selectedBlocks, $selectionNode } from '../structure/places';
import { $moveRowsBy } from '../view/row-filter';

/** Moves the selected rows, or the row, the list item, the blocks or (from its heading) the section under the selection. A block at the edge of its section goes into the next one. */
export function $moveBlocks(editor: LexicalEditor, direction: 'up' | 'down'): void {
  const selection = $getSelection();
  const node = $selectionNode(selection);
  if (!selection || !node) return;
  const row = $rowPlace(node)?.row;
  if (row) { $moveRowsBy(editor, $isRowsSelection(selection) ? $selectedRows(selection) : [row], direction === 'down' ? 1 : -1); return; }
  const item = $listItemOf(node);
  if (item && $itemGroup(item, direction)) return;
  if ($sectionBlockOf(node) === null) { const section = $sectionOf(node); if (section) $swap([section], direction); return; }
  const blocks = $selectedBlocks(selection);
  if (!$swap(blocks, direction)) $intoNextSection(blocks, direction);
}

/** Moves nodes past their neighbour; false at the edge. */
function $swap(nodes: readonly LexicalNode[], direction: 'up' | 'down'): boolean {
  const first = nodes[0];
  const last = nodes.at(-1);
  const neighbour = direction === 'up' ? first?.getPreviousSibling() : last?.getNextSibling();
  if (!first || !last || !neighbour) return false;
  if (direction === 'up') last.insertAfter(neighbour, false);
  else first.insertBefore(neighbour, false);
  return true;
}

/** An item moves with what is nested below it, past the item next to it with what is nested there. */
function $itemGroup(item: LexicalNode, direction: 'up' | 'down'): boolean {
  const group = $withNested(item);
  const neighbour = direction === 'up' ? item.getPreviousSibling() : group.at(-1)?.getNextSibling();
  if (!neighbour) return false;
  if (direction === 'down') { for (const node of $withNested(neighbour)) item.insertBefore(node, false); return true; }
  const target = $isNestedHolder(neighbour) ? neighbour.getPreviousSibling() ?? neighbour : neighbour;
  for (const node of group) target.insertBefore(node, false);
  return true;
}

function $withNested(item: LexicalNode): LexicalNode[] {
  const next = item.getNextSibling();
  return next && $isNestedHolder(next) ? [item, next] : [item];
}

const $isNestedHolder = (node: LexicalNode): boolean => $isListItemNode(node) && $isListNode(node.getFirstChild());

function $intoNextSection(blocks: readonly LexicalNode[], direction: 'up' | 'down'): void {
  const section = $sectionOf(blocks[0] ?? null);
  const target = direction === 'up' ? section?.getPreviousSibling() : section?.getNextSibling();
  if (!section || !$isSectionNode(target) || !$isSectionNode(blocks[0]?.getParent())) return;
  const first = target.getFirstChild();
  if (direction === 'up') target.append(...blocks);
  else if (first) for (const block of blocks) first.insertBefore(block, false);
  else target.append(...blocks);
}
