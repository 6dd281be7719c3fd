import { $isHeadingNode } from '@lexical/rich-text';
import type { RangeSelection } from 'lexical';
import type { Block } from '../../../shared/model';
import { $blocksToNodes } from '../convert/blocks-to-nodes';
import { $inlinesToNodes } from '../convert/inlines-to-nodes';
import { $findUp } from '../slots';

/** At the very start of a heading several blocks go above it, and a last line into it, so that it stays the heading it was; false elsewhere. */
export function $insertAboveHeading(selection: RangeSelection, blocks: readonly Block[]): boolean {
  const heading = $findUp(selection.anchor.getNode(), $isHeadingNode);
  const first = heading?.getFirstDescendant();
  if (!heading || !first || selection.anchor.offset !== 0 || ![heading, heading.getFirstChild(), first].some((node) => node?.is(selection.anchor.getNode()))) return false;
  const last = blocks.at(-1);
  const joins = last?.type === 'paragraph';
  for (const node of $blocksToNodes(joins ? blocks.slice(0, -1) : blocks)) heading.insertBefore(node, false);
  heading.selectStart();
  const words = joins ? $inlinesToNodes(last.content) : [];
  if (words.length > 0) selection.insertNodes(words);
  return true;
}
