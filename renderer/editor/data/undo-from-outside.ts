// Undo and redo while the focus is in a form beside the canvas must not take it away; the caret comes back when one goes back to the text.
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension, type HistoryState } from '@lexical/history';
import { $getSelection, type BaseSelection, COMMAND_PRIORITY_HIGH, type EditorState, HISTORIC_TAG, type LexicalEditor, mergeRegister, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { $stands, selectionOf } from './redo-where-changed';

/** The caret that undo or redo from beside the canvas kept out of the text, by editor. */
const keptOut = new WeakMap<LexicalEditor, BaseSelection>();

/** Takes the caret out of the state that comes back when nobody is in the canvas to see it: Lexical moves the focus with the caret. The history itself keeps it. */
export function registerUndoFromOutside(editor: LexicalEditor): () => void {
  const readHistory = (): HistoryState => getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.peek();
  let shown: { readonly without: EditorState; readonly state: EditorState } | undefined;
  const prepare = (stackOf: (history: HistoryState) => HistoryState['undoStack']) => (): false => {
    const stack = stackOf(readHistory());
    const entry = stack.at(-1);
    if (!entry || !isFocusElsewhere(editor)) return false;
    const caret = selectionOf(entry.editorState) ?? $getSelection()?.clone();
    if (caret) keptOut.set(editor, caret);
    shown = { without: entry.editorState.clone(null), state: entry.editorState };
    stack[stack.length - 1] = { ...entry, editorState: shown.without };
    return false;
  };
  return mergeRegister(
    editor.registerUpdateListener(({ tags }) => {
      const history = readHistory();
      if (!tags.has(HISTORIC_TAG) || shown === undefined) return;
      if (history.current?.editorState === shown.without) history.current = { ...history.current, editorState: shown.state };
      shown = undefined;
    }),
    editor.registerCommand(UNDO_COMMAND, prepare((history) => history.undoStack), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(REDO_COMMAND, prepare((history) => history.redoStack), COMMAND_PRIORITY_HIGH),
  );
}

/** The selection of the text, or the one that undo from beside it kept out, where that still stands; inside a read or an update of the editor. */
export function $caretToComeBackTo(editor: LexicalEditor): BaseSelection | null {
  const selection = $getSelection();
  if (selection !== null) return selection.clone();
  const kept = keptOut.get(editor);
  return kept && $stands(kept) ? kept.clone() : null;
}

function isFocusElsewhere(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  const active = root?.ownerDocument.activeElement;
  return root !== null && active !== null && active !== undefined && active !== root.ownerDocument.body && !root.contains(active);
}
