import { useEffect } from 'react';
import { dispatch, focusEditor, REDO_COMMAND, SET_ALIGNMENT_COMMAND, UNDO_COMMAND } from '../editor';
import { hideOverlay } from './panels';
import { focusNextRegion } from './regions';
import type { OpenSession } from './session-store';

/** Keys of the window around the text: F6 through the regions, Esc back to the text, and one undo for forms and text alike. */
export function useWindowKeys(session: OpenSession | null): void {
  useEffect(() => {
    if (!session) return;
    const { editor } = session.handle;
    // Capturing, so that a form field does not undo by itself what belongs to the briefing's history.
    let hidesTip = false;
    const onKeyDownFirst = (event: KeyboardEvent) => {
      hidesTip = event.key === 'Escape' && !event.defaultPrevented && isTipShown() && !isOpenList(event.target);
      if (inDialog(event.target) || !isFormField(event.target)) return;
      const undo = undoKey(event);
      if (undo === null) return;
      event.preventDefault();
      event.stopPropagation();
      dispatch(editor, undo === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // The tip of a tool below the resting pointer takes Escape for itself, wherever the focus is; the key goes back to the text all the same.
      if ((event.defaultPrevented && !hidesTip) || inDialog(event.target)) return;
      const alignment = alignmentKey(event);
      if (alignment !== undefined && editor.getRootElement()?.contains(event.target as Node)) { event.preventDefault(); editor.dispatchCommand(SET_ALIGNMENT_COMMAND, alignment); return; }
      const undo = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? null : undoKey(event);
      if (undo !== null) { event.preventDefault(); dispatch(editor, undo === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined); return; }
      if (event.key === 'F6') { event.preventDefault(); focusNextRegion(event.shiftKey ? -1 : 1); }
      if (event.key === 'Escape' && event.target instanceof HTMLElement && !event.target.closest('[role="menu"], [role="listbox"], .bd-canvas')) { event.preventDefault(); hideOverlay(); focusEditor(editor); }
    };
    window.addEventListener('keydown', onKeyDownFirst, true);
    window.addEventListener('keydown', onKeyDown);
    return () => { window.removeEventListener('keydown', onKeyDownFirst, true); window.removeEventListener('keydown', onKeyDown); };
  }, [session]);
}

const isTipShown = (): boolean => [...document.querySelectorAll('[role="tooltip"]')].some((tip) => tip.getClientRects().length > 0);
/** A field with its list open, whose Escape closes the list. */
const isOpenList = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[aria-expanded="true"]') !== null;

/** Ctrl+L, Ctrl+E and Ctrl+R align as in Word. */
const alignmentKey = (event: KeyboardEvent): 'start' | 'center' | 'end' | undefined => (event.ctrlKey && !event.shiftKey && !event.altKey ? ({ KeyL: 'start', KeyE: 'center', KeyR: 'end' } as const)[event.code] : undefined);

const inDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
const isFormField = (target: EventTarget | null): boolean => (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.closest('.bd-find-bar, .bd-outline-rename') === null;

function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
