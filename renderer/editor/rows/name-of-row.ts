import type { LexicalEditor } from 'lexical';
import { richText, rowKindDefinition } from '../../../shared/model';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $nodeById } from '../structure/id-registry';
import { $fieldText } from './row-slots';

/** How a row of the briefing is called: the text of its main field; undefined when there is no such row. */
export function $nameOfRow(editor: LexicalEditor, id: string): string | undefined {
  const row = $nodeById(editor, id);
  const rows = $isRowNode(row) ? row.getParent() : null;
  return $isRowNode(row) && $isRowsNode(rows) ? richText($fieldText(row, rowKindDefinition(rows.getKind()).mainField)) : undefined;
}
