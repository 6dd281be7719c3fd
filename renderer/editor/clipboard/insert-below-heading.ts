import { $createTextNode, type RangeSelection } from 'lexical';
import { type Block, createId, inlineText } from '../../../shared/model';
import { $blocksToNodes } from '../convert/blocks-to-nodes';
import { $getBriefingData } from '../data/root-data';
import type { SectionNode } from '../nodes/SectionNode';
import { $isFiller, $keepListsApart } from '../structure/filler';
import { $caretBehind, $takesCaret } from '../structure/section-body';

/** Puts blocks where the heading of a section is: a first line goes into the heading at the caret, without its marks, its footnotes as paragraphs below; what comes behind it, and a list, stands below the heading as it is. */
export function $insertBelowHeading(selection: RangeSelection, section: SectionNode, blocks: readonly Block[]): void {
  const [first, ...others] = blocks.filter((block) => block.type !== 'paragraph' || block.content.length > 0);
  if (!first) return;
  const joins = first.type === 'paragraph' || first.type === 'heading';
  if (joins) {
    const { fieldValues, metadata } = $getBriefingData();
    const text = inlineText(first.content, fieldValues, metadata.language).replaceAll('\n', ' ');
    if (text !== '') selection.insertNodes([$createTextNode(text)]);
  }
  // A heading holds no footnotes, and no word of one is lost.
  const notes = joins ? first.content.flatMap((inline): Block[] => (inline.type === 'footnote' && inline.content.length > 0 ? [{ type: 'paragraph', id: createId(), content: inline.content }] : [])) : [];
  const below = $blocksToNodes(joins ? [...notes, ...others] : [first, ...others]);
  const last = below.at(-1);
  if (!last) return;
  const top = section.getFirstChild();
  if (top) for (const node of $keepListsApart([...below, top]).slice(0, -1)) top.insertBefore(node, false);
  else section.append(...below);
  if (top && $isFiller(top) && $takesCaret(last)) top.remove();
  $caretBehind(last);
}
