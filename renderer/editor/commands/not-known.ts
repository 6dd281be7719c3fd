import { $getSelection, $isRangeSelection, type CommandPayloadType, type ElementNode, type LexicalEditor } from 'lexical';
import { fieldDefinition, isTextField } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { notKnownValue, notKnownWords } from '../rows/not-known';
import { $caretIntoField } from '../rows/row-fields';
import { $isFieldEmpty } from '../rows/row-slots';
import { $slotElement } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace, $selectionNode } from '../structure/places';
import { SET_NOT_KNOWN_COMMAND, SET_ROW_VALUE_COMMAND } from './commands';
import { onCommand } from './on-command';

/** Registers "Not known": the words in a text field, the choice that says so in a value, or no value at all. */
export function registerNotKnown(editor: LexicalEditor): () => void {
  return onCommand(editor, SET_NOT_KNOWN_COMMAND, ({ rowId, key }) => $setNotKnown(editor, rowId, key));
}

function $setNotKnown(editor: LexicalEditor, rowId: string, key: CommandPayloadType<typeof SET_NOT_KNOWN_COMMAND>['key']): void {
  const row = $nodeById(editor, rowId);
  const rows = row?.getParent();
  const field = $isRowsNode(rows) ? fieldDefinition(rows.getKind(), key) : undefined;
  if (!$isRowNode(row) || !field) return;
  if (!isTextField(field)) { editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId, key, value: notKnownValue(field) }); return; }
  const place = $rowPlace($selectionNode());
  if ($isFieldEmpty(row, key)) $caretIntoField(row, key);
  const slot = $slotElement(row, key);
  const here = $isFieldEmpty(row, key) || (place?.field === key && place.row.is(row));
  if (!here || !slot || !$writeNotKnown(slot)) requestFromEditor(editor, { type: 'notice', message: FIELD_HAS_TEXT });
}

/** What is said when a field that is marked as not known says something already. */
export const FIELD_HAS_TEXT = 'The field has text; empty it first to mark it as not known.';

/** Types the words in the briefing's language into a field that says nothing, or in the place of its whole text when that is selected; false when it has other text, which stays. */
export function $writeNotKnown(field: ElementNode): boolean {
  const selection = $getSelection();
  const text = field.getTextContent();
  if (!$isRangeSelection(selection) || (text.trim() !== '' && selection.getTextContent() !== text)) return false;
  selection.insertText(notKnownWords($getBriefingData().metadata.language));
  return true;
}
