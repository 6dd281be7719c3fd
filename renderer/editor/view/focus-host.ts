import type { LexicalEditor } from 'lexical';

/**
 * Keeps the focus where the caret is.
 *
 * The text of a note or a caption stands in an editing host of its own, inside an atom that is not editable. Chromium sends keys to the focused
 * host, and before version 120 or so a selection that is set by a program does not move the focus: what is typed would go nowhere.
 * A chip that has the focus keeps it: its keys are its own.
 */
export function registerFocusHost(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(() => {
    const root = editor.getRootElement();
    const active = root?.ownerDocument.activeElement ?? null;
    if (root === null || active === null || !root.contains(active) || active.classList.contains('bd-chip')) return;
    moveFocusToCaret(root, active);
  });
}

/** Puts the focus where the caret is: into a note's or a caption's host, else into the text. Focusing the text itself would take the caret out of them. */
export function focusCaret(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  if (root && !moveFocusToCaret(root, root.ownerDocument.activeElement)) root.focus({ preventScroll: true });
}

function moveFocusToCaret(root: HTMLElement, active: Element | null): boolean {
  const selection = root.ownerDocument.getSelection();
  const host = editingHost(selection?.anchorNode ?? null, root);
  if (selection === null || host === null || host === active) return host !== null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  host.focus({ preventScroll: true });
  if (anchorNode !== null && focusNode !== null) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  return true;
}

/** The innermost element that is editable while what is around it is not, within the canvas. */
function editingHost(node: Node | null, root: HTMLElement): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  if (!element || !root.contains(element)) return null;
  const host = element.closest<HTMLElement>('[contenteditable]');
  return host?.isContentEditable ? host : null;
}
