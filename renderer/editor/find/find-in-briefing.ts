// Find and replace over everything that is text: prose, headings, captions, notes and every field of every row.
import { $createRangeSelection, $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isLineBreakNode, $isRangeSelection, $isTextNode, $setSelection, type ElementNode, type LexicalEditor, type LexicalNode, type NodeKey, SKIP_DOM_SELECTION_TAG, type TextNode } from 'lexical';
import { requestFromEditor } from '../editor-requests';
import { $isCitationNode } from '../nodes/CitationNode';
import { $getId } from '../nodes/node-state';
import { $walk } from '../slots';
import { $rowPlace, $sectionOf } from '../structure/places';
import { scrollTo } from '../view/scroll-to';
import { filterRows } from '../view/row-filter';
import { keepCase } from './keep-case';
import { paintMatches } from './paint-matches';
import { type FindOptions, searchText } from './search-text';

export type { FindOptions } from './search-text';

/** A place where the query stands: pieces of one or several runs of text. */
export interface FindMatch {
  readonly sectionId: string;
  readonly pieces: readonly { readonly key: NodeKey; readonly from: number; readonly to: number }[];
}

/** All matches in reading order, painted until `clearFind`. After a change of the text: `findAgain`. */
export function findInBriefing(editor: LexicalEditor, query: string, options: FindOptions = {}): readonly FindMatch[] {
  return findAgain(editor, query, options, undefined).matches;
}

/** All matches as they are now, painted, and which of them (-1: none) is the one that was chosen: at its old place, or else the first of the same run of text. */
export function findAgain(editor: LexicalEditor, query: string, options: FindOptions, chosen: FindMatch | undefined): { readonly matches: readonly FindMatch[]; readonly at: number } {
  const matches = editor.getEditorState().read(() => $find(query, options), { editor });
  const place = chosen?.pieces[0];
  const inRun = place === undefined ? [] : matches.filter(({ pieces }) => pieces[0]?.key === place.key);
  const still = inRun.find(({ pieces }) => pieces[0]?.from === place?.from) ?? inRun[0];
  const at = still ? matches.indexOf(still) : -1;
  paintMatches(editor, matches, at < 0 ? undefined : at);
  return { matches, at };
}

/** Takes the painting of matches away. */
export function clearFind(editor: LexicalEditor): void {
  for (const open of editor.getRootElement()?.querySelectorAll('.bd-footnote.bd-open') ?? []) open.classList.remove('bd-open');
  paintMatches(editor, [], undefined);
}

/** Scrolls to the nth match and marks it, leaving the caret and the focus where they are. A field that no column shows asks for its row's card. */
export function revealMatch(editor: LexicalEditor, matches: readonly FindMatch[], index: number): void {
  const key = matches[index]?.pieces[0]?.key;
  if (key === undefined) return;
  const dom = editor.getElementByKey(key);
  const note = dom?.closest('.bd-footnote');
  for (const open of editor.getRootElement()?.querySelectorAll('.bd-footnote.bd-open') ?? []) if (open !== note) open.classList.remove('bd-open');
  note?.classList.add('bd-open');
  if (dom?.closest('.bd-filtered-out')) filterRows(editor, undefined);
  if (dom && dom.getClientRects().length === 0) {
    const place = editor.getEditorState().read(() => { const row = $rowPlace($getNodeByKey(key)); return row && { blockId: $getId(row.rows), rowId: $getId(row.row) }; }, { editor });
    if (place) requestFromEditor(editor, { type: 'rowCard', ...place });
  }
  if (dom) scrollTo(dom, 'center');
  paintMatches(editor, matches, index);
}

/** Selects a match and goes to the text, as Esc in the find bar does. */
export function selectMatch(editor: LexicalEditor, match: FindMatch): void {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => $selectMatch(match), { discrete: true });
}

/** Replaces one match of a query; false when it holds a field or a citation, or when the text has changed since. The capitals of the words stay, unless the case was to match. */
export function replaceMatch(editor: LexicalEditor, match: FindMatch, query: string, replacement: string, options: FindOptions = {}): boolean {
  let done = false;
  leaveSelectionToEditor(editor);
  editor.update(() => { done = $replace(match, (found) => inCase(found, query, replacement, options)); }, { discrete: true, tag: SKIP_DOM_SELECTION_TAG });
  return done;
}

const inCase = (found: string, query: string, replacement: string, { matchCase }: FindOptions): string => (matchCase ? replacement : keepCase(found, query, replacement));

/** Replaces every match as one step that can be undone; says how many were replaced and how many were left because they hold a field or a citation. */
export function replaceAllMatches(editor: LexicalEditor, query: string, replacement: string, options: FindOptions = {}): { readonly replaced: number; readonly left: number } {
  let replaced = 0;
  let left = 0;
  leaveSelectionToEditor(editor);
  editor.update(() => { for (const match of [...$find(query, options)].reverse()) { if ($replace(match, (found) => inCase(found, query, replacement, options))) replaced++; else left++; } }, { discrete: true, tag: SKIP_DOM_SELECTION_TAG });
  return { replaced, left };
}

/**
 * Takes the page's selection out of a text that has no focus; the editor keeps its own, and draws it when the focus comes back. A text that is drawn anew takes the page's selection to its
 * beginning, and the editor would follow it there.
 */
function leaveSelectionToEditor(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  const selection = root?.ownerDocument.getSelection();
  if (root && selection && !root.contains(root.ownerDocument.activeElement) && root.contains(selection.anchorNode)) selection.removeAllRanges();
}

/** Selects the first place below a node where these words stand; false when there is none. */
export function $selectWords(node: LexicalNode, words: string): boolean {
  const match = $find(words, { matchCase: true, wholeWord: true }, node)[0];
  if (match) $selectMatch(match);
  return match !== undefined;
}

/** Replaces the first place below a node where these words stand whole; false when there is none, or when a field or a citation is part of it. */
export function $replaceWords(node: LexicalNode, words: string, replacement: string): boolean {
  const match = $find(words, { matchCase: true, wholeWord: true }, node)[0];
  return match !== undefined && $replace(match, () => replacement);
}

function $find(query: string, options: FindOptions, below: LexicalNode = $getRoot()): FindMatch[] {
  const matches: FindMatch[] = [];
  if (query === '') return matches;
  $walk(below, (node) => { if ($isElementNode(node) && !node.isInline() && $holdsText(node)) matches.push(...$findIn(node, query, options)); });
  return matches;
}

const $holdsText = (node: ElementNode): boolean => { const first = node.getFirstChild(); return first !== null && first.isInline(); };

function $findIn(element: ElementNode, query: string, options: FindOptions): FindMatch[] {
  const runs = $runsOf(element);
  const text = runs.map((run) => run.text).join('');
  const found = searchText(text, query, options);
  if (found.length === 0) return [];
  const section = $sectionOf(element);
  return found.map(({ from, to }) => ({ sectionId: section ? $getId(section) : '', pieces: piecesOf(runs, from, to) }));
}

interface Run { readonly key: NodeKey; readonly text: string; readonly start: number }

/** The text of a block, run by run. A citation or a line break stands for itself, so that no match reaches across it by accident. */
function $runsOf(element: ElementNode): Run[] {
  const runs: Run[] = [];
  let start = 0;
  const add = (node: LexicalNode, text: string): void => { runs.push({ key: node.getKey(), text, start }); start += text.length; };
  const visit = (node: LexicalNode): void => {
    if ($isCitationNode(node)) add(node, '\uFFFC');
    else if ($isTextNode(node)) add(node, node.getTextContent());
    else if ($isLineBreakNode(node)) add(node, '\n');
    else if ($isElementNode(node)) node.getChildren().forEach(visit);
  };
  element.getChildren().forEach(visit);
  return runs;
}

function piecesOf(runs: readonly Run[], from: number, to: number): FindMatch['pieces'] {
  return runs.filter((run) => run.start < to && run.start + run.text.length > from).map((run) => ({ key: run.key, from: Math.max(0, from - run.start), to: Math.min(run.text.length, to - run.start) }));
}

function $selectMatch(match: FindMatch): void {
  const first = match.pieces[0];
  const last = match.pieces.at(-1);
  if (!first || !last || !$isTextNode($getNodeByKey(first.key)) || !$isTextNode($getNodeByKey(last.key))) return;
  const selection = $createRangeSelection();
  selection.anchor.set(first.key, first.from, 'text');
  selection.focus.set(last.key, last.to, 'text');
  $setSelection(selection);
}

/** The replacement takes the look of the first piece; the others lose their letters. */
function $replace(match: FindMatch, replacementOf: (found: string) => string): boolean {
  const texts: TextNode[] = [];
  for (const piece of match.pieces) {
    const node = $getNodeByKey(piece.key);
    if (!$isTextNode(node) || !node.isAttached() || node.isToken() || node.getTextContentSize() < piece.to) return false;
    texts.push(node);
  }
  const replacement = replacementOf(match.pieces.map((piece, index) => texts[index]?.getTextContent().slice(piece.from, piece.to) ?? '').join(''));
  match.pieces.forEach((piece, index) => {
    const node = texts[index];
    if (!node) return;
    const put = index === 0 ? replacement : '';
    node.spliceText(piece.from, piece.to - piece.from, put);
    $keepCaret(node.getKey(), piece, put.length);
  });
  return texts.length > 0;
}

/** The caret stays between the letters where it was; one in what was replaced goes behind what came instead. */
function $keepCaret(key: NodeKey, { from, to }: FindMatch['pieces'][number], put: number): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus]) if (point.key === key && point.type === 'text' && point.offset > from) point.set(key, point.offset >= to ? point.offset - (to - from) + put : from + put, 'text');
}
