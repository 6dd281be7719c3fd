// Prose and lists into rows, and rows back into prose.
import { $isTableNode } from '@lexical/table';
import { $addUpdateTag, $getSelection, $isElementNode, type BaseSelection, HISTORY_PUSH_TAG, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { createId, createRow, type Inline, isEmptyText, type RichText, type Row, rowKindDefinition, type RowKind } from '../../../shared/model';
import { askForOfferedRows } from '../clipboard/offered-rows';
import { paragraphsOf } from '../clipboard/reduce-blocks';
import { $paragraphToNode } from '../convert/flow-blocks';
import { $nodeToBlock } from '../convert/nodes-to-blocks';
import { $nodeToRow, $nodeToRows, $rowToNode } from '../convert/rows';
import { $getBriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import { $getId } from '../nodes/node-state';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $namedRows, $nameOfRow } from '../rows/name-of-row';
import { proseOfRows } from '../rows/prose-of-rows';
import { rowsOfLines } from '../rows/rows-of-lines';
import { $caretIntoField } from '../rows/row-fields';
import { isLineSlot } from '../rows/row-slots';
import { $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace, $sectionBlockOf, $selectionNode } from '../structure/places';
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
  if (place && askForOfferedRows(editor, $getId(place.row), place.field)) return;
  if (place) { if (!$splitRow(place)) refuse(editor, place.field === undefined ? ROWS_ALREADY : ONE_PARAGRAPH); return; }
  const blocks = selection ? $blocksIn(selection) : [];
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last || blocks.some((block) => !$isElementNode(block) || block.isShadowRoot() || $isTableNode(block))) { refuse(editor, NO_PROSE); return; }
  if (blocks.some((block) => !block.getParent()?.is(first.getParent()))) { refuse(editor, SEVERAL_SECTIONS); return; }
  const texts = withoutTypedBullets(blocks.flatMap($textsOf).filter((text) => !isEmptyText(text)));
  const rows = rowsOfLines(texts.length > 0 ? texts : [[]], kind, $getBriefingData(), $namedRows);
  $addUpdateTag(HISTORY_PUSH_TAG);
  $putRows(first, last, kind, rows);
  for (const block of blocks) block.remove();
}

const NO_PROSE = 'Only paragraphs, headings, quotes and lists become rows. Select them without the tables, rows, boxes, figures and page breaks between them.';
const SEVERAL_SECTIONS = 'The selection reaches over several sections and was left as it is. Select the paragraphs of one section at a time.';
const ROWS_ALREADY = 'What is selected is rows already. To make more rows of the paragraphs of a field, put the caret into that field.';
const ONE_PARAGRAPH = 'This field has no second paragraph that could become a row. Ctrl+Enter adds an empty one.';
const refuse = (editor: LexicalEditor, message: string): void => { requestFromEditor(editor, { type: 'notice', message }); };

/** The blocks of sections that a selection touches, whatever stands between its ends. */
function $blocksIn(selection: BaseSelection): LexicalNode[] {
  const blocks = new Map<string, LexicalNode>();
  for (const node of selection.getNodes()) { const block = $sectionBlockOf(node); if (block) blocks.set(block.getKey(), block); }
  return [...blocks.values()].sort((a, b) => (a.isBefore(b) ? -1 : 1));
}

/** What becomes rows of a block: each item of a list with what hangs below it, or the block's own text. Nobody but the drafter knows what a sub-item says of its item, so it stays with it, a line of its own. */
function $textsOf(node: LexicalNode): RichText[] {
  const block = $nodeToBlock(node);
  if (!block) return [];
  const texts = block.type === 'list' ? block.items.map((item) => paragraphsOf({ ...block, items: [item] })) : [paragraphsOf(block)];
  return texts.map((paragraphs) => paragraphs.map((paragraph) => paragraph.content).filter((content) => content.length > 0));
}

/** Notes that were pasted into a field: its second and later paragraphs become rows below. A row in which nothing else is said gives the first one to its main field, and lines that are led by the name of a field go to the row above them. False when there is no second one. */
function $splitRow({ rows, row, field }: NonNullable<ReturnType<typeof $rowPlace>>): boolean {
  const kind = rows.getKind();
  const { mainField } = rowKindDefinition(kind);
  const data = $nodeToRow(row);
  const [first, ...others] = withoutTypedBullets((data.texts[field ?? ''] ?? []).flatMap((content) => (isLineSlot(kind, field ?? '') ? linesOf(content) : [content])).filter((content) => content.length > 0).map((content) => [content]));
  if (field === undefined || first === undefined || others.length === 0) return false;
  const { [field]: _split, ...texts } = data.texts;
  const saysMore = Object.keys(texts).length + Object.keys(data.values).length + Object.keys(data.lists).length > 0;
  const key = saysMore ? field : mainField;
  const made = saysMore ? [{ ...data, texts: { ...texts, [key]: first } }, ...others.map((text): Row => ({ ...createRow(), texts: { [key]: text } }))]
    : rowsOfLines([first, ...others], kind, $getBriefingData(), $namedRows).map((one, index) => (index === 0 ? { ...data, texts: one.texts, values: one.values, lists: one.lists } : one));
  const nodes = made.map((one) => $rowToNode(one, kind));
  for (const node of nodes) row.insertBefore(node, false);
  row.remove(true);
  if (nodes[0]) $caretIntoField(nodes[0], key);
  return true;
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
  const paragraphs = proseOfRows($nodeToRows(rows), $getBriefingData(), (id) => $nameOfRow(editor, id));
  const nodes = (paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' as const, id: createId(), content: [] }]).map($paragraphToNode);
  for (const node of nodes) rows.insertBefore(node, false);
  nodes[0]?.selectStart();
  rows.remove(true);
}
