import type { LexicalEditor } from 'lexical';

/** No key has come for so long that the text is read anew. */
const PAUSE_MS = 300;

/**
 * Calls `act` in idle time once the text has changed and a pause followed, whoever changed it. A change and its undo count too, although they leave the briefing as it was: what is drawn
 * may be other elements. Returns a function that stops it.
 */
export function onTextSettled(editor: LexicalEditor, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const cancel = (): void => { clearTimeout(timer); if (idle !== undefined) cancelIdleCallback(idle); idle = undefined; };
  const start = (): void => { if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(() => { idle = undefined; act(); }, { timeout: 1000 }); else act(); };
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => { if (dirtyElements.size + dirtyLeaves.size > 0) { cancel(); timer = setTimeout(start, PAUSE_MS); } });
  return () => { stop(); cancel(); };
}
