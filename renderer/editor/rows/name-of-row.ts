import type { LexicalEditor } from 'lexical';
import { behindMarking, richText, rowKindDefinition, rowMarkingText } from '../../../shared/model';
import { $nodeToRow } from '../convert/rows';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $nodeById } from '../structure/id-registry';

/** How a row of the briefing is called: the text of its main field, behind the marking of the row; undefined when there is no such row. */
export function $nameOfRow(editor: LexicalEditor, id: string): string | undefined {
  const row = $nodeById(editor, id);
  const rows = $isRowNode(row) ? row.getParent() : null;
  if (!$isRowNode(row) || !$isRowsNode(rows)) return undefined;
  const kind = rows.getKind();
  const plain = $nodeToRow(row);
  return behindMarking(rowMarkingText(kind, plain), richText(plain.texts[rowKindDefinition(kind).mainField]));
}
