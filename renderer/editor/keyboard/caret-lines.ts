// Where the caret stands on the screen: the lines of the text around it.
import { getDOMSelection, type ElementNode, type LexicalEditor, type NodeKey } from 'lexical';

/** The place of the caret, or of the moving end of a selection. */
export function caretRect(editor: LexicalEditor): DOMRect | undefined {
  const selection = getDOMSelection(editor._window);
  const node = selection?.focusNode;
  if (!selection || !node) return undefined;
  const range = node.ownerDocument?.createRange();
  range?.setStart(node, selection.focusOffset);
  // Where a line wraps there are two: the caret stands at the start of the second line, unless the End key brought it there.
  const rect = [...range?.getClientRects() ?? []].at(-1);
  if (rect) return rect;
  // A line without letters has no rectangle; its line break or its element has.
  const child = node.childNodes[selection.focusOffset] ?? node.childNodes[selection.focusOffset - 1] ?? node;
  return child instanceof Element ? child.getBoundingClientRect() : undefined;
}

/** Whether the caret stands in the first line of an element, or in its last. */
export function isOnEdgeLine(editor: LexicalEditor, element: ElementNode, by: 1 | -1): boolean {
  const dom = editor.getElementByKey(element.getKey());
  const caret = caretRect(editor);
  if (!dom || !caret) return false;
  const range = dom.ownerDocument.createRange();
  range.selectNodeContents(dom);
  const lines = [...range.getClientRects()].filter((rect) => rect.height > 0);
  if (lines.length === 0) return true;
  const near = caret.height * 0.6;
  return by > 0 ? Math.max(...lines.map((line) => line.bottom)) - caret.bottom < near : caret.top - Math.min(...lines.map((line) => line.top)) < near;
}

/** Moves the caret sideways in the first or last line of an element, to where it stood in the line that it came from. */
export function goToColumn(editor: LexicalEditor, key: NodeKey, left: number, by: 1 | -1): void {
  const dom = editor.getElementByKey(key);
  const caret = caretRect(editor);
  if (!dom || !caret || !dom.isConnected) return;
  const found = dom.ownerDocument.caretRangeFromPoint(left, by > 0 ? caret.top + caret.height / 2 : caret.bottom - caret.height / 2);
  if (found && dom.contains(found.startContainer)) getDOMSelection(editor._window)?.setPosition(found.startContainer, found.startOffset);
}
