// Wavy lines by the Custom Highlight API, which changes neither the text's elements nor the model.
import type { LexicalEditor, NodeKey } from 'lexical';
import type { Misspelling } from './spelling-host';

/** What one editor has painted. All editors of the page share one highlight. */
export interface Painter {
  readonly paint: (block: NodeKey, misspellings: readonly Misspelling[]) => void;
  /** Takes away what is painted in blocks that are not among these. */
  readonly keepOnly: (blocks: ReadonlySet<NodeKey>) => void;
  /** The blocks in which something is painted. */
  readonly blocks: () => Iterable<NodeKey>;
  readonly has: (block: NodeKey) => boolean;
  /** Whether a change of the text has moved what is painted in a block off its words. */
  readonly isOff: (block: NodeKey) => boolean;
  /** The painted word at a point of the window. */
  readonly at: (x: number, y: number) => Misspelling | undefined;
  readonly clear: () => void;
}

interface Painted { readonly misspelling: Misspelling; readonly range: Range }

const NAME = 'bd-misspelt';
let shared: Highlight | undefined;

/** A painter for an editor; it does nothing where there is no window. */
export function createPainter(editor: LexicalEditor): Painter {
  const blocks = new Map<NodeKey, readonly Painted[]>();
  const remove = (block: NodeKey): void => {
    for (const { range } of blocks.get(block) ?? []) shared?.delete(range);
    blocks.delete(block);
    if (shared?.size === 0) { CSS.highlights.delete(NAME); shared = undefined; }
  };
  return {
    paint: (block, misspellings) => {
      const before = blocks.get(block) ?? [];
      if (before.length === misspellings.length && before.every(({ misspelling, range }, at) => misspelling === misspellings[at] && stands(range, misspelling))) return;
      const painted = misspellings.flatMap((misspelling) => { const range = rangeOf(editor, misspelling); return range ? [{ misspelling, range }] : []; });
      if (painted.length > 0) { const highlight = highlightOfPage(); for (const { range } of painted) highlight?.add(range); }
      remove(block);
      if (painted.length > 0) blocks.set(block, painted);
    },
    keepOnly: (kept) => { for (const block of blocks.keys()) if (!kept.has(block)) remove(block); },
    blocks: () => blocks.keys(),
    has: (block) => blocks.has(block),
    isOff: (block) => blocks.get(block)?.some(({ misspelling, range }) => !stands(range, misspelling)) ?? false,
    at: (x, y) => {
      for (const painted of blocks.values()) {
        const hit = painted.find(({ range }) => Array.from(range.getClientRects()).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom));
        if (hit) return hit.misspelling;
      }
      return undefined;
    },
    clear: () => { for (const block of blocks.keys()) remove(block); },
  };
}

const stands = (range: Range, { word }: Misspelling): boolean => range.startContainer.isConnected && range.toString() === word;

function highlightOfPage(): Highlight | undefined {
  if (shared || typeof CSS === 'undefined' || !('highlights' in CSS)) return shared;
  shared = new Highlight();
  CSS.highlights.set(NAME, shared);
  return shared;
}

/** Where a wrong word stands in the page; undefined when it is not shown as it was read. */
export function rangeOf(editor: LexicalEditor, { pieces, word }: Misspelling): Range | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const from = first && textOf(editor, first.key);
  const to = last && textOf(editor, last.key);
  if (!from || !to || from.data.length < first.from || to.data.length < last.to) return undefined;
  const range = document.createRange();
  range.setStart(from, first.from);
  range.setEnd(to, last.to);
  return range.toString() === word ? range : undefined;
}

function textOf(editor: LexicalEditor, key: NodeKey): Text | null {
  const element = editor.getElementByKey(key);
  return element ? document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null : null;
}
