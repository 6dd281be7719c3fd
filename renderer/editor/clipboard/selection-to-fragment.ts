// The selection -> a fragment of the model.
import { $isListNode } from '@lexical/list';
import { $isElementNode, $isNodeSelection, $isRangeSelection, type BaseSelection, type ElementNode, type LexicalNode } from 'lexical';
import { type Block, createId, type FieldDefinition, fieldDefinition, walkInlines, withoutHistory } from '../../../shared/model';
import { $flowBlocksOf } from '../convert/flow-blocks';
import { $nodeToBlock } from '../convert/nodes-to-blocks';
import { $inlinesOf } from '../convert/nodes-to-inlines';
import { $nodeToRows } from '../convert/rows';
import { $headingText } from '../convert/sections-from-root';
import { $windowOf, type TextWindow } from '../convert/text-window';
import { $getBriefingData } from '../data/root-data';
import { $isRichFieldNode } from '../nodes/RichFieldNode';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isRowsSelection } from '../rows/rows-selection';
import { $findUp } from '../slots';
import { $blockOf, $sections } from '../structure/places';
import { $partiesOf } from './carried-parties';
import type { Fragment } from './fragment';

/** What a selection covers; undefined when that is nothing. */
export function $fragmentOf(selection: BaseSelection | null): Fragment | undefined {
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return undefined;
  const window = $windowOf(selection);
  const inline = $isRangeSelection(selection) ? $pieceOfLine(selection.anchor.getNode(), selection.focus.getNode(), window) : undefined;
  const blocks = inline ? [inline] : $blocksIn(selection, window).map(withoutKept);
  return blocks.length === 0 ? undefined : { shape: inline ? 'inline' : 'blocks', blocks, sources: $citedSources(blocks), parties: $partiesOf(blocks) };
}

/** The days of changes are about those rows, so a copy leaves without them. */
const withoutKept = (block: Block): Block => (block.type === 'rows' ? { ...block, rows: block.rows.map(withoutHistory) } : block);

/** The paragraph that a piece of one line makes; undefined when the ends stand in different lines. */
function $pieceOfLine(anchor: LexicalNode, focus: LexicalNode, window: TextWindow): Block | undefined {
  const line = $lineOf(anchor);
  if (!line || !line.is($lineOf(focus))) return undefined;
  return { type: 'paragraph', id: createId(), content: $inlinesOf(line, window) };
}

/** The nearest element around a node whose children are inline. */
const $lineOf = (node: LexicalNode): ElementNode | null => $findUp(node, (up): up is ElementNode => $isElementNode(up) && !up.isInline() && !up.isShadowRoot() && !$isListNode(up) && !$isSectionNode(up));

function $blocksIn(selection: BaseSelection, window: TextWindow): Block[] {
  const nodes = selection.getNodes();
  const first = nodes[0];
  if (!first) return [];
  if ($isRowsSelection(selection)) return $selectedRows(selection.getNodes());
  if ($isNodeSelection(selection)) return nodes.flatMap((node) => $nodeToBlock(node) ?? []);
  const sections = $sections().filter((section) => window.includes(section));
  const container = $blockOf(first)?.getParent();
  const inside = sections.length === 0 && $isElementNode(container) ? container : undefined;
  if (inside) return $isRichFieldNode(inside) ? $paragraphsOf(inside, window) : $flowBlocksOf(inside, window);
  return sections.flatMap((section, index): Block[] => [
    ...(index === 0 ? [] : [{ type: 'heading' as const, id: createId(), level: 1 as const, content: $headingText(section) === '' ? [] : [{ type: 'text' as const, text: $headingText(section) }] }]),
    ...section.getChildren().filter((node) => window.includes(node)).flatMap((node) => $nodeToBlock(node, window) ?? []),
  ]);
}

function $selectedRows(nodes: readonly LexicalNode[]): Block[] {
  const rows = nodes[0]?.getParent();
  if (!$isRowsNode(rows)) return [];
  const chosen = new Set(nodes.filter($isRowNode).map((row) => row.getKey()));
  return [$nodeToRows(rows, { text: (node) => node.getTextContent(), includes: (node) => !$isRowNode(node) || chosen.has(node.getKey()) })];
}

const $paragraphsOf = (field: ElementNode, window: TextWindow): Block[] => $flowBlocksOf(field, window).map((block) => ({ ...block, id: createId() }));

function $citedSources(blocks: readonly Block[]): Fragment['sources'] {
  const cited = new Set<string>();
  for (const block of blocks) walkInlines(block, (content) => { for (const inline of content) for (const found of inline.type === 'footnote' ? inline.content : [inline]) if (found.type === 'citation') cited.add(found.sourceId); });
  for (const block of blocks) if (block.type === 'rows') for (const row of block.rows) for (const [key, ids] of Object.entries(row.values)) if (Array.isArray(ids) && namesSources(fieldDefinition(block.kind, key))) for (const id of ids) cited.add(id);
  return $getBriefingData().sources.filter((source) => cited.has(source.id));
}

const namesSources = (field: FieldDefinition | undefined): boolean => field?.type === 'refs' && field.to === 'sources';
