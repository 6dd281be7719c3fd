// Keeps ids unique: a block that comes without an id, or with one that another block has, gets a fresh one.
import { $getNodeByKey, $getRoot, HISTORIC_TAG, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { createId } from '../../../shared/model';
import { $getId, $setId } from '../nodes/node-state';
import { $walk } from '../slots';

interface Registry {
  readonly keys: Map<string, NodeKey>;
  /** Undo brings back nodes that this index has lost sight of. */
  stale: boolean;
}
const registries = new WeakMap<LexicalEditor, Registry>();

/** Starts the index of ids of an editor. */
export function registerIdIndex(editor: LexicalEditor): () => void {
  const registry: Registry = { keys: new Map(), stale: true };
  registries.set(editor, registry);
  return editor.registerUpdateListener(({ tags }) => { if (tags.has(HISTORIC_TAG)) registry.stale = true; });
}

/** Gives a node an id of its own when it has none or shares one. Costs a look-up; the whole text is read again only after an undo. */
export function $claimId(editor: LexicalEditor, node: LexicalNode): void {
  const registry = registries.get(editor);
  if (!registry) return;
  const id = $getId(node);
  if (id !== '' && registry.keys.get(id) === node.getKey()) return;
  if (registry.stale) $rebuild(registry);
  const holder = id === '' ? undefined : registry.keys.get(id);
  if (id !== '' && (holder === undefined || holder === node.getKey() || !$holds(holder, id))) { registry.keys.set(id, node.getKey()); return; }
  const fresh = createId();
  $setId(node, fresh);
  registry.keys.set(fresh, node.getKey());
}

/** The node that has an id. Reads the whole text again only after an undo, or when the node went away. */
export function $nodeById(editor: LexicalEditor, id: string): LexicalNode | null {
  const registry = registries.get(editor);
  if (!registry) return null;
  const key = registry.keys.get(id);
  if (key !== undefined && $holds(key, id)) return $getNodeByKey(key);
  if (key === undefined && !registry.stale) return null;
  $rebuild(registry);
  const found = registry.keys.get(id);
  return found === undefined ? null : $getNodeByKey(found);
}

function $holds(key: NodeKey, id: string): boolean {
  const node = $getNodeByKey(key);
  return node !== null && node.isAttached() && $getId(node) === id;
}

function $rebuild(registry: Registry): void {
  registry.stale = false;
  registry.keys.clear();
  $walk($getRoot(), (node) => {
    const id = $getId(node);
    if (id !== '' && !registry.keys.has(id)) registry.keys.set(id, node.getKey());
  });
}
