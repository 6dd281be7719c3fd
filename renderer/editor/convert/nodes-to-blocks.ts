// Lexical nodes -> blocks.
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode, type HeadingNode } from '@lexical/rich-text';
import { $isTableNode } from '@lexical/table';
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block, Figure, Heading, Quote } from '../../../shared/model';
import { $isCalloutNode } from '../nodes/CalloutNode';
import { type FigureNode, $isFigureNode } from '../nodes/FigureNode';
import { $isPageBreakNode } from '../nodes/PageBreakNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $isUnknownBlockNode } from '../nodes/UnknownBlockNode';
import { $getId } from '../nodes/node-state';
import { $slotElement } from '../slots';
import { $isFiller } from '../structure/filler';
import { $flowBlocksOf, $nodeToParagraph } from './flow-blocks';
import { $nodeToList } from './lists';
import { $inlinesOf } from './nodes-to-inlines';
import { $nodeToRows } from './rows';
import { $nodeToTable } from './tables';
import { $formatOf } from './text-format';
import { type TextWindow, WHOLE } from './text-window';

/** The blocks below a section, without the empty paragraph that only holds the caret. */
export function $blocksOf(container: ElementNode, window: TextWindow = WHOLE): Block[] {
  return container.getChildren().filter((node) => window.includes(node) && !$isFiller(node)).flatMap((node) => $nodeToBlock(node, window) ?? []);
}

/** One block; undefined for a node that is none (a stray inline). */
export function $nodeToBlock(node: LexicalNode, window: TextWindow = WHOLE): Block | undefined {
  if ($isHeadingNode(node)) return { type: 'heading', id: $getId(node), level: levelOf(node), content: $inlinesOf(node, window), ...$formatOf(node) };
  if ($isListNode(node)) return $nodeToList(node, window);
  if ($isTableNode(node)) return $nodeToTable(node, window);
  if ($isFigureNode(node)) return $nodeToFigure(node);
  if ($isQuoteNode(node)) return $nodeToQuote(node, window);
  if ($isCalloutNode(node)) return { type: 'callout', id: $getId(node), tone: node.getTone(), blocks: $flowBlocksOf(node, window) };
  if ($isPageBreakNode(node)) return { type: 'pageBreak', id: $getId(node) };
  if ($isRowsNode(node)) return $nodeToRows(node, window);
  if ($isUnknownBlockNode(node)) return { type: 'unknown', id: $getId(node), raw: { ...node.getRaw() } };
  return $isElementNode(node) && !node.isInline() ? $nodeToParagraph(node, window) : undefined;
}

/** The level of a heading; h1 and h2 count as the highest, h6 as the lowest. */
const levelOf = (node: HeadingNode): Heading['level'] => ({ h1: 1, h2: 1, h3: 1, h4: 2, h5: 3, h6: 3 } as const)[node.getTag()];

function $nodeToFigure(node: FigureNode): Figure {
  const caption = $inlinesOf($slotElement(node, 'caption'));
  return { type: 'figure', id: $getId(node), media: node.getMedia(), altText: node.getAltText(), ...(node.isDecorative() ? { decorative: true as const } : {}), ...(caption.length > 0 ? { caption } : {}), widthPercent: node.getWidthPercent() };
}

function $nodeToQuote(node: ElementNode, window: TextWindow): Quote {
  const attribution = $inlinesOf($slotElement(node, 'attribution'));
  return { type: 'quote', id: $getId(node), content: $inlinesOf(node, window), ...(attribution.length > 0 ? { attribution } : {}) };
}
