// Plain tables into rows: one in the text, or one from the clipboard.
import { $isTableNode, type TableNode } from '@lexical/table';
import { $addUpdateTag, $createParagraphNode, type CommandPayloadType, HISTORY_PUSH_TAG, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { createRow, type Inline, inlineText } from '../../../shared/model';
import { $fill } from '../convert/inlines-to-nodes';
import { $rowToNode } from '../convert/rows';
import { $nodeToTable } from '../convert/tables';
import { $getBriefingData } from '../data/root-data';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $caretIntoField, $isRowEmpty, $textKeys } from '../rows/row-fields';
import { $setFieldText } from '../rows/row-slots';
import { rowsOfTable, turned, withTitleAsCaption } from '../rows/rows-of-table';
import { $ensureLineSlot, $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $selectionNode } from '../structure/places';
import { PASTE_ROWS_COMMAND, TABLE_TO_ROWS_COMMAND } from './commands';
import { onCommand } from './on-command';
import { $putRows } from './put-rows';

export function registerTableRows(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, TABLE_TO_ROWS_COMMAND, (match) => {
      const named = match.blockId === undefined ? null : $nodeById(editor, match.blockId);
      const table = $isTableNode(named) ? named : $findUp<TableNode>($selectionNode(), $isTableNode);
      if (table) $tableToRows(table, match);
    }),
    onCommand(editor, PASTE_ROWS_COMMAND, (match) => { const row = $nodeById(editor, match.rowId); if (row) $pasteRows(row, match); }),
  );
}

function $tableToRows(table: TableNode, { kind, columns, headerRows, turned: byColumn }: CommandPayloadType<typeof TABLE_TO_ROWS_COMMAND>): void {
  const upright = withTitleAsCaption($nodeToTable(table));
  const data = byColumn ? turned(upright) : upright;
  const { rows, kept } = rowsOfTable(data, kind, columns, headerRows ?? data.headerRows, $getBriefingData().parties);
  $putRows(table, table, kind, rows.length > 0 ? rows : [createRow()]);
  const block = $findUp<RowsNode>($selectionNode(), $isRowsNode);
  if (block) $takeCaption(block, data.caption);
  for (const words of kept) table.insertBefore($paragraphOf(words), false);
  table.remove();
}

function $pasteRows(row: LexicalNode, { table, columns, headerRows = 0, turned: byColumn, fieldKey, before }: CommandPayloadType<typeof PASTE_ROWS_COMMAND>): void {
  const block = row.getParent();
  if (!$isRowNode(row) || !$isRowsNode(block)) return;
  const upright = withTitleAsCaption(table);
  const data = byColumn ? turned(upright) : upright;
  const { rows, kept } = rowsOfTable(data, block.getKind(), columns, headerRows, $getBriefingData().parties);
  $addUpdateTag(HISTORY_PUSH_TAG);
  $takeCaption(block, data.caption);
  if (before !== undefined && fieldKey !== undefined) $setFieldText(row, block.getKind(), fieldKey, before, $textKeys(block).includes(fieldKey));
  const nodes = rows.map((one) => $rowToNode(one, block.getKind()));
  let after: LexicalNode = row;
  for (const node of nodes) { after.insertAfter(node, false); after = node; }
  const [first] = nodes;
  if (first && !$caretIntoField(first, fieldKey)) $caretIntoField(first);
  if (first && $isRowEmpty(row)) row.remove(true);
  for (const words of [...kept].reverse()) block.insertAfter($paragraphOf(words), false);
}

/** The caption of a table becomes that of the block that takes its rows; where the block has another one it stays above it, in words. */
function $takeCaption(block: RowsNode, caption: readonly Inline[] = []): void {
  if (caption.length === 0) return;
  const line = $ensureLineSlot(block, 'caption', 'caption');
  if (line.getTextContent().trim() === '') $fill(line.clear(), caption);
  else if (line.getTextContent() !== inlineText(caption)) block.insertBefore($paragraphOf(caption), false);
}

const $paragraphOf = (content: readonly Inline[]): LexicalNode => $fill($createParagraphNode(), content);
