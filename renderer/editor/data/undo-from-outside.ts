// Undo and redo while the focus is in a form beside the canvas must not take it away.
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension, type HistoryState } from '@lexical/history';
import { COMMAND_PRIORITY_HIGH, type LexicalEditor, mergeRegister, REDO_COMMAND, UNDO_COMMAND } from 'lexical';

/** Takes the caret out of the state that comes back when nobody is in the canvas to see it: Lexical moves the focus with the caret. */
export function registerUndoFromOutside(editor: LexicalEditor): () => void {
  const prepare = (stackOf: (history: HistoryState) => HistoryState['undoStack']) => (): false => {
    const stack = stackOf(getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.peek());
    const entry = stack.at(-1);
    if (entry && isFocusElsewhere(editor)) stack[stack.length - 1] = { ...entry, editorState: entry.editorState.clone(null) };
    return false;
  };
  return mergeRegister(
    editor.registerCommand(UNDO_COMMAND, prepare((history) => history.undoStack), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(REDO_COMMAND, prepare((history) => history.redoStack), COMMAND_PRIORITY_HIGH),
  );
}

function isFocusElsewhere(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  const active = root?.ownerDocument.activeElement;
  return root !== null && active !== null && active !== undefined && active !== root.ownerDocument.body && !root.contains(active);
}
