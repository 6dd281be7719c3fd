// Everything that the editor does with Lexical's named slots, which are still experimental, goes through this file.
import { $createParagraphNode, $getSlot, $getSlotFrame, $getSlotHost, $getSlotNames, $getSlotNameWithinHost, $isElementNode, $removeSlot, $setSlot, type ElementNode, type LexicalNode, type SlotHostNode } from 'lexical';
import { $createLineNode, $isLineNode, type LineNode, type LineRole } from './nodes/LineNode';
import { $createRichFieldNode, $isRichFieldNode, type RichFieldNode } from './nodes/RichFieldNode';

type Host = LexicalNode & SlotHostNode;

/** The node in a slot, when it is one that can hold text. */
export function $slotElement(host: LexicalNode, name: string): ElementNode | null {
  const node = $getSlot(host, name);
  return $isElementNode(node) ? node : null;
}

/** The line in a slot, made when it is missing. */
export function $ensureLineSlot(host: Host, name: string, role: LineRole): LineNode {
  const present = $getSlot(host, name);
  if ($isLineNode(present)) return present;
  const line = $createLineNode(role);
  $setSlot(host, name, line);
  return line;
}

/** The rich field in a slot, made with one empty paragraph when it is missing. */
export function $ensureRichSlot(host: Host, name: string): RichFieldNode {
  const present = $getSlot(host, name);
  if ($isRichFieldNode(present)) return present;
  const field = $createRichFieldNode();
  field.append($createParagraphNode());
  $setSlot(host, name, field);
  return field;
}

/** Takes a slot away, with what it holds. */
export const $dropSlot = (host: Host, name: string): void => { $removeSlot(host, name); };

export const $slotNames = (host: LexicalNode): readonly string[] => $getSlotNames(host);

/** The slot around a node: the value in the slot, its host and its name; null outside any slot. */
export function $slotAround(node: LexicalNode): { readonly value: LexicalNode; readonly host: ElementNode | LexicalNode; readonly name: string } | null {
  const value = $getSlotFrame(node);
  const host = value && $getSlotHost(value);
  const name = value && $getSlotNameWithinHost(value);
  return value && host && name !== null ? { value, host, name } : null;
}

/** The parent of a node, or the host when it is the value of a slot. */
export const $parentOrHost = (node: LexicalNode): LexicalNode | null => node.getParent() ?? $getSlotHost(node);

/** Walks from a node upwards, through slots, to the first that matches. */
export function $findUp<T extends LexicalNode>(node: LexicalNode | null, matches: (node: LexicalNode) => node is T): T | null {
  for (let current = node; current !== null; current = $parentOrHost(current)) if (matches(current)) return current;
  return null;
}

/** Visits a node and everything below it, slots first, in reading order; return false from `visit` to skip what is below. */
export function $walk(node: LexicalNode, visit: (node: LexicalNode) => boolean | void): void {
  if (visit(node) === false) return;
  for (const name of $getSlotNames(node)) {
    const slot = $getSlot(node, name);
    if (slot) $walk(slot, visit);
  }
  if ($isElementNode(node)) for (const child of node.getChildren()) $walk(child, visit);
}
