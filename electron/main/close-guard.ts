import { app, dialog, type BrowserWindow } from 'electron';
import { savesEnded } from '../files/open-briefing';
import { flushWindow } from './flush-window';
import { discardJournal } from './journal';
import { currentWindow } from './main-window';
import { openMark } from './open-mark';
import { currentSession, dropSession, hasUnsavedWork, type OpenSession } from './open-sessions';
import { forgetPreviews } from './preview-store';
import { save } from './save-flow';
import { updateWindowTitle } from './window-title';

/** Lets the window close only when nothing is lost: asks to save, and stays open when the save failed or the user thinks again. */
export function guardClosing(window: BrowserWindow): void {
  let agreed = false;
  let asking = false;
  window.on('close', (event) => {
    const session = currentSession();
    if (agreed || session === undefined) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void closeSession(session).then((closed) => {
      asking = false;
      if (!closed) return;
      agreed = true;
      window.close();
    });
  });
  // A quit that was refused by the guard is over; the next one asks again.
  app.on('before-quit', () => { agreed = agreed && currentSession() === undefined; });
}

/** Closes a session, asking first when there is unsaved work. False when it stays open. */
export async function closeSession(session: OpenSession): Promise<boolean> {
  await flushWindow();
  await savesEnded(session.file);
  if (hasUnsavedWork(session)) {
    const choice = await askToSave(session);
    if (choice === 'cancel') return false;
    if (choice === 'save') {
      const outcome = await save(session, false);
      if (outcome.type === 'cancelled') return false;
      if (outcome.type === 'failed') {
        const window = currentWindow();
        if (window !== null) await dialog.showMessageBox(window, { type: 'error', message: 'The briefing was not saved, so it stays open.', detail: outcome.message, buttons: ['OK'], noLink: true });
        return false;
      }
    }
  }
  await discardJournal(session);
  await openMark.release();
  forgetPreviews(session.id);
  dropSession();
  updateWindowTitle();
  return true;
}

async function askToSave(session: OpenSession): Promise<'save' | 'discard' | 'cancel'> {
  const window = currentWindow();
  if (window === null) return 'cancel';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Save changes to "${session.briefing.metadata.subject || 'this briefing'}"?`,
    detail: 'What is not saved is lost when the briefing is closed.',
    buttons: ['Save', 'Do not save', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel';
}
