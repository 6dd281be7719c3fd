import { useSpelling } from './spelling-store';

/**
 * Keeps keys and focus from the text from the moment a menu of a misspelling is asked for until it is closed. The word is selected meanwhile, and an Enter that comes
 * too early would replace it by a new line; and an editor that hears late of its new selection takes the focus. Returns the function that stops.
 */
export function holdKeysForMenu(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isWanted()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    focusMenu();
  };
  const onFocusIn = (): void => { if (isWanted()) queueMicrotask(() => { if (isWanted()) focusMenu(); }); };
  window.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('focusin', onFocusIn);
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('focusin', onFocusIn);
  };
}

/** Whether a menu is open, or about to be, and the text has the focus. */
const isWanted = (): boolean => useSpelling.getState().menu !== null && Boolean(document.activeElement?.closest('[contenteditable="true"], .bd-growing > textarea'));
const focusMenu = (): void => document.querySelector<HTMLElement>('[role="menu"] [role="menuitem"]')?.focus();
