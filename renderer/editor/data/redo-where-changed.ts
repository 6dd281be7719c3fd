// Redo brings the caret back to where it stood right after the change. Lexical keeps the caret of the moment of undo, which a click may have taken far away.
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension, type HistoryStateEntry } from '@lexical/history';
import { $getNodeByKey, $getSelection, $isRangeSelection, type BaseSelection, COMMAND_PRIORITY_HIGH, type EditorState, HISTORIC_TAG, HISTORY_MERGE_TAG, type LexicalEditor, mergeRegister, REDO_COMMAND } from 'lexical';

/** Remembers for every state the selection that its last change left, and gives it to what redo brings back. */
export function registerRedoWhereChanged(editor: LexicalEditor): () => void {
  const afterChange = new WeakMap<EditorState, BaseSelection | null>();
  /** Without a selection the focus is in a form beside the canvas, and stays there. */
  const asLeft = (entry: HistoryStateEntry): HistoryStateEntry => {
    const selection = afterChange.get(entry.editorState);
    const stands = selection && selectionOf(entry.editorState) && entry.editorState.read(() => $stands(selection));
    return stands ? { ...entry, editorState: entry.editorState.clone(selection.clone()) } : entry;
  };
  return mergeRegister(
    editor.registerUpdateListener(({ editorState, prevEditorState, dirtyElements, dirtyLeaves, tags }) => {
      const before = afterChange.get(prevEditorState);
      const isChange = tags.has(HISTORIC_TAG) || ((dirtyElements.size > 0 || dirtyLeaves.size > 0) && !tags.has(HISTORY_MERGE_TAG));
      afterChange.set(editorState, isChange || before === undefined ? selectionOf(editorState) : before);
    }),
    editor.registerCommand(REDO_COMMAND, () => {
      const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.peek();
      const entry = history.redoStack.at(-1);
      if (entry) history.redoStack[history.redoStack.length - 1] = asLeft(entry);
      // Undo comes back to what is there now, where a click may have been made as well.
      if (entry && history.current) history.current = asLeft(history.current);
      return false;
    }, COMMAND_PRIORITY_HIGH),
  );
}

/** The selection of a state, as a copy. */
export const selectionOf = (state: EditorState): BaseSelection | null => state.read(() => $getSelection()?.clone() ?? null);

/** Whether what a selection names is still there: what is settled by itself after a change may take it away. */
export function $stands(selection: BaseSelection): boolean {
  if (!$isRangeSelection(selection)) return selection.getNodes().length > 0;
  return [selection.anchor, selection.focus].every(({ key, offset, type }) => {
    const node = $getNodeByKey(key);
    return node !== null && (type === 'element' || offset <= node.getTextContentSize());
  });
}
