// A row that comes into the text with a date (a copy, a pasted table) has it since today: to write another date over it at once is no slip.
import { $getNodeByKey, $hasUpdateTag, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import { historyAfter, rowKindDefinition } from '../../../shared/model';
import { todayOf } from '../data/today';
import { RowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';

/** Registers it. The rows of a briefing that is opened are not new: nobody knows since when they have their dates. */
export function registerDatesOfNewRows(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(RowNode, (row) => {
    const rows = row.getParent();
    if (!$isRowsNode(rows) || rowKindDefinition(rows.getKind()).history?.reads !== 'date') return;
    const today = todayOf(editor);
    if (today === undefined || row.getHistory().length > 0 || $hasUpdateTag(HISTORY_MERGE_TAG) || $getNodeByKey(row.getKey(), editor.getEditorState()) !== null) return;
    const history = historyAfter(rows.getKind(), { values: {} }, row.getValues(), today);
    if (history.length > 0) row.setHistory(history);
  });
}
