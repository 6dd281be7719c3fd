import { COMMAND_PRIORITY_EDITOR, type LexicalCommand, type LexicalEditor } from 'lexical';

/** Registers what a command does; the command counts as handled. In a briefing that is shown read-only nothing happens. */
export function onCommand<P>(editor: LexicalEditor, command: LexicalCommand<P>, act: (payload: P) => void): () => void {
  return editor.registerCommand(command, (payload) => { if (editor.isEditable()) act(payload); return true; }, COMMAND_PRIORITY_EDITOR);
}
