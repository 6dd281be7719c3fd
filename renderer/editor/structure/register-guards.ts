// What keeps sections, rows and fields whole while keys are pressed: it stands before Lexical's own handlers.
import { $addUpdateTag, $getSelection, $isElementNode, $isRangeSelection, $isRootNode, $setSelection, COMMAND_PRIORITY_CRITICAL, COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_NORMAL, CONTROLLED_TEXT_INSERTION_COMMAND, CUT_COMMAND, CUT_TAG, DELETE_CHARACTER_COMMAND, DELETE_LINE_COMMAND, DELETE_WORD_COMMAND, type ElementNode, INSERT_LINE_BREAK_COMMAND, INSERT_PARAGRAPH_COMMAND, KEY_BACKSPACE_COMMAND, KEY_DOWN_COMMAND, type LexicalCommand, type LexicalEditor, mergeRegister, type PointType, REMOVE_TEXT_COMMAND, SELECTION_CHANGE_COMMAND } from 'lexical';
import { $getClipboardDataFromSelection, copyToClipboard, setLexicalClipboardDataTransfer } from '@lexical/clipboard';
import type { ListItemNode } from '@lexical/list';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $takeRows } from '../commands/cut-rows';
import { $caretIntoField } from '../rows/row-fields';
import { $isRowsSelection } from '../rows/rows-selection';
import { $slotElement } from '../slots';
import { $deleteAtBorder } from './borders';
import { $itemAtCaretStart, $outOfLevel } from './list-items';
import { registerCellRanges } from './cell-range';
import { $clearSelected, $needsGuard } from './clear-range';
import { $placeForText, registerPlaceForText } from './place-for-text';
import { registerWholeSelection } from './whole-selection';

/** Registers the guards. */
export function registerStructureGuards(editor: LexicalEditor): () => void {
  let upwards = false;
  return mergeRegister(
    registerPlaceForText(editor),
    registerWholeSelection(editor),
    registerCellRanges(editor),
    ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) => editor.registerCommand(command, (backward) => $clearIfGuarded() || $deleteAtBorder(backward), COMMAND_PRIORITY_HIGH)),
    editor.registerCommand(REMOVE_TEXT_COMMAND, $clearIfGuarded, COMMAND_PRIORITY_HIGH),
    ...([CONTROLLED_TEXT_INSERTION_COMMAND, INSERT_PARAGRAPH_COMMAND, INSERT_LINE_BREAK_COMMAND] as readonly LexicalCommand<unknown>[]).map((command) => editor.registerCommand(command, () => { if (!$placeForText()) $clearIfGuarded(); return false; }, COMMAND_PRIORITY_HIGH)),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, (event) => { const item = $itemAtCaret(); if (item) { event.preventDefault(); $outOfLevel(item); } return item !== null; }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => { const item = $itemAtCaret(); if (!item || item.getChildrenSize() > 0) return false; $outOfLevel(item); return true; }, COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(CUT_COMMAND, (event) => {
      const selection = $getSelection();
      if (!$needsGuard(selection)) return false;
      $addUpdateTag(CUT_TAG);
      const data = $getClipboardDataFromSelection(selection);
      if (event instanceof ClipboardEvent && event.clipboardData) { event.preventDefault(); setLexicalClipboardDataTransfer(event.clipboardData, data); }
      else void copyToClipboard(editor, null, data);
      if (!$isRowsSelection(selection)) return $clearIfGuarded();
      $takeRows(selection.getNodes().filter($isRowNode));
      return true;
    }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_DOWN_COMMAND, (event) => { upwards = /^(ArrowUp|ArrowLeft|PageUp|Home)$/.test(event.key); return false; }, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(SELECTION_CHANGE_COMMAND, () => { $outOfSectionGaps(upwards); return $caretOutOfGaps(); }, COMMAND_PRIORITY_HIGH),
  );
}

/** The list item at whose start the caret stands. */
function $itemAtCaret(): ListItemNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $itemAtCaretStart(selection) : null;
}

/** Deletes the selection in our way when Lexical's would break something; true when it did. */
export function $clearIfGuarded(): boolean {
  const selection = $getSelection();
  if (selection === null || !$needsGuard(selection)) return false;
  $clearSelected(selection);
  return true;
}

/** Between two sections, or between the blocks of one, is no text: what lands there goes on to the text in the direction of the key. */
function $outOfSectionGaps(upwards: boolean): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const collapsed = selection.isCollapsed();
  const focus = $textBeside(selection.focus, upwards);
  if (!focus) return;
  const { anchor } = selection.clone();
  const moved = upwards ? focus.selectEnd() : focus.selectStart();
  if (!collapsed && !$textBeside(anchor, upwards)) moved.anchor.set(anchor.key, anchor.offset, anchor.type);
}

/** The text that a point between sections leads to; undefined for any other point. */
function $textBeside(point: PointType, upwards: boolean): ElementNode | undefined {
  const node = point.getNode();
  if (!$isRootNode(node)) return undefined;
  const below = node.getChildAtIndex(point.offset);
  const above = node.getChildAtIndex(point.offset - 1);
  const section = (upwards ? above ?? below : below ?? above);
  if (!$isSectionNode(section)) return undefined;
  const text = section.is(below) ? $slotElement(section, 'heading') : section.getLastChild();
  return $isElementNode(text) ? text : undefined;
}

/** A click on a border of a typed block lands between its rows, where nothing can be typed; the caret goes into the row's text. */
function $caretOutOfGaps(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const row = $isRowNode(node) ? node : $isRowsNode(node) ? node.getChildAtIndex(Math.max(0, selection.anchor.offset - 1)) : null;
  if ($isRowNode(row) && !$caretIntoField(row)) $setSelection(null);
  return false;
}
