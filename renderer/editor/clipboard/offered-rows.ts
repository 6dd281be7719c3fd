// A table that is pasted into a field with words goes in as lines: nobody asked for rows. They are offered, until the next change.
import { $addUpdateTag, $getSelection, $isRangeSelection, $onUpdate, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { Block } from '../../../shared/model';
import { type PastedTable, requestFromEditor } from '../editor-requests';
import { $getId } from '../nodes/node-state';
import { $isRowNode } from '../nodes/RowNode';
import { $fieldText } from '../rows/row-slots';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace } from '../structure/places';
import { onNextChange } from '../view/next-change';

const offers = new WeakMap<LexicalEditor, PastedTable>();

/** Offers rows of a table of two rows and more that is about to go into a field of a row; to be called when the place is made for it. */
export function $offerRows(editor: LexicalEditor, blocks: readonly Block[]): void {
  const selection = $getSelection();
  const place = $isRangeSelection(selection) ? $rowPlace(selection.anchor.getNode()) : null;
  const [table, ...others] = blocks.filter((block) => block.type !== 'paragraph' || block.content.length > 0);
  if (place?.field === undefined || table?.type !== 'table' || table.rows.length < 2 || others.length > 0) return;
  const pasted: PastedTable = { table, kind: place.rows.getKind(), rowId: $getId(place.row), fieldKey: place.field, before: $fieldText(place.row, place.field) };
  // A step of its own, which undo takes back alone.
  $addUpdateTag(HISTORY_PUSH_TAG);
  $onUpdate(() => {
    if (!requestFromEditor(editor, { type: 'offerRows', pasted })) return;
    offers.set(editor, pasted);
    onNextChange(editor, () => { if (offers.get(editor) === pasted) offers.delete(editor); });
  });
}

/** Asks the page for the rows that are offered for a field; false when none are. */
export function askForOfferedRows(editor: LexicalEditor, rowId: string, fieldKey: string | undefined): boolean {
  const pasted = offers.get(editor);
  if (pasted === undefined || pasted.rowId !== rowId || pasted.fieldKey !== fieldKey || !$isRowNode($nodeById(editor, rowId))) return false;
  $onUpdate(() => { requestFromEditor(editor, { type: 'matchColumns', pasted }); });
  return true;
}
