// Prose and lists into rows, and rows back into prose.
import { $isListNode } from '@lexical/list';
import { $isTableNode } from '@lexical/table';
import { $getSelection, $isElementNode, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { createId, createRow, fieldDefinition, type Inline, type Paragraph, type RichText, type Row, rowKindDefinition, type RowKind } from '../../../shared/model';
import { $flatItems } from '../convert/lists';
import { $inlinesOf } from '../convert/nodes-to-inlines';
import { $nodeToRow, $nodeToRows, $rowToNode } from '../convert/rows';
import { $paragraphToNode } from '../convert/flow-blocks';
import { $getBriefingData } from '../data/root-data';
import { $isRowsNode, type RowsNode } from '../nodes/RowsNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $caretIntoField } from '../rows/row-fields';
import { valueText } from '../rows/value-text';
import { $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $rowPlace, $selectedBlocks, $selectionNode } from '../structure/places';
import { TO_PROSE_COMMAND, TO_ROWS_COMMAND } from './commands';
import { onCommand } from './on-command';
import { $putRows } from './put-rows';

export function registerRowConversions(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, TO_ROWS_COMMAND, ({ kind }) => $toRows(kind)),
    onCommand(editor, TO_PROSE_COMMAND, ({ blockId }) => {
      const named = blockId === undefined ? null : $nodeById(editor, blockId);
      const rows = $isRowsNode(named) ? named : $findUp($selectionNode(), $isRowsNode);
      if (rows) $toProse(rows);
    }),
  );
}

/** Turns the selected paragraphs, headings, quotes and list items into rows; in a field of a row, its paragraphs. */
function $toRows(kind: RowKind): void {
  const selection = $getSelection();
  const place = $rowPlace($selectionNode(selection));
  if (place) { $splitRow(place); return; }
  const blocks = selection ? $selectedBlocks(selection).filter((block) => $isSectionNode(block.getParent())) : [];
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last || blocks.some((block) => !$isElementNode(block) || (block.isShadowRoot() && !$isListNode(block)) || $isTableNode(block))) return;
  const { mainField } = rowKindDefinition(kind);
  const contents = withoutTypedBullets(blocks.flatMap($contentsOf).filter((content) => content.length > 0));
  const rows = (contents.length > 0 ? contents : [[]]).map((content): Row => ({ ...createRow(), texts: content.length > 0 ? { [mainField]: [content] } : {} }));
  $putRows(first, last, kind, rows);
  for (const block of blocks) block.remove();
}

/** What becomes rows of a block: each item of a list, or the block's own text. */
function $contentsOf(block: LexicalNode): Inline[][] {
  if ($isListNode(block)) return $flatItems(block).map((item) => item.content);
  return $isElementNode(block) ? [$inlinesOf(block)] : [];
}

/** Notes that were pasted into a field: its second and later paragraphs become rows below. A row in which nothing else is said gives the first one to its main field. */
function $splitRow({ rows, row, field }: NonNullable<ReturnType<typeof $rowPlace>>): void {
  const kind = rows.getKind();
  const { mainField } = rowKindDefinition(kind);
  const data = $nodeToRow(row);
  const [first, ...others] = withoutTypedBullets((data.texts[field ?? ''] ?? []).filter((content) => content.length > 0));
  if (field === undefined || first === undefined || others.length === 0) return;
  const { [field]: _split, ...texts } = data.texts;
  const saysMore = Object.keys(texts).length + Object.keys(data.values).length + Object.keys(data.lists).length > 0;
  const key = saysMore ? field : mainField;
  const nodes = [{ ...data, texts: { ...texts, [key]: [first] } }, ...others.map((content): Row => ({ ...createRow(), texts: { [key]: [content] } }))].map((one) => $rowToNode(one, kind));
  for (const node of nodes) row.insertBefore(node, false);
  row.remove(true);
  if (nodes[0]) $caretIntoField(nodes[0], key);
}

const TYPED_BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/;

/** Texts without the dashes and numbers that stand before them, if they stand before every one: a list that was typed by hand. */
function withoutTypedBullets(contents: readonly Inline[][]): Inline[][] {
  const starts = contents.map(([start]) => (start?.type === 'text' ? TYPED_BULLET.exec(start.text)?.[0] ?? '' : ''));
  if (starts.includes('')) return [...contents];
  return contents.map(([start, ...rest], index) => (start?.type === 'text' ? [{ ...start, text: start.text.slice(starts[index]!.length) }, ...rest].filter((inline) => inline.type !== 'text' || inline.text !== '') : []));
}

/** One paragraph for each text of each row; what is not the main field is led by its label, so that nothing is lost. */
function $toProse(rows: RowsNode): void {
  const block = $nodeToRows(rows);
  const definition = rowKindDefinition(block.kind);
  const { parties } = $getBriefingData();
  const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', id: createId(), content });
  const labelled = (label: string, text: RichText): Paragraph[] => text.map((content, index) => paragraph(index === 0 ? [{ type: 'text', text: `${label}: `, marks: ['bold'] }, ...content] : content));
  const labelOf = (key: string): string => {
    const [, partyId] = key.split('.');
    const party = parties.find((entry) => entry.id === partyId);
    const label = fieldDefinition(block.kind, key)?.label ?? key;
    return party ? `${label} (${party.shortName || party.name})` : label;
  };
  const paragraphs = block.rows.flatMap((row): Paragraph[] => [
    ...(row.texts[definition.mainField] ?? []).map(paragraph),
    ...Object.entries(row.texts).filter(([key]) => key !== definition.mainField).flatMap(([key, text]) => labelled(labelOf(key), text)),
    ...Object.entries(row.values).flatMap(([key, value]) => {
      const field = fieldDefinition(block.kind, key);
      const text = field ? valueText(field, value, block.settings, parties) : undefined;
      return text === undefined ? [] : labelled(labelOf(key), [[{ type: 'text', text }]]);
    }),
    ...Object.entries(row.lists).flatMap(([key, items]) => items.flatMap((item) => labelled(labelOf(key), Object.values(item.texts).flat()))),
  ]);
  const nodes = (paragraphs.length > 0 ? paragraphs : [paragraph([])]).map($paragraphToNode);
  for (const node of nodes) rows.insertBefore(node, false);
  nodes[0]?.selectStart();
  rows.remove(true);
}
