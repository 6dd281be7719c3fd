import { $getSelection, $isNodeSelection, type LexicalEditor, mergeRegister, type NodeKey, setDOMUnmanaged } from 'lexical';
import { requestFromEditor } from '../editor-requests';
import { isFromMenuKey } from '../menu-key';
import { $isFootnoteNode } from '../nodes/FootnoteNode';
import { readId } from '../nodes/node-state';
import { $findUp } from '../slots';
import { $rowPlace, $sectionBlockOf, $sectionOf, $selectionNode } from '../structure/places';
import { placeNote } from './note-place';
import { scrollerOf } from './scroller-of';

interface Place { readonly section: NodeKey | undefined; readonly row: NodeKey | undefined; readonly rows: NodeKey | undefined; readonly note: NodeKey | undefined; readonly block: NodeKey | undefined }
const NOWHERE: Place = { section: undefined, block: undefined, row: undefined, rows: undefined, note: undefined };

/** Marks the section, row and note under the caret for the style sheet, and moves the row's buttons there. */
export function registerCurrentPlace(editor: LexicalEditor): () => void {
  let place = NOWHERE;
  const selectedRows = new Set<NodeKey>();
  const tools = typeof document === 'undefined' ? undefined : createRowTools(editor, () => place);
  return mergeRegister(registerRowMenuKey(editor, () => tools?.querySelector<HTMLElement>('.bd-row-menu')), editor.registerUpdateListener(({ editorState }) => {
    if (!editor.getRootElement()) return;
    const next = editorState.read($place);
    const rowDom = next.row === undefined ? null : editor.getElementByKey(next.row)?.querySelector(':scope > .bd-cell:nth-last-child(1 of .bd-cell)') ?? null;
    if (tools && tools.parentElement !== rowDom) drawUnseen(editor, () => { if (rowDom) rowDom.append(tools); else tools.remove(); });
    mark(editor, place.section, next.section);
    mark(editor, place.block, next.block);
    if (next.row === place.row) mark(editor, place.row, next.row);
    else keepInPlace(editor, next.row ?? next.block, () => { mark(editor, place.row, next.row); });
    mark(editor, place.note, next.note);
    const note = next.note === undefined || next.note === place.note ? null : editor.getElementByKey(next.note);
    if (note) placeNote(editor, note);
    place = next;
    markSelected(editor, selectedRows, editorState.read($selectedRows));
  }));
}

const isWithin = (editor: LexicalEditor, target: EventTarget | null): boolean => target instanceof Node && editor.getRootElement()?.contains(target) === true;

/** Shift+F10 and the menu key open the menu of the row that the caret or the selection is in, unless a wrong word at the caret has one. */
function registerRowMenuKey(editor: LexicalEditor, menu: () => HTMLElement | null | undefined): () => void {
  const onContextMenu = (event: MouseEvent): void => {
    const button = menu();
    if (event.defaultPrevented || !isFromMenuKey(event) || !button?.isConnected || !isWithin(editor, event.target) || !editor.isEditable()) return;
    event.preventDefault();
    button.click();
  };
  let frame: HTMLElement | null = null; // around the text: its listeners come behind those of the text
  return editor.registerRootListener((root) => {
    frame?.removeEventListener('contextmenu', onContextMenu);
    frame = root?.parentElement ?? null;
    frame?.addEventListener('contextmenu', onContextMenu);
  });
}

/**
 * Draws what is no part of the text, in an update listener. Lexical watches its elements: it would take this for a change that the browser made, and draw its
 * selection again, which takes the focus from whoever moved the caret from a button beside the text. What is thrown away is ours: a commit leaves nothing to be seen.
 */
function drawUnseen(editor: LexicalEditor, draw: () => void): void {
  draw();
  editor._observer?.takeRecords();
}

function $place(): Place {
  const node = $selectionNode($getSelection());
  if (!node) return NOWHERE;
  const row = $rowPlace(node);
  return { section: $sectionOf(node)?.getKey(), block: $sectionBlockOf(node)?.getKey(), row: row?.row.getKey(), rows: row?.rows.getKey(), note: $findUp(node, $isFootnoteNode)?.getKey() };
}

function mark(editor: LexicalEditor, before: NodeKey | undefined, now: NodeKey | undefined): void {
  if (before !== undefined && before !== now) editor.getElementByKey(before)?.classList.remove('bd-current');
  const dom = now === undefined ? null : editor.getElementByKey(now);
  if (dom && !dom.classList.contains('bd-current')) dom.classList.add('bd-current');
}

/** Rows open under the caret and close behind it; what the caret has come to stays where it is on the screen. */
function keepInPlace(editor: LexicalEditor, key: NodeKey | undefined, change: () => void): void {
  const dom = key === undefined ? null : editor.getElementByKey(key);
  const before = dom?.getBoundingClientRect().top;
  change();
  if (!dom || before === undefined) return;
  const moved = dom.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) scrollerOf(dom)?.scrollBy({ top: moved, behavior: 'instant' });
}

const $selectedRows = (): readonly NodeKey[] => { const selection = $getSelection(); return $isNodeSelection(selection) ? selection.getNodes().map((node) => node.getKey()) : []; };

/** Marks what is selected as a whole: rows, figures, page breaks. */
function markSelected(editor: LexicalEditor, before: Set<NodeKey>, now: readonly NodeKey[]): void {
  if (before.size === 0 && now.length === 0) return;
  for (const key of before) if (!now.includes(key)) { editor.getElementByKey(key)?.classList.remove('bd-selected', 'bd-rows-selected'); before.delete(key); }
  for (const key of now) { const dom = editor.getElementByKey(key); dom?.classList.add(dom.classList.contains('bd-row') ? 'bd-rows-selected' : 'bd-selected'); before.add(key); }
}

/** The buttons of the row under the caret: its card and its menu. There is one pair for the whole text. */
function createRowTools(editor: LexicalEditor, place: () => Place): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'bd-row-tools';
  tools.contentEditable = 'false';
  setDOMUnmanaged(tools, { captureSelection: true }); // a press on them moves no caret, and neither does what the browser says of its own later
  const ids = (): { readonly blockId: string; readonly rowId: string } => { const { rows, row } = place(); return { blockId: rows === undefined ? '' : readId(editor, rows), rowId: row === undefined ? '' : readId(editor, row) }; };
  const card = button('bd-row-open-card', 'Open the card of this row (Alt+Enter)', '▤', () => requestFromEditor(editor, { type: 'rowCard', ...ids() }));
  const menu = button('bd-row-menu', 'Row menu', '⋯', () => requestFromEditor(editor, { type: 'rowMenu', ...ids(), anchor: menu }));
  tools.append(card, menu);
  return tools;
}

function button(className: string, label: string, sign: string, act: () => void): HTMLButtonElement {
  const dom = document.createElement('button');
  dom.type = 'button';
  dom.className = className;
  dom.tabIndex = -1;
  dom.textContent = sign;
  dom.title = label;
  dom.setAttribute('aria-label', label);
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  dom.addEventListener('click', act);
  return dom;
}
