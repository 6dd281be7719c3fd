// Enter and Esc in fields, lines, callouts and figures, and the keys of a focused chip.
import { $getSelection, $isNodeSelection, $isParagraphNode, $isRangeSelection, COMMAND_PRIORITY_CRITICAL, COMMAND_PRIORITY_HIGH, INSERT_LINE_BREAK_COMMAND, KEY_DOWN_COMMAND, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { $paragraphAfter } from '../commands/insert-block';
import { $addRow } from '../commands/row-commands';
import { requestFromEditor } from '../editor-requests';
import { $isCalloutNode } from '../nodes/CalloutNode';
import { $isFigureNode } from '../nodes/FigureNode';
import { $isLineNode } from '../nodes/LineNode';
import type { RowNode } from '../nodes/RowNode';
import type { RowsNode } from '../nodes/RowsNode';
import { $getId } from '../nodes/node-state';
import { isLineSlot } from '../rows/row-slots';
import { $caretIntoField, $isRowEmpty, $textKeys } from '../rows/row-fields';
import { $isRowsSelection } from '../rows/rows-selection';
import { $isRowNode } from '../nodes/RowNode';
import { $findUp } from '../slots';
import { $blockOf, $rowPlace, $selectionNode } from '../structure/places';
import { beginsDate, typedOnChip, type TypedOnChip } from './choose-by-letter';
import { $leaveLine } from './leave-line';
import { focusedChip, setAndStay } from './row-stops';

/** Registers them. */
export function registerEnterKeys(editor: LexicalEditor): () => void {
  const typing: Typing = { last: undefined };
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, (event) => chipKey(editor, event, typing), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => { const handled = $enter(editor, event?.shiftKey ?? false); if (handled) event?.preventDefault(); return handled; }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => { const line = $findUp($selectionNode(), $isLineNode); return line !== null && line.getRole() !== 'note'; }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => { $escape(); return true; }, COMMAND_PRIORITY_HIGH),
  );
}

function $enter(editor: LexicalEditor, shift: boolean): boolean {
  const selection = $getSelection();
  const node = $selectionNode(selection);
  if ($isNodeSelection(selection) && $isFigureNode(node)) { requestFromEditor(editor, { type: 'figure', blockId: $getId(node) }); return true; }
  const line = $findUp(node, $isLineNode);
  if (line && line.getRole() !== 'field') { if (line.getRole() === 'note' && shift) return false; $leaveLine(line, 1); return true; }
  if (!shift && $leaveCallout(node)) return true;
  const place = $rowPlace(node);
  if (!place?.field || !$isRangeSelection(selection)) return false;
  return $enterInField(place.rows, place.row, place.field, shift);
}

/** Enter on an empty last paragraph of a callout goes on below it. */
function $leaveCallout(node: LexicalNode | null): boolean {
  const block = $blockOf(node);
  const callout = block?.getParent();
  if (!$isCalloutNode(callout) || !$isParagraphNode(block) || block.getChildrenSize() > 0 || block.getNextSibling() !== null || callout.getChildrenSize() < 2) return false;
  $paragraphAfter(callout).selectStart();
  block.remove(true);
  return true;
}

/** Enter goes to the next text field of the row; in the last it adds a row; in a rich field that is not the last it makes a paragraph, as Shift+Enter does in the last. On an empty last row it leaves the block. */
function $enterInField(rows: RowsNode, row: RowNode, field: string, shift: boolean): boolean {
  const keys = $textKeys(rows);
  const at = keys.indexOf(field);
  const isLast = at === keys.length - 1;
  const isLine = isLineSlot(rows.getKind(), field);
  if (shift) return isLine;
  if ($isRowEmpty(row) && row.getNextSibling() === null) { $leaveBlock(rows, row); return true; }
  if (!isLast && !isLine) return false;
  const next = keys[at + 1];
  if (next !== undefined) { $caretIntoField(row, next); return true; }
  $addRow(rows, row);
  return true;
}

/** Out of the block, downwards; an empty last row goes away unless it is the only one. */
function $leaveBlock(rows: RowsNode, row: RowNode): void {
  $paragraphAfter(rows).selectStart();
  if (rows.getChildrenSize() > 1) row.remove(true);
}

/** Esc: from a selected row into its text, from a note or caption back to the prose. */
function $escape(): void {
  const selection = $getSelection();
  const node = $selectionNode(selection);
  if ($isRowsSelection(selection) && $isRowNode(node)) { $caretIntoField(node); return; }
  const line = $findUp(node, $isLineNode);
  if (line && line.getRole() !== 'field' && line.getRole() !== 'heading') $leaveLine(line, 1);
}

interface Typing { last: TypedOnChip | undefined }

/** Keys on a chip: Enter, Space and Down open its choices, a letter chooses one, or begins a date, Delete clears it, Esc goes back to the text. */
function chipKey(editor: LexicalEditor, event: KeyboardEvent, typing: Typing): boolean {
  const chip = focusedChip(editor);
  if (!chip || event.key === 'Tab' || event.ctrlKey || event.metaKey || (event.key === 'Enter' && event.altKey)) {
    typing.last = undefined;
    return false;
  }
  const wasRefused = typing.last?.refused === true;
  const typed = typedOnChip(editor, chip, event, typing.last);
  if (event.key !== 'Shift') typing.last = typed;
  const act = typed ? () => takeLetters(editor, chip, typed, wasRefused)
    : beginsDate(editor, chip, event) ? () => requestFromEditor(editor, { type: 'rowValue', rowId: chip.rowId, key: chip.key, anchor: chip.element, typed: event.key })
    : event.key === 'Enter' || event.key === ' ' || event.key === 'ArrowDown' ? () => chip.element.click()
    : event.key === 'Backspace' || event.key === 'Delete' ? () => setAndStay(editor, chip, undefined)
    : event.key === 'Escape' ? () => editor.getRootElement()?.focus({ preventScroll: true }) : undefined;
  if (act) { event.preventDefault(); act(); }
  return true;
}

/** Does what the letters ask for; a word that is no choice changes nothing, and is said once. */
function takeLetters(editor: LexicalEditor, chip: NonNullable<ReturnType<typeof focusedChip>>, { choice, refused }: TypedOnChip, wasRefused: boolean): void {
  if (choice) setAndStay(editor, chip, choice.value);
  if (refused && !wasRefused) requestFromEditor(editor, { type: 'notice', message: 'No choice of this field begins with these letters. Its value is as it was.', untilNextChange: true });
}
