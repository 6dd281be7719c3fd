// Ctrl+A: first the field or cell, then the row, the rows of its table that are shown or the whole table, then the section, then everything. A step that has nothing to select counts all the same.
import { $isTableCellNode, $isTableNode, $isTableSelection, type TableCellNode, type TableNode } from '@lexical/table';
import { $createRangeSelection, $getEditor, $getSelection, $isElementNode, $isRangeSelection, $normalizeSelection__EXPERIMENTAL, $setSelection, type BaseSelection, COMMAND_PRIORITY_HIGH, type ElementNode, type LexicalEditor, type LexicalNode, mergeRegister, type NodeKey, type RangeSelection, SELECT_ALL_COMMAND } from 'lexical';
import { $isRowNode } from '../nodes/RowNode';
import { $createRowsSelection, $isRowsSelection } from '../rows/rows-selection';
import { $findUp, $slotAround } from '../slots';
import { $rowPlace, $sectionOf, $sections, $selectionNode } from '../structure/places';
import { isHidden } from '../view/row-filter';

/** Registers Ctrl+A. */
export function registerSelectAll(editor: LexicalEditor): () => void {
  let passed: ReadonlySet<NodeKey> = new Set();
  return mergeRegister(
    editor.registerCommand(SELECT_ALL_COMMAND, () => { const empty = $selectMore(passed); if (empty !== undefined) passed = new Set([...passed, empty]); return true; }, COMMAND_PRIORITY_HIGH),
    editor.registerUpdateListener(({ editorState, prevEditorState, dirtyElements, dirtyLeaves }) => {
      if (passed.size > 0 && (dirtyElements.size > 0 || dirtyLeaves.size > 0 || !isSame(editorState.read($getSelection), prevEditorState.read($getSelection)))) passed = new Set();
    }),
  );
}

/** Selects the next larger thing around the selection that is not selected yet. What is empty is passed at the first time, as if it had been selected, or the next keys would fall on more than the writer saw: gives back its key. */
function $selectMore(passed: ReadonlySet<NodeKey>): NodeKey | undefined {
  const selection = $getSelection();
  const node = $selectionNode(selection);
  if (!node) { $selectEverything(); return undefined; }
  if ($isRangeSelection(selection)) {
    for (const container of $textContainers(node)) {
      if (!$covers(selection, container)) { $selectContents(container); return undefined; }
      if (selection.isCollapsed() && !passed.has(container.getKey())) return container.getKey();
    }
  }
  if ($isTableSelection(selection)) {
    const table = $findUp<TableNode>(node, $isTableNode);
    const first = table?.getFirstChild();
    const last = table?.getLastChild();
    const cells = (row: LexicalNode | null | undefined): LexicalNode[] => ($isElementNode(row) ? row.getChildren() : []);
    if (table && ![...cells(first), ...cells(last)].every((cell) => selection.getNodes().some((one) => one.is(cell)))) { $selectContents(table); return undefined; }
  }
  const row = $rowPlace(node)?.row;
  if (row && !$isRowsSelection(selection)) { $setSelection($createRowsSelection([row])); return undefined; }
  if (row && $isRowsSelection(selection)) {
    const editor = $getEditor();
    const shown = row.getParentOrThrow().getChildren().filter($isRowNode).filter((one) => !isHidden(editor, one.getKey()));
    if (!shown.every((one) => selection.has(one.getKey()))) { $setSelection($createRowsSelection(shown)); return undefined; }
  }
  const section = $sectionOf(node);
  if (section && ($isRowsSelection(selection) || $isTableSelection(selection) || ($isRangeSelection(selection) && !$covers(selection, section)))) { $selectContents(section); return undefined; }
  if (section && $isRangeSelection(selection) && selection.isCollapsed() && !passed.has(section.getKey())) return section.getKey();
  $selectEverything();
  return undefined;
}

const isSame = (one: BaseSelection | null, other: BaseSelection | null): boolean => (one === null || other === null ? one === other : one.is(other));

/** The slot, cell and table around a node, from the inside out. */
function $textContainers(node: LexicalNode): ElementNode[] {
  const containers: ElementNode[] = [];
  const slot = $slotAround(node)?.value;
  const cell = $findUp<TableCellNode>(node, $isTableCellNode);
  if (slot && $isElementNode(slot)) containers.push(slot);
  if (cell) { containers.push(cell); const table = $findUp<TableNode>(cell, $isTableNode); if (table) containers.push(table); }
  return containers;
}

function $selectEverything(): void {
  const sections = $sections();
  const first = sections[0]?.getFirstChild();
  const last = sections.at(-1)?.getLastChild();
  if (!first || !last) return;
  $selectBetween(first, last);
}

function $selectContents(container: ElementNode): void {
  const first = container.getFirstChild();
  const last = container.getLastChild();
  if (first && last) $selectBetween(first, last);
  else container.select(0, 0);
}

function $selectBetween(first: LexicalNode, last: LexicalNode): void {
  const selection = $wholeRange(first, last);
  $setSelection($normalizeSelection__EXPERIMENTAL(selection));
}

function $wholeRange(first: LexicalNode, last: LexicalNode): RangeSelection {
  const selection = $createRangeSelection();
  selection.anchor.set(first.getParentOrThrow().getKey(), first.getIndexWithinParent(), 'element');
  selection.focus.set(last.getParentOrThrow().getKey(), last.getIndexWithinParent() + 1, 'element');
  return selection;
}

/** Whether a selection reaches from the start to the end of a container. */
function $covers(selection: RangeSelection, container: ElementNode): boolean {
  const first = container.getFirstChild();
  const last = container.getLastChild();
  if (!first || !last) return true;
  const whole = $normalizeSelection__EXPERIMENTAL($wholeRange(first, last));
  const [start, end] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
  const same = (a: typeof start, b: typeof start): boolean => a.key === b.key && a.offset === b.offset;
  return (same(start, whole.anchor) && same(end, whole.focus)) || ($isBeforeOrAt(start, first) && $isAfterOrAt(end, last));
}

const $isBeforeOrAt = (point: RangeSelection['anchor'], node: LexicalNode): boolean => { const at = point.getNode(); return at.isBefore(node) && !at.isParentOf(node); };
const $isAfterOrAt = (point: RangeSelection['anchor'], node: LexicalNode): boolean => { const at = point.getNode(); return node.isBefore(at) && !at.isParentOf(node) && !node.isParentOf(at); };

