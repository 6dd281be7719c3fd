// Pasted text whose lines carry the marks of lists: it comes in as it stands, and becomes lists in a step of its own, so that one undo gives back the lines.
import { $isHeadingNode } from '@lexical/rich-text';
import { $addUpdateTag, $caretFromPoint, $getNodeByKey, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, $onUpdate, COMMAND_PRIORITY_CRITICAL, type ElementNode, HISTORY_PUSH_TAG, KEY_DOWN_COMMAND, type LexicalEditor, type LexicalNode, type PointType, type RangeSelection } from 'lexical';
import { isKey } from '../keyboard/chord';
import { $isLineNode } from '../nodes/LineNode';
import { $isRichFieldNode } from '../nodes/RichFieldNode';
import { $findUp } from '../slots';
import { $blockOf } from '../structure/places';
import { $insertWhenAdopted } from './adopt-figures';
import type { TextFragment } from './fragment';
import { $insertFragment, $makeRoom } from './insert-fragment';

/** Puts text in, then the lists in its place. Where no list can stand, and by Ctrl+Shift+V, it stays as it is. */
export function $insertText(editor: LexicalEditor, text: TextFragment): void {
  const { lists } = text;
  if (asTyped.delete(editor) || lists === undefined) { if (!$insertWhenAdopted(editor, text)) $insertFragment(editor, text); return; }
  $makeRoom();
  if ($inSectionHeading()) { $insertFragment(editor, { ...text, shape: 'blocks', blocks: lists }); return; }
  const start = $startPoint();
  $insertFragment(editor, text);
  if (!start) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  $onUpdate(() => editor.update(() => {
    const selection = $getSelection();
    const point = start();
    if (!$isRangeSelection(selection) || !selection.isCollapsed() || !point) return;
    $addUpdateTag(HISTORY_PUSH_TAG);
    if (!$clearAboveHeading(selection, point)) selection.anchor.set(point.key, point.offset, point.type);
    $insertFragment(editor, { shape: 'blocks', blocks: lists, sources: [] });
  }));
}

function $inSectionHeading(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $findUp(selection.anchor.getNode(), $isLineNode)?.getRole() === 'heading';
}

/** Takes lines away that stand above a heading, and the last one out of it, so that it stays the heading it was; false where they stand elsewhere. */
function $clearAboveHeading(selection: RangeSelection, point: Point): boolean {
  const heading = $findUp(selection.focus.getNode(), $isHeadingNode);
  const from = $getNodeByKey(point.key);
  const start = heading?.getPreviousSiblings().find((above) => from !== null && (above.is(from) || above.isParentOf(from)));
  if (!heading || !start || $isHeadingNode(start)) return false;
  for (const line of [start, ...start.getNextSiblings().filter((sibling) => sibling.isBefore(heading))]) line.remove();
  selection.anchor.set(heading.getKey(), 0, 'element');
  selection.removeText();
  heading.selectStart();
  return true;
}

const asTyped = new WeakSet<LexicalEditor>();

/** The next paste stays as it is. */
export const pasteAsTyped = (editor: LexicalEditor): void => { asTyped.add(editor); };

/** Notes whether text is being pasted by Ctrl+Shift+V, of which the paste itself says nothing. */
export function registerPasteAsTyped(editor: LexicalEditor): () => void {
  return editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
    if (isKey(event, 'Mod+Shift+KeyV')) asTyped.add(editor); else asTyped.delete(editor);
    return false;
  }, COMMAND_PRIORITY_CRITICAL);
}

interface Point { readonly key: string; readonly offset: number; readonly type: PointType['type'] }

/** Says where the caret stands in such a way that the point can be found when text was put in there; undefined where no list can stand. */
function $startPoint(): (() => Point | null) | undefined {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const block = $findUp(node, $isTextBlock);
  if (!$isRangeSelection(selection) || !block || $isLineNode(block) || $isRichFieldNode($blockOf(node)?.getParent())) return undefined;
  const { anchor } = selection;
  const before = $caretFromPoint(anchor, 'previous');
  const text = anchor.type === 'text' && anchor.offset > 0 ? anchor.getNode() : before.getNodeAtCaret();
  if ($isTextNode(text)) { const point: Point = { key: text.getKey(), offset: text.is(anchor.getNode()) ? anchor.offset : text.getTextContentSize(), type: 'text' }; return () => (text.isAttached() ? point : null); }
  if (text !== null) return () => (text.isAttached() ? { key: text.getParentOrThrow().getKey(), offset: text.getIndexWithinParent() + 1, type: 'element' } : null);
  // The block may give way to what is put in: its place is below its neighbour.
  const above = block.getPreviousSibling();
  const container = block.getParentOrThrow();
  return () => $startOf(above === null ? container.getLatest().getFirstChild() : above.getNextSibling() ?? above.getParentOrThrow().getNextSibling());
}

const $isTextBlock = (node: LexicalNode): node is ElementNode => $isElementNode(node) && !node.isInline() && !node.isShadowRoot();

function $startOf(block: LexicalNode | null): Point | null {
  const first = $isElementNode(block) ? block.getFirstDescendant() ?? block : null;
  return first && { key: first.getKey(), offset: 0, type: $isTextNode(first) ? 'text' : 'element' };
}
