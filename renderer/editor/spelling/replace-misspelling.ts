import { $getNodeByKey, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor, type TextNode } from 'lexical';
import type { Misspelling } from './spelling-host';

/**
 * Puts another word in the place of a wrong one, as one step that can be undone. Only the letters that differ are exchanged, so that each keeps its marks.
 * The caret stands behind the word then. False when the text has changed since.
 */
export function replaceMisspelling(editor: LexicalEditor, misspelling: Misspelling, replacement: string): boolean {
  let done = false;
  editor.update(() => { done = $replace(misspelling, replacement); }, { discrete: true, tag: HISTORY_PUSH_TAG });
  return done;
}

/** Selects a wrong word; false when the text has changed since. */
export function $selectMisspelling(misspelling: Misspelling): boolean {
  const texts = $textsOf(misspelling);
  const [first, last] = [misspelling.pieces[0], misspelling.pieces.at(-1)];
  const end = texts?.at(-1);
  if (!texts?.[0] || !end || !first || !last) return false;
  const selection = texts[0].select(first.from, first.from);
  selection.focus.set(end.getKey(), last.to, 'text');
  return true;
}

function $replace(misspelling: Misspelling, replacement: string): boolean {
  const texts = $textsOf(misspelling);
  if (!texts) return false;
  const { word, pieces } = misspelling;
  const from = shared(word, replacement, 0, 'start');
  const to = word.length - shared(word, replacement, from, 'end');
  const inserted = replacement.slice(from, replacement.length - (word.length - to));
  let at = 0;
  let placed = false;
  let caret: { readonly text: TextNode; readonly offset: number } | undefined;
  pieces.forEach((piece, index) => {
    const text = texts[index]!;
    const length = piece.to - piece.from;
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)];
    const here = !placed && start <= end;
    const removed = Math.max(0, end - start);
    if (here || removed > 0) {
      text.spliceText(piece.from + start - at, removed, here ? inserted : '');
      placed = true;
    }
    caret = { text, offset: piece.to - removed + (here ? inserted.length : 0) };
    at += length;
  });
  caret?.text.select(caret.offset, caret.offset);
  return true;
}

/** The runs of a word, when they still hold it. */
function $textsOf({ pieces, word }: Misspelling): readonly TextNode[] | undefined {
  const texts = pieces.map((piece) => $getNodeByKey(piece.key));
  const found = texts.filter((node): node is TextNode => $isTextNode(node) && node.isAttached());
  if (found.length !== pieces.length || found.length === 0) return undefined;
  return pieces.map((piece, index) => found[index]!.getTextContent().slice(piece.from, piece.to)).join('') === word ? found : undefined;
}

/** How many letters two words share at their start, or at their end behind the first `taken`. */
function shared(one: string, other: string, taken: number, where: 'start' | 'end'): number {
  const most = Math.min(one.length, other.length) - taken;
  let count = 0;
  while (count < most && (where === 'start' ? one[count] === other[count] : one[one.length - 1 - count] === other[other.length - 1 - count])) count++;
  return count;
}
