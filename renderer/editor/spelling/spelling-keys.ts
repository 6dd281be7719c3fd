// Asking for the menu of a wrong word: by the right mouse button, Shift+F10 or the menu key.
import type { LexicalEditor } from 'lexical';
import { isFromMenuKey } from '../menu-key';
import { misspellingAtCaret } from './next-misspelling';
import type { SpellingWatch } from './spelling-watch';

/** Opens the menu of the wrong word under the pointer or at the caret. Anywhere else the event goes its way. */
export function registerSpellingMenu(editor: LexicalEditor, watch: SpellingWatch): () => void {
  const onContextMenu = (event: MouseEvent): void => {
    const misspelling = isFromMenuKey(event) ? misspellingAtCaret(editor, watch) : watch.at(event.clientX, event.clientY);
    if (!misspelling) return;
    event.preventDefault();
    watch.host.openMenu({ ...misspelling, editor });
  };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('contextmenu', onContextMenu);
    root?.addEventListener('contextmenu', onContextMenu);
  });
}
