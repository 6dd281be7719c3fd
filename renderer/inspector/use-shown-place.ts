import { useEffect, useState } from 'react';
import { type BriefingLexicalEditor, readRow, useRow, useSelectionState } from '../editor';

/** What the card is about: a row, or a section. */
export interface ShownPlace { readonly rowId?: string; readonly sectionId?: string }

/**
 * The row and section that the caret stands in, or stood in last while the focus is elsewhere.
 *
 * A row that is deleted while the card shows it gives way to the one that the caret goes to; when it comes back, by undo, so does its card:
 * undo from beside the text does not move the caret.
 */
export function useShownPlace(editor: BriefingLexicalEditor): ShownPlace {
  const selection = useSelectionState(editor);
  const [shown, setShown] = useState<ShownPlace>({});
  const [deleted, setDeleted] = useState<ShownPlace | undefined>();
  const returned = useRow(editor, deleted?.rowId) !== undefined;
  const rowId = selection?.inRows?.rowId;
  const sectionId = selection?.sectionId;
  useEffect(() => {
    if (sectionId === undefined) return;
    setDeleted(shown.rowId !== undefined && shown.rowId !== rowId && readRow(editor, shown.rowId) === undefined ? shown : undefined);
    setShown({ sectionId, ...(rowId === undefined ? {} : { rowId }) });
  }, [rowId, sectionId]);
  useEffect(() => {
    if (!returned || deleted === undefined) return;
    setShown(deleted);
    setDeleted(undefined);
  }, [returned]);
  return shown;
}
