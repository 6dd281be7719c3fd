import type { LexicalEditor } from 'lexical';

/** Keeps the sheet of a note within the width of the page: a note near the end of a line opens towards its start. */
export function placeNote(editor: LexicalEditor, note: HTMLElement): void {
  const root = editor.getRootElement();
  const sheet = note.querySelector<HTMLElement>(':scope > [data-lexical-slot]');
  if (!root || !sheet) return;
  const page = root.getBoundingClientRect();
  const shown = sheet.getBoundingClientRect();
  if (shown.width === 0) return;
  const shift = Number.parseFloat(note.style.getPropertyValue('--bd-note-shift')) || 0;
  const left = shown.left - shift;
  const wanted = Math.min(0, page.right - left - shown.width) + Math.max(0, page.left - left);
  note.style.setProperty('--bd-note-shift', `${Math.round(wanted)}px`);
}

/** Places notes that the pointer opens. */
export function registerNotePlace(editor: LexicalEditor): () => void {
  const onOver = (event: MouseEvent): void => {
    const note = event.target instanceof Element ? event.target.closest<HTMLElement>('.bd-footnote') : null;
    if (note) placeNote(editor, note);
  };
  return editor.registerRootListener((root, before) => { before?.removeEventListener('mouseover', onOver); root?.addEventListener('mouseover', onOver); });
}
