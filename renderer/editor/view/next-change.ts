import type { LexicalEditor } from 'lexical';

/** Tells once when the content changes after everything that was asked for so far; a caret that moves is no change. */
export function onNextChange(editor: LexicalEditor, tell: () => void): void {
  editor.update(() => undefined, { discrete: true }); // what waits to be put in place is put in place now
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    stop();
    tell();
  });
}
