// Going to a place in the briefing: the outline, the gaps list and the search results use it.
import { $isDecoratorNode, $isElementNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { $selectWords } from '../find/find-in-briefing';
import { $selectBlock } from '../commands/insert-commands';
import { $isFootnoteNode } from '../nodes/FootnoteNode';
import { $isRowNode } from '../nodes/RowNode';
import { $caretIntoField } from '../rows/row-fields';
import { $slotElement } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { focusCaret } from './focus-host';
import { scrollTo } from './scroll-to';

/** Puts the caret into the first text of a section and scrolls to its heading. */
export function revealSection(editor: LexicalEditor, sectionId: string): boolean {
  return reveal(editor, sectionId, $selectFirstText, 'start');
}

/** Scrolls to a block or a row that is out of view; caret and focus stay where they are. */
export function keepInView(editor: LexicalEditor, id: string): void {
  // A read waits for updates under way: the row is then where it was moved to.
  const key = editor.read(() => $nodeById(editor, id)?.getKey());
  const element = key === undefined ? null : editor.getElementByKey(key);
  if (element) scrollTo(element, 'nearest');
}

/** Puts the caret into the first text of a section and leaves it to the caller what of the page is in view. */
export function caretIntoSection(editor: LexicalEditor, sectionId: string): boolean {
  return reveal(editor, sectionId, $selectFirstText, null);
}

/** Puts the caret into a block, list item, row or footnote, or selects a figure, and scrolls to it. */
export function revealBlock(editor: LexicalEditor, id: string): boolean {
  return reveal(editor, id, (node) => {
    if ($isRowNode(node)) $caretIntoField(node);
    else if ($isFootnoteNode(node)) $slotElement(node, 'content')?.selectEnd();
    else if ($isElementNode(node)) node.selectStart();
    else if ($isDecoratorNode(node)) $selectBlock(node);
    else node.selectEnd();
  }, 'center');
}

/** Puts the caret into a block, a list item, or a text that belongs to it (the heading of a section, a caption, a field of a row), and selects words where they stand there. */
export function revealText(editor: LexicalEditor, id: string, options: { readonly slot?: string; readonly words?: string } = {}): boolean {
  const { slot, words } = options;
  let found = true;
  const revealed = reveal(editor, id, (node) => {
    const text = slot === undefined ? node : $slotElement(node, slot);
    if (!$isElementNode(text)) { found = false; return; }
    if (words === undefined || !$selectWords(text, words)) text.selectStart();
  }, 'center');
  return revealed && found;
}

/** Puts the caret into a field of a row; a value field gets the focus on its chip. */
export function revealField(editor: LexicalEditor, rowId: string, key: string): boolean {
  const chip = editor.getRootElement()?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"] [data-field="${CSS.escape(key)}"]`);
  if (!chip) return reveal(editor, rowId, (row) => { if ($isRowNode(row) && !$caretIntoField(row, key)) $caretIntoField(row); }, 'center');
  const found = reveal(editor, rowId, (row) => { if ($isRowNode(row)) $caretIntoField(row); }, 'center');
  chip.focus({ preventScroll: true });
  return found;
}

function reveal(editor: LexicalEditor, id: string, $select: (node: LexicalNode) => void, block: ScrollLogicalPosition | null): boolean {
  let key: string | undefined;
  editor.update(() => {
    const node = $nodeById(editor, id);
    if (!node) return;
    key = node.getKey();
    $select(node);
  }, { discrete: true });
  if (key === undefined) return false;
  focusCaret(editor);
  const element = editor.getElementByKey(key);
  if (element && block !== null) scrollTo(element, block);
  return true;
}

function $selectFirstText(section: LexicalNode): void {
  if ($isElementNode(section)) section.getFirstChild()?.selectStart();
}
