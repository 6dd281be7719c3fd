// What is selected as a whole stays selected.
import { $isRangeSelection, type LexicalEditor } from 'lexical';

/**
 * A press of the pointer makes Lexical take over the browser's selection as soon as that changes. A press that changes nothing, as a second click at the caret,
 * leaves this order standing: when whole rows, cells, a figure or a page break are selected later, by the keyboard, the browser has no caret, and the next words would
 * go to the very start of the briefing. A selection of whole things is newer than any press before it, and ends the order.
 */
export function registerWholeSelection(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ editorState: { _selection: now }, prevEditorState: { _selection: before } }) => {
    if (now !== null && !$isRangeSelection(now) && !now.is(before)) editor._inputState.isSelectionChangeFromMouseDown = false;
  });
}
