import { $getRoot, type LexicalEditor } from 'lexical';

/** Puts the caret behind the text of a field that is come to by Tab: the browser puts it before, and the next words would run into those that are there. */
export function registerTabbedCaret(editor: LexicalEditor): () => void {
  let tabbing = false;
  // What Tab does comes right after the key is told, and before the next task.
  const onKey = (event: KeyboardEvent): void => {
    tabbing = event.key === 'Tab';
    if (tabbing) setTimeout(() => { tabbing = false; });
  };
  const onFocus = (): void => { if (tabbing) editor.update(() => { $getRoot().selectEnd(); }); };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('focus', onFocus);
    before?.ownerDocument.removeEventListener('keydown', onKey, true);
    root?.addEventListener('focus', onFocus);
    root?.ownerDocument.addEventListener('keydown', onKey, true);
  });
}
