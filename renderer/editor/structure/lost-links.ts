// A row that goes away, by whatever command or key, takes the links to it along, as part of the same step of the undo history.
import { $getNodeByKey, $nodesOfType, $onUpdate, HISTORIC_TAG, HISTORY_MERGE_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { linksOf, withoutLinksTo } from '../../../shared/model';
import { requestFromEditor } from '../editor-requests';
import { $isRowNode, RowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $getId } from '../nodes/node-state';
import { $walk } from '../slots';
import { $nodeById } from './id-registry';

/** Registers it. Undo and redo bring whole states back, in which nothing is lost. */
export function registerLostLinks(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ dirtyElements, editorState, prevEditorState, tags }) => {
    if (dirtyElements.size === 0 || tags.has(HISTORIC_TAG)) return;
    const removed = editorState.read(() => [...dirtyElements.keys()].filter((key) => $getNodeByKey(key) === null));
    if (removed.length === 0) return;
    const ids = new Set<string>();
    prevEditorState.read(() => {
      for (const key of removed) {
        const node = $getNodeByKey(key);
        if (node) $walk(node, (below) => { if ($isRowNode(below)) ids.add($getId(below)); });
      }
    });
    if (ids.size === 0) return;
    editor.update(() => {
      const gone = (id: string): boolean => ids.has(id) && $nodeById(editor, id) === null;
      const count = $dropLinks(gone);
      const message = count === 1 ? 'A link to what was deleted went with it. Undo brings both back.' : `${count} links to what was deleted went with it. Undo brings all back.`;
      if (count > 0) $onUpdate(() => requestFromEditor(editor, { type: 'notice', message, untilNextChange: true }));
    }, { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] });
  });
}

/** Takes the links to some rows out of all rows; returns how many there were. */
function $dropLinks(gone: (rowId: string) => boolean): number {
  let count = 0;
  for (const row of $nodesOfType(RowNode)) {
    const rows = row.getParent();
    if (!$isRowsNode(rows)) continue;
    const values = row.getValues();
    const lost = linksOf(rows.getKind(), values).filter(gone).length;
    if (lost === 0) continue;
    count += lost;
    row.setValues(withoutLinksTo(rows.getKind(), values, gone));
  }
  return count;
}
