// Which blocks of text are on the screen. Sections and rows off the screen are not laid out, so that their insides are not asked.
import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { $walk } from '../slots';
import { $holdsText } from './check-block';

/** Those of the blocks that can be seen, or will be by scrolling half a window. */
export function visibleBlocks(editor: LexicalEditor, blocks: Iterable<NodeKey>): Set<NodeKey> {
  const near = new Map<Element, boolean>();
  const isAroundNear = (around: Element | null): boolean => {
    if (!around) return true;
    if (!near.has(around)) near.set(around, isNear(around));
    return near.get(around) === true;
  };
  const seen = new Set<NodeKey>();
  for (const key of blocks) {
    const element = editor.getElementByKey(key);
    if (!element) continue;
    if (isAroundNear(element.closest('.bd-section')) && isAroundNear(element.closest('.bd-row')) && isNear(element)) seen.add(key);
  }
  return seen;
}

/** The children of the root, those on the screen first. */
export function $placesBySight(editor: LexicalEditor): NodeKey[] {
  const places = $getRoot().getChildren().map((node) => { const element = editor.getElementByKey(node.getKey()); return { key: node.getKey(), near: element !== null && isNear(element) }; });
  return [...places.filter(({ near }) => near), ...places.filter(({ near }) => !near)].map(({ key }) => key);
}

/** The blocks of text below a node, in reading order; those of slots with them. */
export function $blocksBelow(node: LexicalNode): NodeKey[] {
  const keys: NodeKey[] = [];
  $walk(node, (below) => { if ($isElementNode(below) && $holdsText(below)) keys.push(below.getKey()); });
  return keys;
}

function isNear(element: Element): boolean {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const margin = window.innerHeight / 2;
  return (width > 0 || height > 0) && bottom > -margin && top < window.innerHeight + margin;
}
