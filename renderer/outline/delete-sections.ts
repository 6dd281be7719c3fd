import { announceUndoable } from '../app/announce-undoable';
import { type BriefingLexicalEditor, DELETE_SECTIONS_COMMAND, dispatch, readOutline } from '../editor';

/** Deletes sections at once, and offers to undo it. Without any section left the focus goes to what adds one. */
export function deleteSections(editor: BriefingLexicalEditor, sectionIds: readonly string[]): void {
  dispatch(editor, DELETE_SECTIONS_COMMAND, { sectionIds });
  announceUndoable(editor, sectionIds.length === 1 ? 'The section was deleted.' : `${sectionIds.length} sections were deleted.`);
  if (readOutline(editor).length === 0) requestAnimationFrame(() => setTimeout(focusAddSection));
}

/** The button of the outline when that is shown, else the one on the page. */
const focusAddSection = (): void => document.querySelector<HTMLElement>('.bd-outline .bd-add-section, .bd-no-sections .bd-add-section')?.focus();
