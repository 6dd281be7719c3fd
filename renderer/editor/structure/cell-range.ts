// Selected cells of a plain table. Whatever is written or deleted over them empties them and goes on in the first one; the table itself, and every cell beside them, stays as it is.
import { $getClipboardDataFromSelection, copyToClipboard, setLexicalClipboardDataTransfer } from '@lexical/clipboard';
import { $findTableNode, $isTableCellNode, $isTableSelection, type TableCellNode } from '@lexical/table';
import { $addUpdateTag, $createParagraphNode, $getSelection, $isRangeSelection, BEFORE_INPUT_COMMAND, type BaseSelection, COMMAND_PRIORITY_CRITICAL, COMPOSITION_START_COMMAND, CONTROLLED_TEXT_INSERTION_COMMAND, CUT_COMMAND, CUT_TAG, DELETE_CHARACTER_COMMAND, DELETE_LINE_COMMAND, DELETE_WORD_COMMAND, HISTORY_PUSH_TAG, INSERT_LINE_BREAK_COMMAND, INSERT_PARAGRAPH_COMMAND, KEY_BACKSPACE_COMMAND, KEY_DELETE_COMMAND, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND, type LexicalCommand, type LexicalEditor, mergeRegister, REMOVE_TEXT_COMMAND } from 'lexical';
import { $findUp } from '../slots';

/** Registers the keys and input methods that write or delete over selected cells; they stand before those of Lexical's table, which would delete a table that is selected as a whole. */
export function registerCellRanges(editor: LexicalEditor): () => void {
  const clearing = [KEY_BACKSPACE_COMMAND, KEY_DELETE_COMMAND, KEY_ENTER_COMMAND] as readonly LexicalCommand<KeyboardEvent | null>[];
  const deleting = [DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND, REMOVE_TEXT_COMMAND, INSERT_PARAGRAPH_COMMAND, INSERT_LINE_BREAK_COMMAND] as readonly LexicalCommand<unknown>[];
  let began = false;
  return mergeRegister(
    ...clearing.map((command) => editor.registerCommand(command, (event) => { const cleared = $clearSelectedCells(); if (cleared) event?.preventDefault(); return cleared; }, COMMAND_PRIORITY_CRITICAL)),
    ...deleting.map((command) => editor.registerCommand(command, $clearSelectedCells, COMMAND_PRIORITY_CRITICAL)),
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => { const selection = $getSelection(); const cell = $isTableSelection(selection) ? selection.focus.getNode() : null; if ($isTableCellNode(cell)) cell.selectEnd(); return cell !== null; }, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => {
      if ($selectedCells().length === 0 || event.inputType.startsWith('history')) return false;
      event.preventDefault();
      const text = event.inputType.startsWith('insert') ? event.data ?? '' : '';
      if ((text !== '' || event.inputType.startsWith('delete')) && $clearSelectedCells() && text !== '') $getSelection()?.insertText(text);
      return true;
    }, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(COMPOSITION_START_COMMAND, () => { began = $clearSelectedCells(); return false; }, COMMAND_PRIORITY_CRITICAL),
    // Lexical's table asks where the browser has the caret, which is beside the table until the cells are drawn without their mark.
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, (text) => {
      const cleared = $clearSelectedCells() || began;
      began = false;
      if (!cleared || typeof text !== 'string') return false;
      $getSelection()?.insertText(text);
      return true;
    }, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(CUT_COMMAND, (event) => {
      if ($selectedCells().length === 0) return false;
      $addUpdateTag(CUT_TAG);
      const data = $getClipboardDataFromSelection($getSelection());
      if (event instanceof ClipboardEvent && event.clipboardData) { event.preventDefault(); setLexicalClipboardDataTransfer(event.clipboardData, data); }
      else void copyToClipboard(editor, null, data);
      return $clearSelectedCells();
    }, COMMAND_PRIORITY_CRITICAL),
  );
}

/** The cells of a table that a selection covers, in reading order; none when it stays within one cell, or reaches out of the table. */
export function $selectedCells(selection: BaseSelection | null = $getSelection()): TableCellNode[] {
  if ($isTableSelection(selection)) return selection.getNodes().filter($isTableCellNode);
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return [];
  const anchor = $findUp<TableCellNode>(selection.anchor.getNode(), $isTableCellNode);
  const focus = $findUp<TableCellNode>(selection.focus.getNode(), $isTableCellNode);
  const table = anchor && $findTableNode(anchor);
  if (!anchor || !focus || anchor.is(focus) || !table?.is($findTableNode(focus))) return [];
  return selection.getNodes().filter($isTableCellNode);
}

/** Empties the selected cells and puts the caret into the first; false when no cells are selected. */
export function $clearSelectedCells(): boolean {
  const cells = $selectedCells();
  if (cells.length === 0) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  for (const cell of cells) $emptyCell(cell);
  cells[0]?.selectStart();
  return true;
}

/** Leaves an empty paragraph in a cell. */
export function $emptyCell(cell: TableCellNode): void {
  cell.clear();
  cell.append($createParagraphNode());
}
