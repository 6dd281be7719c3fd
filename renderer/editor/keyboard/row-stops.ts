// The stops of the Tab key in a typed block: every field that a column shows, texts and values, row after row.
import { $addUpdateTag, $onUpdate, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { isTextField, type Row } from '../../../shared/model';
import { SET_ROW_VALUE_COMMAND } from '../commands/commands';
import { $getBriefingData } from '../data/root-data';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import type { RowsNode } from '../nodes/RowsNode';
import { $getId } from '../nodes/node-state';
import { $caretIntoField } from '../rows/row-fields';
import { visibleFields } from '../rows/visible-columns';

export interface RowStop { readonly row: RowNode; readonly key: string; readonly isText: boolean }

/** The stop after or before one, in the same block; undefined at its edge. */
export function $nextStop(rows: RowsNode, row: RowNode, key: string | undefined, by: 1 | -1): RowStop | undefined {
  const fields = visibleFields(rows.getKind(), $getBriefingData().parties);
  const at = fields.findIndex((field) => field.key === key) + by;
  const stay = fields[at];
  if (stay && key !== undefined) return { row, key: stay.key, isText: isTextField(stay.definition) };
  const other = by > 0 ? row.getNextSibling() : row.getPreviousSibling();
  const field = by > 0 ? fields[0] : fields.at(-1);
  return $isRowNode(other) && field ? { row: other, key: field.key, isText: isTextField(field.definition) } : undefined;
}

/** The first stop of a row. */
export function $firstStop(rows: RowsNode, row: RowNode): RowStop {
  const [field] = visibleFields(rows.getKind(), $getBriefingData().parties);
  return { row, key: field?.key ?? '', isText: field !== undefined && isTextField(field.definition) };
}

/** Puts the caret into a text, or the focus on a value's chip. */
export function $goToStop(editor: LexicalEditor, stop: RowStop): void {
  if (stop.isText) {
    $caretIntoField(stop.row, stop.key);
    editor.getRootElement()?.focus({ preventScroll: true });
    return;
  }
  focusValue(editor, $getId(stop.row), stop.key);
}

/** Puts the focus on a value's chip, once what is being changed is drawn. The caret stays where it is, or the text would take the focus back. */
export function focusValue(editor: LexicalEditor, rowId: string, key: string): void {
  editor.update(() => {
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    $onUpdate(() => chipOf(editor, rowId, key)?.focus());
  });
}

/** Sets the value of a chip, which keeps the focus: the caret stays where it is, or the text would take it. */
export function setAndStay(editor: LexicalEditor, chip: FocusedChip, value: Row['values'][string] | undefined): void {
  editor.update(() => {
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: chip.rowId, key: chip.key, value });
  });
  focusValue(editor, chip.rowId, chip.key);
}

/** A chip, with its row and field. */
export interface FocusedChip { readonly element: HTMLElement; readonly rowId: string; readonly key: string }

/** The chip that has the focus. */
export function focusedChip(editor: LexicalEditor): FocusedChip | undefined {
  const root = editor.getRootElement();
  const active = root?.ownerDocument.activeElement;
  if (!(active instanceof HTMLElement) || !root?.contains(active) || !active.classList.contains('bd-chip')) return undefined;
  return { element: active, rowId: active.closest<HTMLElement>('.bd-row')?.dataset['row'] ?? '', key: active.dataset['field'] ?? '' };
}

const chipOf = (editor: LexicalEditor, rowId: string, key: string): HTMLElement | null => editor.getRootElement()?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"] [data-field="${CSS.escape(key)}"]`) ?? null;
