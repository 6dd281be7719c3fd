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

/**
 * Whether the caret is in a field of the inspector, of the card above all; the buttons of a list in the card are part of one, and so is what says of itself that it keeps the focus. Drawing the change would else draw the selection too, and so take the caret away.
 * Dialogs and menus are left with their answer, and then the text has the caret again.
 */
function isWritingElsewhere(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  const active = root?.ownerDocument.activeElement ?? null;
  return root !== null && active !== null && !root.contains(active) && active.matches('[data-region="inspector"] :is(input, textarea, select, [contenteditable="true"], [role="combobox"], .bd-card-list button, [data-keeps-focus] button, button[data-keeps-focus])');
}

/** Whether nothing has the focus, as between the field that is left and the one that is come to. */
export function isFocusNowhere(editor: LexicalEditor): boolean {
  const page = editor.getRootElement()?.ownerDocument;
  return page !== undefined && (page.activeElement === null || page.activeElement === page.body);
}
