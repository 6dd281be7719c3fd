// Going from one wrong word to the next, and the wrong word at the caret.
import { $getNodeByKey, $getRoot, $getSelection, $isRangeSelection, type ElementNode, type LexicalEditor, type LexicalNode, type NodeKey, type PointType } from 'lexical';
import { requestFromEditor } from '../editor-requests';
import { $getId } from '../nodes/node-state';
import { $findUp } from '../slots';
import { $rowPlace } from '../structure/places';
import { $caretPoint, touches } from './caret-point';
import { $holdsText, $nodesOf } from './check-block';
import { rangeOf } from './paint-misspellings';
import { $selectMisspelling } from './replace-misspelling';
import type { Misspelling } from './spelling-host';
import type { SpellingWatch } from './spelling-watch';
import { $blocksBelow } from './visible-blocks';

/** The wrong word in or beside which the caret stands, or which is selected. */
export function misspellingAtCaret(editor: LexicalEditor, watch: SpellingWatch): Misspelling | undefined {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return undefined;
    const point = $caretPoint() ?? { key: selection.focus.key, offset: selection.focus.offset };
    const block = $findUp($getNodeByKey(point.key), $holdsText);
    const word = block ? watch.wrongIn(block.getKey()).find((misspelling) => touches(misspelling, point)) : undefined;
    return selection.isCollapsed() || selection.getTextContent() === word?.word ? word : undefined;
  }, { editor });
}

/** The next wrong word behind the caret, or behind `last` when that was not one to put the caret in, or the first of the text. Undefined when none comes any more. */
export function nextMisspelling(editor: LexicalEditor, watch: SpellingWatch, last?: Misspelling | 'top'): Misspelling | undefined {
  return editor.getEditorState().read(() => {
    const { block, isBehind } = last === 'top' ? FROM_TOP : $start(last);
    const behind = block && watch.wrongIn(block.getKey()).find(isBehind);
    if (behind) return behind;
    const order = asShown(editor, $blocksBelow($getRoot()).filter((key) => key === block?.getKey() || watch.wrongIn(key).length > 0));
    const at = block ? order.indexOf(block.getKey()) : -1;
    for (const key of order.slice(at + 1)) { const [first] = watch.wrongIn(key); if (first) return first; }
    return undefined;
  }, { editor });
}

/** The blocks in the order of the page: the fields of a row stand in its state in the order in which they were filled. */
const asShown = (editor: LexicalEditor, blocks: readonly NodeKey[]): readonly NodeKey[] =>
  blocks.map((key) => ({ key, element: editor.getElementByKey(key) })).sort((one, other) => (one.element && other.element && one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1)).map(({ key }) => key);

const FROM_TOP: ReturnType<typeof $start> = { block: null, isBehind: () => true };

/** Where to look from: the block, and which of its words come next. A word that the caret is in comes next, one that is selected has been seen. */
function $start(last: Misspelling | undefined): { readonly block: ElementNode | null; readonly isBehind: (word: Misspelling) => boolean } {
  const selection = $getSelection();
  const ofSelection = $isRangeSelection(selection) ? (selection.isBackward() ? selection.anchor : selection.focus) : undefined;
  const end = last?.pieces.at(-1);
  const point = end ? { key: end.key, offset: end.to, type: 'text' as const } : ofSelection;
  const block = point ? $findUp($getNodeByKey(point.key), $holdsText) : null;
  if (!point || !block) return { block: null, isBehind: () => true };
  const place = $placeIn(block, point);
  const seen = last !== undefined || !selection?.isCollapsed();
  return { block, isBehind: (word) => { const start = $startIn(block, word); return seen ? start >= place : start + word.word.length > place; } };
}

/** Selects a wrong word and scrolls to it. In a field that no column shows, its row's card is asked for instead, and the answer is false. */
export function revealMisspelling(editor: LexicalEditor, misspelling: Misspelling): boolean {
  const key = misspelling.pieces[0]?.key;
  const dom = key === undefined ? null : editor.getElementByKey(key);
  if (key === undefined || !dom) return false;
  // The text of a note is shown while the caret is in it.
  dom.closest('.bd-footnote')?.classList.add('bd-open');
  if (dom.getClientRects().length === 0) {
    const place = editor.getEditorState().read(() => { const row = $rowPlace($getNodeByKey(key)); return row && { blockId: $getId(row.rows), rowId: $getId(row.row) }; }, { editor });
    if (place) requestFromEditor(editor, { type: 'rowCard', ...place });
    return false;
  }
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => { $selectMisspelling(misspelling); }, { discrete: true });
  const { top, bottom } = dom.getBoundingClientRect();
  if (top < 80 || bottom > window.innerHeight - 80) dom.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}

/** Where a wrong word is shown; the row that holds it when its field is not shown. */
export function misspellingRect(editor: LexicalEditor, misspelling: Misspelling): DOMRect {
  const range = rangeOf(editor, misspelling);
  const rect = range && Array.from(range.getClientRects()).at(-1);
  if (rect && (rect.width > 0 || rect.height > 0)) return rect;
  const dom = editor.getElementByKey(misspelling.pieces[0]?.key ?? '');
  return (dom?.closest('[data-row]') ?? editor.getRootElement())?.getBoundingClientRect() ?? new DOMRect();
}

const $startIn = (block: ElementNode, { pieces }: Misspelling): number => (pieces[0] ? $placeIn(block, { key: pieces[0].key, offset: pieces[0].from, type: 'text' }) : 0);

/** How much text of a block stands before a point in it. */
function $placeIn(block: ElementNode, point: Pick<PointType, 'key' | 'offset' | 'type'>): number {
  let place = 0;
  for (const node of $nodesOf(block)) {
    if (node.getKey() === point.key) return point.type === 'text' ? place + point.offset : place + $sizeBefore(node, point.offset);
    place += $sizeOf(node);
  }
  return place;
}

const $sizeOf = (node: LexicalNode): number => ($holdsNone(node) ? node.getTextContentSize() : 0);
const $holdsNone = (node: LexicalNode): boolean => !('getChildren' in node);
const $sizeBefore = (node: LexicalNode, offset: number): number => ('getChildren' in node ? (node as ElementNode).getChildren().slice(0, offset).reduce((sum, child) => sum + child.getTextContentSize(), 0) : 0);
