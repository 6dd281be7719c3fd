// Text dropped on the canvas: words dragged from another place of it move there with all they hold, text from elsewhere comes in as by paste.
// It goes where text can stand and nowhere else, and what reaches over sections or rows stays where it is.
import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { $isListItemNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $addUpdateTag, $getNearestNodeFromDOMNode, $getSelection, $isElementNode, $isParagraphNode, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_HIGH, DRAGEND_COMMAND, DRAGSTART_COMMAND, DROP_COMMAND, type ElementNode, HISTORY_PUSH_TAG, type LexicalEditor, type LexicalNode, mergeRegister, type RangeSelection } from 'lexical';
import { requestFromEditor } from '../editor-requests';
import { $isLineNode } from '../nodes/LineNode';
import { $findUp } from '../slots';
import { $needsGuard } from '../structure/clear-range';
import { $nestedListOf } from '../structure/list-structure';
import { fragmentToText, parseFragment } from './fragment';
import { $insertFragment } from './insert-fragment';
import { $fragmentOf } from './selection-to-fragment';

/** A place between two pieces of text of a block. */
interface DropPlace { readonly block: ElementNode; readonly before: LexicalNode | null; readonly after: LexicalNode | null }

/** Registers dragging of text. */
export function registerDroppedText(editor: LexicalEditor): () => void {
  let ownDrag = false;
  return mergeRegister(
    editor.registerCommand(DRAGSTART_COMMAND, () => { ownDrag = true; return false; }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DRAGEND_COMMAND, () => { ownDrag = false; return false; }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, (event) => {
      const data = event.dataTransfer;
      if (!data || data.files.length > 0 || (!ownDrag && !data.types.includes('text/plain') && !data.types.includes('text/html'))) return false;
      event.preventDefault();
      const selection = $getSelection();
      if (ownDrag && $isRangeSelection(selection)) $moveTo(editor, event, selection);
      else if (!ownDrag) $bringTo(editor, event, data);
      ownDrag = false;
      return true;
    }, COMMAND_PRIORITY_HIGH),
  );
}

function $moveTo(editor: LexicalEditor, event: DragEvent, selection: RangeSelection): void {
  const range = rangeAt(editor, event);
  const dragged = editor.getRootElement()?.ownerDocument.getSelection();
  if (!range || selection.isCollapsed() || (dragged && dragged.rangeCount > 0 && dragged.getRangeAt(0).isPointInRange(range.startContainer, range.startOffset))) return;
  if ($needsGuard(selection)) { requestFromEditor(editor, { type: 'notice', message: 'Text over several sections or rows was not moved. Cut it and paste it instead.' }); return; }
  const found = $fragmentOf(selection);
  const fragment = found && parseFragment(fragmentToText(found));
  const place = fragment && $placeAt(range);
  if (!place) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  selection.removeText();
  if ($caretAt(place)) $insertFragment(editor, fragment);
}

function $bringTo(editor: LexicalEditor, event: DragEvent, data: DataTransfer): void {
  const range = rangeAt(editor, event);
  const place = range && $placeAt(range);
  if (!place || !$caretAt(place)) return;
  const selection = $getSelection();
  $addUpdateTag(HISTORY_PUSH_TAG);
  if ($isRangeSelection(selection)) $insertDataTransferForRichText(data, selection, editor);
}

function rangeAt(editor: LexicalEditor, event: DragEvent): Range | undefined {
  const root = editor.getRootElement();
  const range = root?.ownerDocument.caretRangeFromPoint(event.clientX, event.clientY);
  if (!range || !root?.contains(range.startContainer)) return undefined;
  return range.startContainer instanceof Element && !range.startContainer.matches(TEXT) ? besideText(range, event) : range;
}

const TEXT = '.bd-line, .bd-paragraph, .bd-heading, .bd-quote-text, .bd-item:not(.bd-item-nested)';

/** A point beside the text of a line means its nearer end. */
function besideText(range: Range, { clientX, clientY }: DragEvent): Range {
  const around = range.startContainer instanceof Element ? range.startContainer : undefined;
  for (const element of around?.querySelectorAll(TEXT) ?? []) {
    const box = element.getBoundingClientRect();
    if (clientY < box.top || clientY > box.bottom) continue;
    range.selectNodeContents(element);
    range.collapse(clientX < box.left + box.width / 2);
    break;
  }
  return range;
}

/** The place of the text that a point on the screen lies in; undefined where no text can stand. The text is parted there, so that the place stays when what was dragged goes. */
function $placeAt(range: Range): DropPlace | undefined {
  const node = $getNearestNodeFromDOMNode(range.startContainer);
  const block = $findUp(node, $isTextBlock);
  if (!node || !block) return undefined;
  if (!$isTextNode(node)) {
    const index = node.is(block) ? Math.min(range.startOffset, block.getChildrenSize()) : node.getIndexWithinParent();
    const holder = node.is(block) ? block : node.getParentOrThrow();
    return { block, before: holder.getChildAtIndex(index - 1), after: holder.getChildAtIndex(index) };
  }
  const size = node.getTextContentSize();
  const offset = node.isToken() ? (range.startOffset * 2 < size ? 0 : size) : Math.min(range.startOffset, size);
  if (offset === 0) return { block, before: node.getPreviousSibling(), after: node };
  if (offset === size) return { block, before: node, after: node.getNextSibling() };
  const [before, after] = node.splitText(offset);
  return { block, before: before ?? null, after: after ?? null };
}

const $isTextBlock = (node: LexicalNode): node is ElementNode => $isLineNode(node) || $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node) || ($isListItemNode(node) && $nestedListOf(node) === null);

/** Puts the caret into a place; false when nothing is left of it. */
function $caretAt({ block, before, after }: DropPlace): boolean {
  if (before?.isAttached()) { if ($isTextNode(before)) before.select(); else before.selectNext(0, 0); return true; }
  if (after?.isAttached()) { if ($isTextNode(after)) after.select(0, 0); else after.selectPrevious(); return true; }
  if (!block.isAttached()) return false;
  if ($isElementNode(block)) block.selectEnd();
  return true;
}
