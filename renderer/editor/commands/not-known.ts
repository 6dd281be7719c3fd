import { $getSelection, $isRangeSelection, type CommandPayloadType, type LexicalEditor } from 'lexical';
import { fieldDefinition, isTextField } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { notKnownValue, notKnownWords } from '../rows/not-known';
import { $caretIntoField } from '../rows/row-fields';
import { $isFieldEmpty } from '../rows/row-slots';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace, $selectionNode } from '../structure/places';
import { SET_NOT_KNOWN_COMMAND, SET_ROW_VALUE_COMMAND } from './commands';
import { onCommand } from './on-command';

/** Registers "Not known": the words where the caret stands in a text field, the choice that says so in a value, or no value at all. */
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
  if ($isFieldEmpty(row, key) || place?.field !== key || !place.row.is(row)) $caretIntoField(row, key);
  $writeNotKnown();
}

/** Types the words in the briefing's language where the caret stands, in the place of what is selected. */
export function $writeNotKnown(): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.insertText(notKnownWords($getBriefingData().metadata.language));
}
