import type { LexicalEditor } from 'lexical';
import type { FindMatch } from './find-in-briefing';

/** Paints matches with the Custom Highlight API, which leaves the text's own elements alone. Does nothing where there is no window. */
export function paintMatches(editor: LexicalEditor, matches: readonly FindMatch[], current: number | undefined): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const others = matches.filter((_, index) => index !== current).flatMap((match) => rangesOf(editor, match));
  const chosen = current === undefined ? [] : matches.slice(current, current + 1).flatMap((match) => rangesOf(editor, match));
  paint('bd-find', others);
  paint('bd-find-current', chosen);
}

function paint(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function rangesOf(editor: LexicalEditor, match: FindMatch): Range[] {
  return match.pieces.flatMap((piece) => {
    const text = firstText(editor.getElementByKey(piece.key));
    if (!text || text.data.length < piece.to) return [];
    const range = document.createRange();
    range.setStart(text, piece.from);
    range.setEnd(text, piece.to);
    return [range];
  });
}

function firstText(element: HTMLElement | null): Text | null {
  return element ? document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null : null;
}
