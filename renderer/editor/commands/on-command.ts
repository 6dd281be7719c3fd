import { $addUpdateTag, COMMAND_PRIORITY_EDITOR, type LexicalCommand, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';

/** Registers what a command does; the command counts as handled. In a briefing that is shown read-only nothing happens. Who writes beside the text goes on writing there. */
export function onCommand<P>(editor: LexicalEditor, command: LexicalCommand<P>, act: (payload: P) => void): () => void {
  return editor.registerCommand(command, (payload) => {
    if (!editor.isEditable()) return true;
    if (isWritingElsewhere(editor)) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    act(payload);
    return true;
  }, COMMAND_PRIORITY_EDITOR);
}

/** Whether the caret is in a field outside the text: of the card, of the inspector, of a dialog. Drawing the change would else draw the selection too, and so take the caret away. */
function isWritingElsewhere(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  const active = root?.ownerDocument.activeElement ?? null;
  return root !== null && active !== null && !root.contains(active) && active.matches('input, textarea, select, [contenteditable="true"]');
}
