import { $getSelection, $isRangeSelection, HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { scrollTo } from './scroll-to';

/** After undo and redo, brings into view what is selected then. Lexical does so for a caret alone; words that come back by undoing a cut come back selected. */
export function registerShowUndone(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ editorState, tags }) => {
    if (!tags.has(HISTORIC_TAG)) return;
    const key = editorState.read(() => {
      const selection = $getSelection();
      if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return undefined;
      return ($isRangeSelection(selection) ? selection.focus.getNode() : selection.getNodes()[0])?.getKey();
    });
    const element = key === undefined ? null : editor.getElementByKey(key);
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (isAway(element, top, bottom)) scrollTo(element, 'center');
  });
}

/** Whether a place is scrolled out of the box around the text. */
function isAway(element: HTMLElement, top: number, bottom: number): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const frame = box.getBoundingClientRect();
    return bottom < frame.top || top > frame.bottom;
  }
  return false;
}
