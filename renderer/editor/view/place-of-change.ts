import { $getRoot, $getState, type EditorState, type LexicalEditor, type NodeKey } from 'lexical';
import { dataState } from '../data/root-data';

/** The first element on the page that differs from what was there before, or that stands beside what was taken away; undefined where nothing of the text differs. */
export function placeOfChange(editor: LexicalEditor, now: EditorState, before: EditorState): HTMLElement | undefined {
  // What the forms beside the page change is seen in them; rows that follow it are not what was changed.
  if (dataOf(now) !== dataOf(before)) return undefined;
  const elements = changedKeys(now, before).flatMap((key) => editor.getElementByKey(key) ?? []);
  // What holds a change has often changed itself, in what it lists.
  const holders = new Set<Element>();
  for (const element of elements) for (let holder = element.parentElement; holder !== null && !holders.has(holder); holder = holder.parentElement) holders.add(holder);
  return elements.filter((element) => !holders.has(element)).reduce<HTMLElement | undefined>((first, element) => (first === undefined || (element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? element : first), undefined);
}

/** Nodes that are other or new, and the neighbours of those that are gone. */
function changedKeys(now: EditorState, before: EditorState): NodeKey[] {
  const changed = new Set<NodeKey>();
  for (const [key, node] of now._nodeMap) if (key !== 'root' && before._nodeMap.get(key) !== node) changed.add(key);
  for (const [key, node] of before._nodeMap) {
    if (now._nodeMap.has(key)) continue;
    const beside = [node.__prev, node.__next, node.__parent].find((other) => other !== null && other !== 'root' && now._nodeMap.has(other));
    if (beside !== null && beside !== undefined) changed.add(beside);
  }
  return [...changed];
}

const dataOf = (state: EditorState): unknown => state.read(() => $getState($getRoot(), dataState));
