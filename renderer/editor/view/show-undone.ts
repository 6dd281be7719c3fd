import { $getSelection, $isRangeSelection, HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { placeOfChange } from './place-of-change';
import { scrollTo } from './scroll-to';
import { scrollerOf } from './scroller-of';

/**
 * After undo and redo, brings into view what is selected then, or what changed where the focus is in a form beside the page and stays there. Lexical does so for a caret alone;
 * words that come back by undoing a cut come back selected.
 */
export function registerShowUndone(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
    if (!tags.has(HISTORIC_TAG)) return;
    const selected = editorState.read(() => {
      const selection = $getSelection();
      if (selection === null) return null;
      if ($isRangeSelection(selection)) return selection.isCollapsed() ? undefined : selection.focus.key;
      return selection.getNodes()[0]?.getKey();
    });
    const element = selected === null ? placeOfChange(editor, editorState, prevEditorState) : selected === undefined ? null : editor.getElementByKey(selected);
    if (!element) return;
    const frame = scrollerOf(element)?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    if (frame && (bottom < frame.top || top > frame.bottom)) scrollTo(element, 'center');
  });
}
