import { $isRangeSelection, type BaseSelection, type LexicalNode, type NodeKey, type TextNode } from 'lexical';
import { $slotAround } from '../slots';

/** What part of the content a conversion looks at: everything, or what a selection covers. */
export interface TextWindow {
  /** The part of a text that is seen. */
  readonly text: (node: TextNode) => string;
  /** Whether anything of a node is seen. */
  readonly includes: (node: LexicalNode) => boolean;
}

/** Sees everything. */
export const WHOLE: TextWindow = { text: (node) => node.getTextContent(), includes: () => true };

/** Sees what a selection covers: parts of the texts at its ends, everything in between, and what stands in the slots of what it covers. */
export function $windowOf(selection: BaseSelection): TextWindow {
  const covered = new Set<NodeKey>();
  for (const node of selection.getNodes()) for (let up: LexicalNode | null = node; up !== null && !covered.has(up.getKey()); up = up.getParent()) covered.add(up.getKey());
  const includes = (node: LexicalNode): boolean => {
    if (covered.has(node.getKey())) return true;
    const slot = $slotAround(node);
    return slot !== null && !covered.has(slot.value.getKey()) && includes(slot.host);
  };
  const [start, end] = $isRangeSelection(selection) ? (selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]) : [];
  const text = (node: TextNode): string => {
    if (!covered.has(node.getKey())) return node.getTextContent();
    const from = start?.type === 'text' && start.key === node.getKey() ? start.offset : 0;
    const to = end?.type === 'text' && end.key === node.getKey() ? end.offset : node.getTextContentSize();
    return node.getTextContent().slice(from, to);
  };
  return { text, includes };
}
