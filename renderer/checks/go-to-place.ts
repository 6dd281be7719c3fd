import type { Place } from '../../shared/checks';
import type { Briefing } from '../../shared/model/briefing';
import { focusMemoField } from '../app/canvas/focus-memo-field';
import { useDialogs } from '../app/dialogs-store';
import { type BriefingEditorHandle, revealBlock, revealField, revealSection, revealText, visibleFields } from '../editor';
import { showCardField } from '../inspector/card-focus';
import { textOfPlace } from './text-of-place';

/** Goes to the place of a finding: a line of the memo block, a heading, a paragraph, a caption, a field of a row on the page or in its card. */
export function goToPlace(handle: BriefingEditorHandle, place: Place): void {
  const { sectionId, blockId, rowId, field } = place;
  if (sectionId === undefined) { if (field !== undefined) focusMemoField(field); return; }
  if (rowId !== undefined) goToRow(handle, rowId, place);
  else if (blockId !== undefined) goToBlock(handle, blockId, place);
  else goToSection(handle, sectionId, place);
}

function goToSection(handle: BriefingEditorHandle, sectionId: string, place: Place): void {
  if (goToText(handle, place)) return;
  revealSection(handle.editor, sectionId);
  if (place.field === 'marking') showCardField(sectionId, place.field);
}

function goToBlock(handle: BriefingEditorHandle, blockId: string, place: Place): void {
  if (goToText(handle, place)) return;
  revealBlock(handle.editor, blockId);
  if (place.field === 'altText' && handle.editor.isEditable()) useDialogs.getState().open({ type: 'figure', blockId });
}

function goToText({ editor }: BriefingEditorHandle, place: Place): boolean {
  const text = textOfPlace(place);
  return text !== undefined && revealText(editor, text.id, { ...(text.slot === undefined ? {} : { slot: text.slot }), ...(place.words === undefined ? {} : { words: place.words }) });
}

/** A field that no column shows is in the row's card. */
function goToRow(handle: BriefingEditorHandle, rowId: string, place: Place): void {
  const { editor } = handle;
  const { field, words } = place;
  if (field === undefined) revealBlock(editor, rowId);
  else if (!isOnThePage(handle.briefing(), rowId, field)) { revealBlock(editor, rowId); showCardField(rowId, field); }
  else if (words === undefined || !goToText(handle, place)) revealField(editor, rowId, field);
}

function isOnThePage({ sections, parties }: Briefing, rowId: string, field: string): boolean {
  for (const section of sections) for (const block of section.blocks) {
    if (block.type === 'rows' && block.rows.some((row) => row.id === rowId)) return visibleFields(block.kind, parties).some(({ key }) => key === field);
  }
  return false;
}
