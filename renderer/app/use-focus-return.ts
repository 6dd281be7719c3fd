import { useEffect } from 'react';
import { useSession } from './session-store';

const DIALOG = '[role="dialog"][aria-modal="true"], [role="alertdialog"]';

/** Gives the focus back to what had it when the last dialog goes away: dialogs of ours come and go with the state that they are about, without a trigger that Fluent would return to. */
export function useFocusReturn(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let open = document.querySelector(DIALOG) !== null;
    const remember = ({ target }: FocusEvent): void => {
      // The entry of a menu is gone when the dialog that it opened goes; what the menu was opened from is still there.
      if (target instanceof HTMLElement && target.closest(`${DIALOG}, [role="menu"]`) === null) last = target;
    };
    const observer = new MutationObserver(() => {
      const wasOpen = open;
      open = document.querySelector(DIALOG) !== null;
      if (wasOpen && !open) setTimeout(() => giveBack(last));
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: false });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

function giveBack(last: HTMLElement | null): void {
  if (document.querySelector(DIALOG) !== null) return;
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  if (!last?.isConnected) return;
  // The text itself would put the caret at its beginning: the editor knows where it was.
  const { session } = useSession.getState();
  if (session && last.matches('.bd-canvas')) session.handle.focus();
  else last.focus({ preventScroll: true });
}
