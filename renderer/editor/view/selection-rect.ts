import type { LexicalEditor } from 'lexical';

/** Where the selection or the caret stands on the screen; undefined when it is not in the editor. */
export function selectionRect(editor: LexicalEditor): DOMRect | undefined {
  const root = editor.getRootElement();
  const selection = root?.ownerDocument.getSelection();
  if (!root || !selection || selection.rangeCount === 0 || !root.contains(selection.anchorNode)) return undefined;
  const range = selection.getRangeAt(0);
  const rect = range.getBoundingClientRect();
  if (rect.width > 0 || rect.height > 0) return rect;
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  return element?.getBoundingClientRect();
}
