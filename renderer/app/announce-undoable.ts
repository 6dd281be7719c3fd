import { type BriefingLexicalEditor, dispatch, onNextChange, UNDO_COMMAND } from '../editor';
import { announce, dismissToast } from './toasts';

/** Says what was just done to the briefing and offers to undo it, for as long as it is the last thing that was done: undo would else take back something newer. */
export function announceUndoable(editor: BriefingLexicalEditor, text: string): void {
  const id = announce(text, { label: 'Undo', run: () => dispatch(editor, UNDO_COMMAND, undefined) });
  onNextChange(editor, () => dismissToast(id));
}
