import type { Place } from '../../shared/checks';
import { type BriefingEditorHandle, revealBlock, revealField, revealSection } from '../editor';
import { focusMemoField } from '../app/canvas/focus-memo-field';

/** Goes to the place of a finding: the field of a row, the block, the section, or the line of the memo block. */
export function goToPlace(handle: BriefingEditorHandle, place: Place): void {
  const { editor } = handle;
  if (place.rowId !== undefined && place.field !== undefined) revealField(editor, place.rowId, place.field);
  else if (place.rowId !== undefined) revealBlock(editor, place.rowId);
  else if (place.blockId !== undefined) revealBlock(editor, place.blockId);
  else if (place.sectionId !== undefined) revealSection(editor, place.sectionId);
  else if (place.field !== undefined) focusMemoField(place.field);
}
