// Blocks -> Lexical nodes.
import { $createHeadingNode, type HeadingTagType } from '@lexical/rich-text';
import type { LexicalNode } from 'lexical';
import { assertNever, type Block, type Figure, type Heading, type Quote } from '../../../shared/model';
import { $createBriefingQuoteNode } from '../nodes/BriefingQuoteNode';
import { $createCalloutNode } from '../nodes/CalloutNode';
import { $createFigureNode } from '../nodes/FigureNode';
import { $createPageBreakNode } from '../nodes/PageBreakNode';
import { $createUnknownBlockNode } from '../nodes/UnknownBlockNode';
import { $setId } from '../nodes/node-state';
import { $ensureLineSlot } from '../slots';
import { $keepListsApart } from '../structure/filler';
import { $flowToNodes, $paragraphToNode } from './flow-blocks';
import { $fill, $inlinesToNodes } from './inlines-to-nodes';
import { $listToNode } from './lists';
import { $rowsToNode } from './rows';
import { $tableToNode } from './tables';
import { $applyFormat } from './text-format';

/** The tag of a heading's level. The section's own heading is the h2 above them. */
export const TAG_OF_LEVEL: Readonly<Record<Heading['level'], HeadingTagType>> = { 1: 'h3', 2: 'h4', 3: 'h5' };

export const $blocksToNodes = (blocks: readonly Block[]): LexicalNode[] => $keepListsApart(blocks.map($blockToNode));

export function $blockToNode(block: Block): LexicalNode {
  switch (block.type) {
    case 'paragraph': return $paragraphToNode(block);
    case 'heading': return $applyFormat($setId($createHeadingNode(TAG_OF_LEVEL[block.level]), block.id), block).append(...$inlinesToNodes(block.content));
    case 'list': return $listToNode(block);
    case 'table': return $tableToNode(block);
    case 'figure': return $figureToNode(block);
    case 'quote': return $quoteToNode(block);
    case 'callout': return $setId($createCalloutNode(block.tone), block.id).append(...$flowToNodes(block.blocks));
    case 'pageBreak': return $setId($createPageBreakNode(), block.id);
    case 'rows': return $rowsToNode(block);
    case 'unknown': return $setId($createUnknownBlockNode(block.raw), block.id);
    default: return assertNever(block);
  }
}

function $figureToNode(block: Figure): LexicalNode {
  const node = $setId($createFigureNode(), block.id).setMedia(block.media).setAltText(block.altText).setDecorative(block.decorative ?? false).setWidthPercent(block.widthPercent);
  $fill($ensureLineSlot(node, 'caption', 'caption'), block.caption ?? []);
  return node;
}

function $quoteToNode(block: Quote): LexicalNode {
  const node = $setId($createBriefingQuoteNode(), block.id);
  $fill($ensureLineSlot(node, 'attribution', 'attribution'), block.attribution ?? []);
  return node.append(...$inlinesToNodes(block.content));
}
