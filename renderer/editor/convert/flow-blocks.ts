// Paragraphs and lists, as cells and callouts hold them.
import { $isListNode } from '@lexical/list';
import { $createParagraphNode, $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode, type ParagraphNode } from 'lexical';
import { createId, type FlowBlock, type Paragraph } from '../../../shared/model';
import { $getId, $setId } from '../nodes/node-state';
import { $inlinesToNodes } from './inlines-to-nodes';
import { $listToNode, $nodeToList } from './lists';
import { $inlinesOf } from './nodes-to-inlines';
import { $applyFormat, $formatOf } from './text-format';
import { $isFiller, $keepListsApart } from '../structure/filler';
import { type TextWindow, WHOLE } from './text-window';

export const $paragraphToNode = (paragraph: Paragraph): ParagraphNode => $applyFormat($setId($createParagraphNode(), paragraph.id), paragraph).append(...$inlinesToNodes(paragraph.content));

export const $nodeToParagraph = (node: ElementNode, window: TextWindow = WHOLE): Paragraph => ({ type: 'paragraph', id: $getId(node), content: $inlinesOf(node, window), ...$formatOf(node) });

export const $flowToNodes = (blocks: readonly FlowBlock[]): LexicalNode[] => $keepListsApart(blocks.map((block) => (block.type === 'list' ? $listToNode(block) : $paragraphToNode(block))));

/** The paragraphs and lists of a cell or a callout; never none. */
export function $flowBlocksOf(container: ElementNode, window: TextWindow = WHOLE): FlowBlock[] {
  const blocks = container.getChildren().filter((node) => window.includes(node) && !$isFiller(node)).flatMap((node): FlowBlock[] => {
    if ($isListNode(node)) return [$nodeToList(node, window)];
    return $isParagraphNode(node) || $isElementNode(node) ? [$nodeToParagraph(node, window)] : [];
  });
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', id: createId(), content: [] }];
}
