import { app, dialog, type BrowserWindow } from 'electron';
import { ANSWER_MS, answeredWithin } from '../files/answered-within';
import { lastLook } from '../files/last-look';
import { savesEnded } from '../files/open-briefing';
import { inQueue } from '../files/path-queue';
import { actFor } from './acting-window';
import { type ClosingQuestion, closingQuestion } from './closing-question';
import { flushWindow } from './flush-window';
import { discardJournal } from './journal';
import { allWindows, currentWindow, focusWindow } from './main-window';
import { openMark } from './open-mark';
import { currentSession, dropSession, hasUnsavedWork, type OpenSession, sessionOfWindow } from './open-sessions';
import { forgetPreviews } from './preview-store';
import { save, saveAs } from './save-flow';
import { updateWindowTitle } from './window-title';

let quitting = false;

/** Notices that the app is to quit: then every window is asked, and the first one that stays calls it off. */
export function watchQuitting(): void {
  app.on('before-quit', () => { quitting = true; });
}

/** Lets a window close only when nothing is lost: asks to save, and stays open when the save failed or the user thinks again. One window asks at a time. */
export function guardClosing(window: BrowserWindow): void {
  const { id } = window;
  let agreed = false;
  let asking = false;
  window.on('close', (event) => {
    if (agreed || sessionOfWindow(id) === undefined) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    const isQuitting = quitting;
    void inQueue('closing windows', async () => {
      agreed = (!isQuitting || quitting) && (await actFor(id, mayClose));
      asking = false;
      if (agreed) window.close();
      else quitting = false;
    });
  });
}

async function mayClose(): Promise<boolean> {
  const session = currentSession();
  return session === undefined || closeSession(session);
}

/** Closes a session, asking first when there is unsaved work, or when its file is gone and the window may hold the only copy. False when it stays open. */
export async function closeSession(session: OpenSession): Promise<boolean> {
  await flushWindow();
  await savesEnded(session.file);
  const question = closingQuestion({ subject: session.briefing.metadata.subject, ...(session.path === undefined ? {} : { file: session.path }), readOnly: session.file.readOnly, unsaved: hasUnsavedWork(session), look: await lastLook(session.file) });
  if (question !== undefined) {
    const choice = await ask(question);
    if (choice === 'cancel') return false;
    if (choice === 'save') {
      const outcome = await (question.saves === 'here' ? save(session, false) : saveAs(session, { elsewhere: true }));
      if (outcome.type === 'cancelled') return false;
      if (outcome.type === 'failed') {
        const window = currentWindow();
        if (window !== null) await dialog.showMessageBox(window, { type: 'error', message: 'The briefing was not saved, so it stays open.', detail: outcome.message, buttons: ['OK'], noLink: true });
        return false;
      }
    }
  }
  await discardJournal(session);
  // In a folder that does not answer the mark stays, as after a crash; it is advice only.
  await answeredWithin(ANSWER_MS, openMark.release());
  forgetPreviews(session.id);
  dropSession(session);
  updateWindowTitle();
  return true;
}

async function ask({ message, detail, buttons }: ClosingQuestion): Promise<'save' | 'discard' | 'cancel'> {
  const window = currentWindow();
  if (window === null) return 'cancel';
  if (allWindows().length > 1) focusWindow(window);
  const { response } = await dialog.showMessageBox(window, { type: 'warning', message, detail, buttons: [...buttons], defaultId: 0, cancelId: 2, noLink: true });
  return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel';
}
