import { useEffect } from 'react';
import { useSession } from './session-store';

const DIALOG = '[role="dialog"][aria-modal="true"], [role="alertdialog"]';

let last: HTMLElement | null = null;

/** Says what gets the focus when the last dialog goes away, where what had it before is gone by then. */
export const giveFocusBackTo = (heir: HTMLElement): void => { last = heir; };

/** Gives the focus back to what had it when the last dialog goes away: dialogs of ours come and go with the state that they are about, without a trigger that Fluent would return to. */
export function useFocusReturn(): void {
  useEffect(() => {
    let open = document.querySelector(DIALOG) !== null;
    const remember = ({ target }: FocusEvent): void => {
      // The entry of a menu is gone when the dialog that it opened goes; what the menu was opened from is still there.
      if (target instanceof HTMLElement && target.closest(`${DIALOG}, [role="menu"]`) === null) last = target;
    };
    const observer = new MutationObserver(() => {
      const wasOpen = open;
      open = document.querySelector(DIALOG) !== null;
      if (wasOpen && !open) setTimeout(giveBack);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: false });
    return () => {
      last = null;
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

function giveBack(): void {
  if (document.querySelector(DIALOG) !== null) return;
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  if (!last?.isConnected) return;
  // The text itself would put the caret at its beginning: the editor knows where it was.
  const { session } = useSession.getState();
  if (session && last.matches('.bd-canvas')) session.handle.focus();
  else last.focus({ preventScroll: true });
}
