import { $getSelection, $isRangeSelection, HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { scrollTo } from './scroll-to';
import { scrollerOf } from './scroller-of';

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
    const frame = scrollerOf(element)?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    if (frame && (bottom < frame.top || top > frame.bottom)) scrollTo(element, 'center');
  });
}
