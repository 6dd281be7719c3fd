import { type BriefingLexicalEditor, focusEditor } from '../../editor';
import { useApp } from '../app-store';
import { useDialogs } from '../dialogs-store';

/** Gives the keys back to the text once the dialog that had them is gone; not when another has come up since, behind which they would be lost. */
export function backToText(editor: BriefingLexicalEditor): void {
  requestAnimationFrame(() => { if (useDialogs.getState().dialog === null && useApp.getState().message === null) focusEditor(editor); });
}
