import type { NodeKey } from 'lexical';

/** What is still to be checked: what changed last comes first, then the rest in the order given. */
export interface WorkList {
  /** Begins again with these places; what stands in them is looked up when it is their turn. */
  readonly restart: (places: readonly NodeKey[]) => void;
  readonly put: (block: NodeKey) => void;
  /** Puts what was found in a place before all else of the rest. */
  readonly unfold: (blocks: readonly NodeKey[]) => void;
  readonly take: () => { readonly key: NodeKey; /** One of the places of `restart`, or found in one. */ readonly ofRest: boolean } | undefined;
  readonly isEmpty: () => boolean;
}

/** An empty list. */
export function createWorkList(): WorkList {
  const fresh = new Set<NodeKey>();
  let rest: NodeKey[] = [];
  const push = (keys: readonly NodeKey[]): void => { for (let at = keys.length - 1; at >= 0; at--) rest.push(keys[at]!); };
  return {
    restart: (places) => { fresh.clear(); rest = []; push(places); },
    put: (block) => { fresh.add(block); },
    unfold: push,
    take: () => {
      for (const key of fresh) { fresh.delete(key); return { key, ofRest: false }; }
      const key = rest.pop();
      return key === undefined ? undefined : { key, ofRest: true };
    },
    isEmpty: () => fresh.size === 0 && rest.length === 0,
  };
}
