// Ctrl+Home and Ctrl+End. The browser's own take a section that is off the screen, and so not laid out, for one without text.
import { $getSelection, $isElementNode, $isRangeSelection, $isTextNode, $onUpdate, type ElementNode, type LexicalEditor, type LexicalNode, type PointType } from 'lexical';
import { $slotAround, $slotElement } from '../slots';
import { $sections } from '../structure/places';
import { scrollTo } from '../view/scroll-to';

export type DocumentEnd = 'start' | 'end';

/** Puts the caret at the start or the end of the briefing's text, and shows it. */
export function $goToEnd(editor: LexicalEditor, end: DocumentEnd): void {
  const container = $outermost(end);
  if (!container) return;
  if (end === 'start') container.selectStart(); else container.selectEnd();
  const key = container.getKey();
  $onUpdate(() => {
    const element = editor.getElementByKey(key);
    if (element) scrollTo(element, end === 'start' ? 'center' : 'end');
  });
}

/** Selects from where the caret stands to the start or the end of the briefing's text; in a field, a heading or a caption to the start or end of that. */
export function $selectToEnd(end: DocumentEnd): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const slot = $slotAround(selection.anchor.getNode())?.value;
  const container = slot ?? (end === 'start' ? $sections()[0] : $sections().at(-1));
  if ($isElementNode(container)) $put(selection.focus, container, end);
}

/** What holds the first or the last text: the heading of the first section, the last block of the last. */
function $outermost(end: DocumentEnd): ElementNode | null {
  const sections = $sections();
  if (end === 'start') return sections[0] ? $slotElement(sections[0], 'heading') : null;
  return sections.at(-1) ?? null;
}

function $put(point: PointType, container: ElementNode, end: DocumentEnd): void {
  const leaf: LexicalNode = (end === 'start' ? container.getFirstDescendant() : container.getLastDescendant()) ?? container;
  if ($isTextNode(leaf)) point.set(leaf.getKey(), end === 'start' ? 0 : leaf.getTextContentSize(), 'text');
  else if ($isElementNode(leaf)) point.set(leaf.getKey(), end === 'start' ? 0 : leaf.getChildrenSize(), 'element');
  else point.set(leaf.getParentOrThrow().getKey(), leaf.getIndexWithinParent() + (end === 'start' ? 0 : 1), 'element');
}
