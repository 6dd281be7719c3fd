import { dialog, type BrowserWindow } from 'electron';
import type { SaveOutcome } from '../../shared/ipc/briefing-channels';
import { ANSWER_MS, answeredWithin } from '../files/answered-within';
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

/** The answers of a user who lets a briefing be closed. */
export interface ClosingAgreement {
  /** What was asked about: what is written later is not agreed to. */
  readonly revision: number;
  /** The window handed over everything before it was asked. */
  readonly flushed: boolean;
  /** A save in a folder that does not answer was left to itself. */
  readonly left: boolean;
}

/** Windows are closed one after the other, so that one asks at a time. */
export const CLOSING_QUEUE = 'closing windows';

/** Lets a window close only when nothing is lost: asks to save, and stays open when the save failed or the user thinks again, which `onStay` hears. */
export const guardClosing = (onStay: () => void) => (window: BrowserWindow): void => {
  const { id } = window;
  let agreed = false;
  let asking = false;
  window.on('close', (event) => {
    if (agreed || sessionOfWindow(id) === undefined) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void inQueue(CLOSING_QUEUE, async () => {
      agreed = await actFor(id, mayClose);
      asking = false;
      if (agreed && !window.isDestroyed()) window.close();
      if (!agreed) onStay();
    });
  });
};

async function mayClose(): Promise<boolean> {
  const session = currentSession();
  return session === undefined || closeSession(session);
}

/** Closes a session, asking first when there is unsaved work, when its file is gone and the window may hold the only copy, or when a save of it does not end. False when it stays open. */
export async function closeSession(session: OpenSession): Promise<boolean> {
  const agreement = await agreeToClose(session);
  if (agreement !== undefined) await endSession(session, agreement);
  return agreement !== undefined;
}

/** Asks what closing a session would have to ask, and saves where that is the answer. The session goes on until `endSession`; undefined when it is to stay open. */
export async function agreeToClose(session: OpenSession): Promise<ClosingAgreement | undefined> {
  const flushed = await flushWindow();
  const { revision } = session.file;
  const underWay = await outcomeOf(session, savesEnded(session.file).then(() => ENDED));
  const outcome = underWay.type === 'ended' || underWay.type === 'saved' ? await askWhereNeeded(session) : underWay;
  if (outcome.type === 'cancelled') return undefined;
  if (outcome.type === 'failed') {
    const window = currentWindow();
    if (window !== null) await dialog.showMessageBox(window, { type: 'error', message: 'The briefing was not saved, so it stays open.', detail: outcome.message, buttons: ['OK'], noLink: true });
    return undefined;
  }
  return { revision, flushed, left: outcome.type === 'left' };
}

/** Forgets a session that may be closed, with what was kept of it. */
export async function endSession(session: OpenSession, { left }: ClosingAgreement): Promise<void> {
  // What was left in a folder that does not answer is offered at the next start, unless that save ends after all.
  if (!left || !hasUnsavedWork(session)) await discardJournal(session);
  // In a folder that does not answer the mark stays, as after a crash; it is advice only.
  await answeredWithin(ANSWER_MS, openMark.release());
  forgetPreviews(session.id);
  dropSession(session);
  updateWindowTitle();
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
