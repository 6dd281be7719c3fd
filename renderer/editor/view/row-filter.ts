// A look at some rows of a typed block: the others are not shown for now. It is no part of the briefing: print, find and the file know nothing of it, and a row that the caret
// comes to, by whatever way, is never hidden.
import { $getSelection, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { rowKindDefinition } from '../../../shared/model';
import { $isRowsNode } from '../nodes/RowsNode';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $getId } from '../nodes/node-state';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace, $selectionNode } from '../structure/places';

/** Which rows are shown: those whose values are these, named in words ("likelihood high, impact medium"). */
export interface RowFilter {
  readonly blockId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly words: string;
}

interface Shown { filter: RowFilter | undefined; readonly listeners: Set<() => void> }
const filters = new WeakMap<LexicalEditor, Shown>();

/** Shows only some rows of a block, or all again. */
export function filterRows(editor: LexicalEditor, filter: RowFilter | undefined): void {
  const shown = shownIn(editor);
  const before = shown.filter;
  shown.filter = filter;
  for (const blockId of new Set([before?.blockId, filter?.blockId])) if (blockId !== undefined) paint(editor, blockId, filter?.blockId === blockId ? filter : undefined);
  for (const listener of shown.listeners) listener();
  if (filter) editor.getRootElement()?.querySelector(`[data-block="${CSS.escape(filter.blockId)}"] > .bd-rows-filter`)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The filter that is set now. */
export const rowFilterOf = (editor: LexicalEditor): RowFilter | undefined => shownIn(editor).filter;

/** Hears of another filter. */
export function onRowFilter(editor: LexicalEditor, listener: () => void): () => void {
  const { listeners } = shownIn(editor);
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/** Follows the rows while a filter is set, and ends it when the caret comes to a hidden row or the block goes away. */
export function registerRowFilter(editor: LexicalEditor): () => void {
  const onClick = (event: MouseEvent): void => { if (event.target instanceof Element && event.target.closest('.bd-rows-filter button')) filterRows(editor, undefined); };
  return mergeRegister(
    editor.registerUpdateListener(({ editorState, dirtyElements }) => {
      const filter = rowFilterOf(editor);
      if (!filter) return;
      const inHidden = editorState.read(() => {
        if ($nodeById(editor, filter.blockId) === null) return true;
        const selection = $getSelection();
        const isOut = (row: RowNode): boolean => !matches(row.getValues(), filter) && isHidden(editor, row.getKey());
        // What is selected is seen: a key that empties or moves it falls on nothing else.
        if (selection && !selection.isCollapsed() && selection.getNodes().some((node) => $isRowNode(node) && isOut(node))) return true;
        const place = $rowPlace($selectionNode(selection));
        return place !== null && $getId(place.rows) === filter.blockId && isOut(place.row);
      }, { editor });
      if (inHidden) filterRows(editor, undefined);
      else if (dirtyElements.size > 0) paint(editor, filter.blockId, filter);
    }),
    editor.registerRootListener((root, before) => { before?.removeEventListener('click', onClick); root?.addEventListener('click', onClick); }),
    () => { filters.delete(editor); },
  );
}

function shownIn(editor: LexicalEditor): Shown {
  const present = filters.get(editor) ?? { filter: undefined, listeners: new Set() };
  filters.set(editor, present);
  return present;
}

const HIDDEN = 'bd-filtered-out';
const matches = (values: Readonly<Record<string, unknown>>, { values: wanted }: RowFilter): boolean => Object.entries(wanted).every(([key, value]) => values[key] === value);
/** Whether a row is not shown for now. */
export const isHidden = (editor: LexicalEditor, rowKey: string): boolean => editor.getElementByKey(rowKey)?.classList.contains(HIDDEN) ?? false;

/** The next row in a direction that is shown. */
export function $shownBeside(editor: LexicalEditor, row: RowNode | undefined, by: 1 | -1): RowNode | undefined {
  for (let next: LexicalNode | null | undefined = row; next;) {
    next = by > 0 ? next.getNextSibling() : next.getPreviousSibling();
    if ($isRowNode(next) && !isHidden(editor, next.getKey())) return next;
  }
  return undefined;
}

/** Moves rows past the next one that is shown, with all that are not shown between; they keep their order. */
export function $moveRowsBy(editor: LexicalEditor, rows: readonly RowNode[], by: 1 | -1): void {
  const [first] = rows;
  const last = rows.at(-1);
  const neighbour = $shownBeside(editor, by > 0 ? last : first, by);
  if (!first || !last || !neighbour) return;
  // The neighbour goes where it is the next one: the row under the caret stays drawn.
  if (by > 0 ? neighbour.is(last.getNextSibling()) : neighbour.is(first.getPreviousSibling())) { if (by > 0) first.insertBefore(neighbour, false); else last.insertAfter(neighbour, false); }
  else if (by > 0) for (const row of [...rows].reverse()) neighbour.insertAfter(row, false);
  else for (const row of rows) neighbour.insertBefore(row, false);
}

function paint(editor: LexicalEditor, blockId: string, filter: RowFilter | undefined): void {
  editor.getEditorState().read(() => {
    const rows = $nodeById(editor, blockId);
    const dom = rows && editor.getElementByKey(rows.getKey());
    if (!$isRowsNode(rows) || !dom) return;
    const all = rows.getChildren().filter($isRowNode);
    let count = 0;
    for (const row of all) {
      const isShown = !filter || matches(row.getValues(), filter);
      if (isShown) count++;
      editor.getElementByKey(row.getKey())?.classList.toggle(HIDDEN, !isShown);
    }
    const bar = dom.querySelector<HTMLElement>(':scope > .bd-rows-filter');
    if (!bar) return;
    bar.hidden = filter === undefined;
    const text = bar.querySelector('span');
    if (text && filter) text.textContent = `Showing ${count} of ${all.length} ${rowKindDefinition(rows.getKind()).plural}: ${filter.words}`;
  }, { editor });
}
