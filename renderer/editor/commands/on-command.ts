import { COMMAND_PRIORITY_EDITOR, type LexicalCommand, type LexicalEditor } from 'lexical';

/** Registers what a command does; the command counts as handled. */
export function onCommand<P>(editor: LexicalEditor, command: LexicalCommand<P>, act: (payload: P) => void): () => void {
  return editor.registerCommand(command, (payload) => { act(payload); return true; }, COMMAND_PRIORITY_EDITOR);
}
