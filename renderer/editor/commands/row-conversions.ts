// Prose and lists into rows, and rows back into prose.
import { $isTableNode } from '@lexical/table';
import { $addUpdateTag, $getSelection, $isElementNode, HISTORY_PUSH_TAG, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { createId, createRow, type Inline, isEmptyText, type RichText, richText, type Row, rowKindDefinition, type RowKind } from '../../../shared/model';
import { paragraphsOf } from '../clipboard/reduce-blocks';
import { $paragraphToNode } from '../convert/flow-blocks';
import { $nodeToBlock } from '../convert/nodes-to-blocks';
import { $nodeToRow, $nodeToRows, $rowToNode } from '../convert/rows';
import { $getBriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { proseOfRows } from '../rows/prose-of-rows';
import { $caretIntoField } from '../rows/row-fields';
import { $fieldText, isLineSlot } from '../rows/row-slots';
import { $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace, $selectedBlocks, $selectionNode } from '../structure/places';
import { TO_PROSE_COMMAND, TO_ROWS_COMMAND } from './commands';
import { onCommand } from './on-command';
import { $putRows } from './put-rows';

export function registerRowConversions(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, TO_ROWS_COMMAND, ({ kind }) => $toRows(editor, kind)),
    onCommand(editor, TO_PROSE_COMMAND, ({ blockId }) => {
      const named = blockId === undefined ? null : $nodeById(editor, blockId);
      const rows = $isRowsNode(named) ? named : $findUp($selectionNode(), $isRowsNode);
      if (rows) $toProse(editor, rows);
    }),
  );
}

/** Turns the selected paragraphs, headings, quotes and list items into rows; in a field of a row, its paragraphs. */
function $toRows(editor: LexicalEditor, kind: RowKind): void {
  const selection = $getSelection();
  const place = $rowPlace($selectionNode(selection));
  if (place) { $splitRow(place); return; }
  const blocks = selection ? $selectedBlocks(selection).filter((block) => $isSectionNode(block.getParent())) : [];
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return;
  if (blocks.some((block) => !$isElementNode(block) || block.isShadowRoot() || $isTableNode(block))) {
    requestFromEditor(editor, { type: 'notice', message: 'Only paragraphs, headings, quotes and lists become rows. Select them without the tables, rows, boxes and figures between them.' });
    return;
  }
  const { mainField } = rowKindDefinition(kind);
  const texts = withoutTypedBullets(blocks.flatMap($textsOf).filter((text) => !isEmptyText(text)));
  const rows = (texts.length > 0 ? texts : [[]]).map((text): Row => ({ ...createRow(), texts: text.length > 0 ? { [mainField]: text } : {} }));
  $addUpdateTag(HISTORY_PUSH_TAG);
  $putRows(first, last, kind, rows);
  for (const block of blocks) block.remove();
}

/** What becomes rows of a block: each item of a list with what hangs below it, or the block's own text. Nobody but the drafter knows what a sub-item says of its item, so it stays with it, a line of its own. */
function $textsOf(node: LexicalNode): RichText[] {
  const block = $nodeToBlock(node);
  if (!block) return [];
  const texts = block.type === 'list' ? block.items.map((item) => paragraphsOf({ ...block, items: [item] })) : [paragraphsOf(block)];
  return texts.map((paragraphs) => paragraphs.map((paragraph) => paragraph.content).filter((content) => content.length > 0));
}

/** Notes that were pasted into a field: its second and later paragraphs become rows below. A row in which nothing else is said gives the first one to its main field. */
function $splitRow({ rows, row, field }: NonNullable<ReturnType<typeof $rowPlace>>): void {
  const kind = rows.getKind();
  const { mainField } = rowKindDefinition(kind);
  const data = $nodeToRow(row);
  const [first, ...others] = withoutTypedBullets((data.texts[field ?? ''] ?? []).flatMap((content) => (isLineSlot(kind, field ?? '') ? linesOf(content) : [content])).filter((content) => content.length > 0).map((content) => [content]));
  if (field === undefined || first === undefined || others.length === 0) return;
  const { [field]: _split, ...texts } = data.texts;
  const saysMore = Object.keys(texts).length + Object.keys(data.values).length + Object.keys(data.lists).length > 0;
  const key = saysMore ? field : mainField;
  const nodes = [{ ...data, texts: { ...texts, [key]: first } }, ...others.map((text): Row => ({ ...createRow(), texts: { [key]: text } }))].map((one) => $rowToNode(one, kind));
  for (const node of nodes) row.insertBefore(node, false);
  row.remove(true);
  if (nodes[0]) $caretIntoField(nodes[0], key);
}

const TYPED_BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/;

/** The lines of a paragraph: a field of one line keeps the lines that it was given apart by breaks. */
function linesOf(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of content) if (inline.type === 'lineBreak') lines.push([]); else lines.at(-1)?.push(inline);
  return lines;
}

/** Texts without the dashes and numbers that stand before them, if they stand before every one: a list that was typed by hand. */
function withoutTypedBullets(texts: readonly RichText[]): RichText[] {
  const starts = texts.map((text) => { const start = text[0]?.[0]; return start?.type === 'text' ? TYPED_BULLET.exec(start.text)?.[0] ?? '' : ''; });
  return starts.includes('') ? [...texts] : texts.map(([first = [], ...below], index) => [withoutStart(first, starts[index]?.length ?? 0), ...below]);
}

function withoutStart([start, ...rest]: readonly Inline[], length: number): Inline[] {
  if (start?.type !== 'text') return [...(start ? [start] : []), ...rest];
  return start.text.length > length ? [{ ...start, text: start.text.slice(length) }, ...rest] : rest;
}

/** Everything that the rows say, as paragraphs. */
function $toProse(editor: LexicalEditor, rows: RowsNode): void {
  const nameOfRow = (id: string): string | undefined => {
    const row = $nodeById(editor, id);
    const kind = $isRowNode(row) && row.getParent<RowsNode>()?.getKind();
    return kind && $isRowNode(row) ? richText($fieldText(row, rowKindDefinition(kind).mainField)) : undefined;
  };
  const paragraphs = proseOfRows($nodeToRows(rows), $getBriefingData(), nameOfRow);
  const nodes = (paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' as const, id: createId(), content: [] }]).map($paragraphToNode);
  for (const node of nodes) rows.insertBefore(node, false);
  nodes[0]?.selectStart();
  rows.remove(true);
}
