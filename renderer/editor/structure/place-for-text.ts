// Where text goes that is typed or pasted while whole things are selected: rows, a figure, a page break. Without a caret the browser would put it at the very start of the briefing.
import { $addUpdateTag, $createParagraphNode, $getSelection, $isNodeSelection, $setSelection, BEFORE_INPUT_COMMAND, COMMAND_PRIORITY_CRITICAL, COMMAND_PRIORITY_NORMAL, COMPOSITION_START_COMMAND, HISTORY_PUSH_TAG, KEY_ENTER_COMMAND, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { rowKindDefinition } from '../../../shared/model';
import { $isEmptyParagraph } from '../commands/insert-block';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $caretIntoField } from '../rows/row-fields';
import { $setFieldText } from '../rows/row-slots';
import { $isRowsSelection } from '../rows/rows-selection';
import { $sectionBlockOf } from './places';

/** Registers the keys and input methods that write without a caret. */
export function registerPlaceForText(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => {
      if (!$isNodeSelection($getSelection()) || event.inputType.startsWith('history')) return false;
      event.preventDefault();
      if (event.inputType.startsWith('insert') && event.data && $placeForText()) $getSelection()?.insertText(event.data);
      return true;
    }, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => { const found = $caretBeside(); if (found) event?.preventDefault(); return found; }, COMMAND_PRIORITY_NORMAL),
    // What an input method composes cannot be held back: the caret has to stand where it belongs before the first letter comes.
    editor.registerCommand(COMPOSITION_START_COMMAND, () => { $placeForText(); return false; }, COMMAND_PRIORITY_CRITICAL),
  );
}

/** Makes a place for text while whole things are selected, and puts the caret there; false when nothing of that kind is selected. The text takes the place of the main text of the first row, and stands below anything else. */
export function $placeForText(): boolean {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const row = $isRowsSelection(selection) ? $firstOf(selection.getNodes().filter($isRowNode)) : undefined;
  if (row) $emptyMainField(row);
  return $caretBeside();
}

/** Puts the caret into the main text of the first selected row, or below what is selected. */
function $caretBeside(): boolean {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return false;
  const nodes = selection.getNodes();
  const row = $isRowsSelection(selection) ? $firstOf(nodes.filter($isRowNode)) : undefined;
  if (row) return $caretIntoField(row);
  const last = nodes.at(-1);
  if (!last) { $setSelection(null); return false; }
  if (last.isInline()) { last.selectNext(0, 0); return true; }
  $textBelow($sectionBlockOf(last) ?? last).selectStart();
  return true;
}

/** The empty paragraph below a block, made when there is none. */
function $textBelow(block: LexicalNode) {
  const next = block.getNextSibling();
  if ($isEmptyParagraph(next)) return next;
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph, false);
  return paragraph;
}

/** Rows that were selected upwards begin with the last one. */
const $firstOf = (rows: readonly RowNode[]): RowNode | undefined => rows.reduce<RowNode | undefined>((first, row) => (first === undefined || row.isBefore(first) ? row : first), undefined);

function $emptyMainField(row: RowNode): void {
  const rows = row.getParent();
  if ($isRowsNode(rows)) $setFieldText(row, rows.getKind(), rowKindDefinition(rows.getKind()).mainField, [], true);
}
