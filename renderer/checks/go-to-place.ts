import type { Place } from '../../shared/checks';
import type { Briefing } from '../../shared/model/briefing';
import { focusMemoField } from '../app/canvas/focus-memo-field';
import { useDialogs } from '../app/dialogs-store';
import { type BriefingEditorHandle, revealBlock, revealField, revealSection, revealText, visibleColumns } from '../editor';
import { showCardField } from '../inspector/card-focus';

/** Goes to the place of a finding: a line of the memo block, a heading, a paragraph, a caption, a field of a row on the page or in its card. */
export function goToPlace(handle: BriefingEditorHandle, place: Place): void {
  const { sectionId, blockId, rowId, field } = place;
  if (sectionId === undefined) { if (field !== undefined) focusMemoField(field); return; }
  if (rowId !== undefined) goToRow(handle, rowId, place);
  else if (blockId !== undefined) goToBlock(handle, blockId, place);
  else goToSection(handle, sectionId, place);
}

function goToSection({ editor }: BriefingEditorHandle, sectionId: string, { field, words }: Place): void {
  if (field === 'heading' && revealText(editor, sectionId, { slot: 'heading', ...(words === undefined ? {} : { words }) })) return;
  revealSection(editor, sectionId);
  if (field === 'marking') showCardField(sectionId, field);
}

/** `field` is the caption or the attribution of the block, the alt text of a figure, or the id of a list item or of a paragraph inside. */
function goToBlock({ editor }: BriefingEditorHandle, blockId: string, { field, words }: Place): void {
  const wanted = words === undefined ? {} : { words };
  if (field === 'caption' || field === 'attribution') { if (revealText(editor, blockId, { slot: field, ...wanted })) return; }
  else if (field === 'altText') { revealBlock(editor, blockId); if (editor.isEditable()) useDialogs.getState().open({ type: 'figure', blockId }); return; }
  else if (revealText(editor, field ?? blockId, wanted)) return;
  revealBlock(editor, blockId);
}

/** A field that no column shows is in the row's card. */
function goToRow(handle: BriefingEditorHandle, rowId: string, { field, words }: Place): void {
  const { editor } = handle;
  if (field === undefined) revealBlock(editor, rowId);
  else if (!isOnThePage(handle.briefing(), rowId, field)) { revealBlock(editor, rowId); showCardField(rowId, field); }
  else if (words === undefined || !revealText(editor, rowId, { slot: field, words })) revealField(editor, rowId, field);
}

function isOnThePage({ sections, parties }: Briefing, rowId: string, field: string): boolean {
  for (const section of sections) for (const block of section.blocks) {
    if (block.type === 'rows' && block.rows.some((row) => row.id === rowId)) return visibleColumns(block.kind, parties).some((column) => column.fields.some(({ key }) => key === field));
  }
  return false;
}
