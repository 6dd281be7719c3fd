// A mark typed at the start of a paragraph, "1. ", "a) " or "(i) ", makes a list of it. The letters come in first: one undo gives them back.
import { $createListItemNode, $createListNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $addUpdateTag, $getSelection, $getState, $isParagraphNode, $isRangeSelection, $isTextNode, $setState, COLLABORATION_TAG, HISTORIC_TAG, HISTORY_PUSH_TAG, type EditorState, type LexicalEditor, PASTE_TAG, type ParagraphNode, type TextNode } from 'lexical';
import { itemNumber, type ListNumbering } from '../../../shared/model';
import { continued, markOf, numbersOf, type Reading } from '../clipboard/list-marks';
import { $listNumbers } from '../commands/list-numbers';
import { $getId, $setId, $setOwnNumbering, languageState } from '../nodes/node-state';
import { $isRichFieldNode } from '../nodes/RichFieldNode';
import { $createFiller } from '../structure/filler';
import { $nestedListOf } from '../structure/list-structure';

/** The longest mark, with the space behind it: "(viii) ". */
const LONGEST_MARK = 7;

/** Registers it. */
export function registerTypedListMarks(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ dirtyLeaves, editorState, prevEditorState, tags }) => {
    if (dirtyLeaves.size === 0 || editor.isComposing() || tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG) || tags.has(COLLABORATION_TAG)) return;
    const offset = caretOf(editorState);
    // A space was typed, and nothing else.
    if (offset === undefined || offset > LONGEST_MARK || caretOf(prevEditorState) !== offset - 1 || !editorState.read($markAtCaret)) return;
    editor.update(() => {
      const found = $markAtCaret();
      if (!found) return;
      $addUpdateTag(HISTORY_PUSH_TAG);
      $makeList(found);
    });
  });
}

const caretOf = (state: EditorState): number | undefined => state.read(() => {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed() && selection.anchor.type === 'text' ? selection.anchor.offset : undefined;
});

interface Found { readonly paragraph: ParagraphNode; readonly text: TextNode; readonly length: number; readonly reading: Reading; /** The list right above that it goes on from. */ readonly above?: ListNode }

/** The mark between the start of a paragraph and the caret: the first of a sequence, or the next one of the list right above. */
function $markAtCaret(): Found | undefined {
  const selection = $getSelection();
  const text = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const paragraph = text?.getParent();
  if (!$isRangeSelection(selection) || !$isTextNode(text) || !text.isSimpleText() || text.getPreviousSibling() !== null || !$isParagraphNode(paragraph) || $isRichFieldNode(paragraph.getParent())) return undefined;
  const typed = text.getTextContent().slice(0, selection.anchor.offset);
  const mark = /\S $/.test(typed) ? markOf(`${typed}x`) : undefined;
  if (mark?.kind !== 'number' || mark.length !== typed.length) return undefined;
  const at = { paragraph, text, length: typed.length };
  const above = paragraph.getPreviousSibling();
  const last = $isListNode(above) ? $lastReading(above) : undefined;
  const next = last && $isListNode(above) ? continued([last], mark)[0] : undefined;
  if (next && $isListNode(above)) return { ...at, reading: next, above };
  const reading = mark.readings.find(({ place, counted }) => place === 1 && counted !== undefined);
  return reading && { ...at, reading };
}

/** The mark of a list's last item. */
function $lastReading(list: ListNode): Reading | undefined {
  const numbers = $listNumbers(list);
  if (!numbers) return undefined;
  const value = numbers.start + list.getChildren().filter((item) => !$nestedListOf(item)).length - 1;
  return readingOf(value, numbers);
}

function readingOf(value: number, { numbering, sign }: ListNumbering): Reading | undefined {
  return markOf(`${itemNumber(value, { numbering, sign })} x`)?.readings.find(({ counted, place }) => counted?.numbering === numbering && counted.sign === sign && place === value);
}

function $makeList({ paragraph, text, length, reading, above }: Found): void {
  const item = $itemOf(paragraph);
  if (above) { above.append(item); paragraph.remove(); } else {
    const { start, ...own } = numbersOf(reading, 0);
    const list = $setOwnNumbering($createListNode('number', start ?? 1), own);
    // Lexical makes one list of two of a kind that touch.
    if (isNumbered(paragraph.getPreviousSibling())) paragraph.insertBefore($createFiller());
    if (isNumbered(paragraph.getNextSibling())) paragraph.insertAfter($createFiller());
    paragraph.replace(list.append(item));
  }
  text.spliceText(0, length, '', true);
  if (text.getTextContentSize() > 0) text.select(0, 0);
  else { text.remove(true); item.selectStart(); }
}

function $itemOf(paragraph: ParagraphNode): ListItemNode {
  const item = $setState($setId($createListItemNode(), $getId(paragraph)), languageState, $getState(paragraph, languageState));
  return item.setFormat(paragraph.getFormatType()).setDirection(paragraph.getDirection()).append(...paragraph.getChildren());
}

const isNumbered = (node: ReturnType<ParagraphNode['getNextSibling']>): boolean => $isListNode(node) && node.getListType() === 'number';
