import { app, dialog, type BrowserWindow } from 'electron';
import type { SaveOutcome } from '../../shared/ipc/briefing-channels';
import { ANSWER_MS, answeredWithin, isStillUnanswered } from '../files/answered-within';
import { lastLook } from '../files/last-look';
import { savesEnded } from '../files/open-briefing';
import { inQueue } from '../files/path-queue';
import { actFor } from './acting-window';
import { type ClosingQuestion, closingQuestion } from './closing-question';
import { flushWindow } from './flush-window';
import { endOfSave, HANGING_SAVE_ANSWERS, type HangingSaveAnswer, hangingSaveQuestion } from './hanging-save';
import { discardJournal, keepInJournal } from './journal';
import { allWindows, currentWindow, focusWindow } from './main-window';
import { openMark } from './open-mark';
import { currentSession, dropSession, hasUnsavedWork, type OpenSession, sessionOfWindow } from './open-sessions';
import { forgetPreviews } from './preview-store';
import { askForPlace, save, saveTo } from './save-flow';
import { updateWindowTitle } from './window-title';

let quitting = false;

/** Notices that the app is to quit: then every window is asked, and the first one that stays calls it off. */
export function watchQuitting(): void {
  app.on('before-quit', () => { quitting = true; });
  // An orderly end would wait for the folder that does not answer. The windows are closed by now, and what they held is kept.
  app.on('quit', () => { if (isStillUnanswered()) process.kill(process.pid, 'SIGKILL'); });
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

/** Closes a session, asking first when there is unsaved work, when its file is gone and the window may hold the only copy, or when a save of it does not end. False when it stays open. */
export async function closeSession(session: OpenSession): Promise<boolean> {
  await flushWindow();
  const underWay = await outcomeOf(session, savesEnded(session.file).then(() => ENDED));
  const outcome = underWay.type === 'ended' || underWay.type === 'saved' ? await askWhereNeeded(session) : underWay;
  if (outcome.type === 'cancelled') return false;
  if (outcome.type === 'failed') {
    const window = currentWindow();
    if (window !== null) await dialog.showMessageBox(window, { type: 'error', message: 'The briefing was not saved, so it stays open.', detail: outcome.message, buttons: ['OK'], noLink: true });
    return false;
  }
  // What was left in a folder that does not answer is offered at the next start, unless that save ends after all.
  if (outcome.type !== 'left' || !hasUnsavedWork(session)) await discardJournal(session);
  // In a folder that does not answer the mark stays, as after a crash; it is advice only.
  await answeredWithin(ANSWER_MS, openMark.release());
  forgetPreviews(session.id);
  dropSession(session);
  updateWindowTitle();
  return true;
}

type Outcome = SaveOutcome | { readonly type: 'ended' | 'left' };
const ENDED: Outcome = { type: 'ended' };

async function askWhereNeeded(session: OpenSession): Promise<Outcome> {
  const question = closingQuestion({ subject: session.briefing.metadata.subject, ...(session.path === undefined ? {} : { file: session.path }), readOnly: session.file.readOnly, unsaved: hasUnsavedWork(session), look: await lastLook(session.file) });
  if (question === undefined) return ENDED;
  const choice = await ask(question);
  if (choice === 'cancel') return { type: 'cancelled' };
  if (choice === 'discard') return ENDED;
  if (question.saves === 'here' && session.path !== undefined && !session.file.readOnly) return outcomeOf(session, save(session, false));
  return saveElsewhere(session, question.saves === 'elsewhere');
}

async function saveElsewhere(session: OpenSession, elsewhere: boolean): Promise<Outcome> {
  const place = await askForPlace(session, { elsewhere });
  return place.type === 'place' ? outcomeOf(session, saveTo(session, place), place.file) : place;
}

/** What a save comes to, or what the user wants in its place when it does not end. */
async function outcomeOf(session: OpenSession, saving: Promise<Outcome>, file: string = session.path ?? ''): Promise<Outcome> {
  switch (await endOfSave(saving, (gone) => askAboutHanging(session, file, gone))) {
    case 'ended': return saving;
    case 'elsewhere': return saveElsewhere(session, true);
    case 'leave': return { type: 'left' };
    case 'stay': return { type: 'cancelled' };
  }
}

async function askAboutHanging(session: OpenSession, file: string, signal: AbortSignal): Promise<HangingSaveAnswer> {
  const words = !hasUnsavedWork(session) ? 'none' : (await answeredWithin(ANSWER_MS, keepInJournal(session)))?.type === 'kept' ? 'kept' : 'notKept';
  const window = currentWindow();
  if (window === null) return 'wait';
  if (allWindows().length > 1) focusWindow(window);
  const { message, detail, buttons } = hangingSaveQuestion({ subject: session.briefing.metadata.subject, file, words });
  const { response } = await dialog.showMessageBox(window, { type: 'warning', message, detail, buttons: [...buttons], defaultId: 0, cancelId: 3, noLink: true, signal });
  return HANGING_SAVE_ANSWERS[response] ?? 'stay';
}

async function ask({ message, detail, buttons }: ClosingQuestion): Promise<'save' | 'discard' | 'cancel'> {
  const window = currentWindow();
  if (window === null) return 'cancel';
  if (allWindows().length > 1) focusWindow(window);
  const { response } = await dialog.showMessageBox(window, { type: 'warning', message, detail, buttons: [...buttons], defaultId: 0, cancelId: 2, noLink: true });
  return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel';
}
