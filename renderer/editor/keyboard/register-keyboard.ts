import { $isTableNode, type TableNode } from '@lexical/table';
import { $onUpdate, COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND, type LexicalEditor, type LexicalNode, mergeRegister, REDO_COMMAND } from 'lexical';
import { INSERT_FOOTNOTE_COMMAND, INSERT_PAGE_BREAK_COMMAND, MOVE_BLOCKS_COMMAND, SET_BLOCK_TYPE_COMMAND, SET_NOT_KNOWN_COMMAND, TO_ROWS_COMMAND, TOGGLE_LIST_COMMAND } from '../commands/commands';
import { $isEmptyParagraph } from '../commands/insert-block';
import { $addRow } from '../commands/row-commands';
import { requestFromEditor } from '../editor-requests';
import { $getId } from '../nodes/node-state';
import { $isRowEmpty } from '../rows/row-fields';
import { ROWS_OF_SECTION } from '../rows/rows-of-section';
import { $findUp } from '../slots';
import { $rowPlace, $sectionBlockOf, $sectionOf, $selectionNode } from '../structure/places';
import { readSelectionState } from '../view/selection-state';
import { isKey, type KeyChord } from './chord';
import { $goToEnd, $selectToEnd } from './document-ends';
import { registerArrowKeys } from './arrow-keys';
import { registerEnterKeys } from './enter-keys';
import { registerPasteOnValue } from './paste-on-value';
import { registerSelectAll } from './select-all';
import { registerSlashMenu } from './slash-menu';
import { registerTabKey } from './tab-key';
import { registerTypedListMarks } from './typed-list-marks';
import { focusedChip } from './row-stops';
import { NOT_KNOWN_KEY, registerTextKeys } from './text-keys';

/** Registers the keyboard of the canvas. */
export function registerKeyboard(editor: LexicalEditor): () => void {
  return mergeRegister(registerTextKeys(editor), registerBlockKeys(editor), registerSlashMenu(editor), registerTypedListMarks(editor), registerSelectAll(editor), registerTabKey(editor), registerEnterKeys(editor), registerArrowKeys(editor), registerPasteOnValue(editor));
}

function registerBlockKeys(editor: LexicalEditor): () => void {
  const keys: readonly (readonly [KeyChord, () => void])[] = [
    ['Mod+Alt+Digit0', () => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'paragraph')],
    ['Mod+Alt+Digit1', () => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'heading1')],
    ['Mod+Alt+Digit2', () => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'heading2')],
    ['Mod+Alt+Digit3', () => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'heading3')],
    ['Mod+Shift+Digit7', () => editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'number')],
    ['Mod+Shift+Digit8', () => editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'bullet')],
    ['Mod+Shift+Digit9', () => editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'check')],
    ['Mod+KeyK', () => requestFromEditor(editor, { type: 'link', url: readSelectionState(editor).link })],
    ['Mod+KeyF', () => requestFromEditor(editor, { type: 'find' })],
    ['Mod+Alt+KeyR', () => requestFromEditor(editor, { type: 'citation' })],
    ['Mod+Alt+KeyF', () => editor.dispatchCommand(INSERT_FOOTNOTE_COMMAND, undefined)],
    ['Mod+Enter', () => { const place = $rowPlace($selectionNode()); if (place) $addRow(place.rows, place.row); else editor.dispatchCommand(INSERT_PAGE_BREAK_COMMAND, undefined); }],
    ['Mod+Shift+Enter', () => $toRowsOfSection(editor)],
    [NOT_KNOWN_KEY, () => $notKnown(editor)],
    ['Mod+Home', () => $goToEnd(editor, 'start')],
    ['Mod+End', () => $goToEnd(editor, 'end')],
    ['Mod+Shift+Home', () => $selectToEnd('start')],
    ['Mod+Shift+End', () => $selectToEnd('end')],
    ['Alt+ArrowUp', () => editor.dispatchCommand(MOVE_BLOCKS_COMMAND, 'up')],
    ['Alt+ArrowDown', () => editor.dispatchCommand(MOVE_BLOCKS_COMMAND, 'down')],
    ['Mod+KeyY', () => editor.dispatchCommand(REDO_COMMAND, undefined)],
    ['Alt+Enter', () => { const place = readSelectionState(editor).inRows; if (place) requestFromEditor(editor, { type: 'rowCard', blockId: place.blockId, rowId: place.rowId }); }],
  ];
  return editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
    const act = keys.find(([chord]) => isKey(event, chord))?.[1];
    if (!act) return false;
    event.preventDefault();
    act();
    return true;
  }, COMMAND_PRIORITY_NORMAL);
}

/** The value that has the focus, or the text field that the caret stands in, is not known. */
function $notKnown(editor: LexicalEditor): void {
  const chip = focusedChip(editor);
  const place = $rowPlace($selectionNode());
  const field = chip ?? (place?.field === undefined ? undefined : { rowId: $getId(place.row), key: place.field });
  if (field) editor.dispatchCommand(SET_NOT_KNOWN_COMMAND, { rowId: field.rowId, key: field.key });
}

/** The selected paragraphs become rows of the kind that their section is made for; of a table the page asks first what its columns are. */
function $toRowsOfSection(editor: LexicalEditor): void {
  const node = $selectionNode();
  const table = $tableAt(node);
  if (table) {
    const blockId = $getId(table);
    $onUpdate(() => { requestFromEditor(editor, { type: 'matchColumns', blockId }); });
    return;
  }
  const kind = $sectionOf(node)?.getKind();
  const rows = $rowPlace(node)?.rows.getKind() ?? (kind && ROWS_OF_SECTION[kind]);
  if (rows) editor.dispatchCommand(TO_ROWS_COMMAND, { kind: rows });
  else requestFromEditor(editor, { type: 'notice', message: 'This kind of section has no rows of its own. Type / to insert rows of the kind that you want.' });
}

/** The table around a place; also the one just above an empty paragraph or an empty row, which is where the caret stands when a table was pasted. */
function $tableAt(node: LexicalNode | null): TableNode | null {
  const around = $findUp<TableNode>(node, $isTableNode);
  if (around) return around;
  const block = $sectionBlockOf(node);
  const place = $rowPlace(node);
  const isEmpty = place ? $isRowEmpty(place.row) && place.row.getPreviousSibling() === null : $isEmptyParagraph(block);
  const above = isEmpty ? block?.getPreviousSibling() : null;
  return $isTableNode(above) ? above : null;
}
