import { announce } from '../app/toasts';
import { type BriefingLexicalEditor, DELETE_SECTIONS_COMMAND, dispatch, UNDO_COMMAND } from '../editor';

/** Deletes sections at once, and offers to undo it. */
export function deleteSections(editor: BriefingLexicalEditor, sectionIds: readonly string[]): void {
  dispatch(editor, DELETE_SECTIONS_COMMAND, { sectionIds });
  announce(sectionIds.length === 1 ? 'The section was deleted.' : `${sectionIds.length} sections were deleted.`, { label: 'Undo', run: () => dispatch(editor, UNDO_COMMAND, undefined) });
}
