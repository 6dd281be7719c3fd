import { $nodesOfType, type LexicalEditor } from 'lexical';
import { behindMarking, richText, type Row, rowKindDefinition, type RowKind, rowMarkingText } from '../../../shared/model';
import { $nodeToRow } from '../convert/rows';
import { type BriefingData, $getBriefingData } from '../data/root-data';
import { $getId } from '../nodes/node-state';
import { $isRowNode, RowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $nodeById } from '../structure/id-registry';

/** How a row is called, in one line: the text of its main field as it reads, behind the marking of the row. */
export const nameOf = (row: Row, kind: RowKind, { fieldValues, metadata }: BriefingData): string =>
  behindMarking(rowMarkingText(kind, row), richText(row.texts[rowKindDefinition(kind).mainField], fieldValues, metadata.language).replace(/\s+/g, ' ').trim());

/** How a row of the briefing is called; undefined when there is no such row. */
export function $nameOfRow(editor: LexicalEditor, id: string): string | undefined {
  const row = $nodeById(editor, id);
  return $isRowNode(row) ? $nameOf(row) : undefined;
}

/** The rows of the briefing with their names. */
export const $namedRows = (): NamedRow[] => $nodesOfType(RowNode).map((row) => ({ id: $getId(row), name: $nameOf(row) ?? '' }));

/** A row and how it is called. */
export interface NamedRow { readonly id: string; readonly name: string }

function $nameOf(row: RowNode): string | undefined {
  const rows = row.getParent();
  return $isRowsNode(rows) ? nameOf($nodeToRow(row), rows.getKind(), $getBriefingData()) : undefined;
}
