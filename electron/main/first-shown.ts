// What windows show that no page asked for: at the start, and when the system or a second start names a file.
import { type BrowserWindow, dialog } from 'electron';
import type { OpenOutcome } from '../../shared/ipc/briefing-channels';
import { actFor } from './acting-window';
import { emit } from './ipc';
import { recover } from './journal';
import { letWait } from './left-work';
import { allWindows, createWindow, currentWindow, focusWindow, loadStartPage } from './main-window';
import { openFile, place, wasJustCreated } from './open-flow';
import { currentSession, openedOf, sessionOfWindow } from './open-sessions';
import { updateWindowTitle } from './window-title';

const initial: string[] = [];
let recoveryOffered = false;

/** Brings a window with the start page to the front, a new one where there is none. */
export function showStartPage(): void {
  const empty = allWindows().find(({ id }) => sessionOfWindow(id) === undefined);
  if (empty !== undefined) {
    focusWindow(empty);
    return;
  }
  void loadStartPage(createWindow());
}

/** What this window is to show first: the briefing that it was made for, the only unsaved work of an earlier run, the first file that the app was started with, or nothing. */
export async function takeInitial(): Promise<OpenOutcome> {
  const current = currentSession();
  if (current !== undefined) {
    updateWindowTitle(); // the page has put its own title there
    return { type: 'opened', opened: openedOf(current), ...(wasJustCreated(current.id) ? { created: true } : {}) };
  }
  const files = initial.splice(0);
  const recovered = await takeRecovered();
  if (recovered?.type === 'opened') {
    void openOneByOne(files);
    return recovered;
  }
  const [first, ...more] = files;
  const outcome: OpenOutcome = first === undefined ? { type: 'cancelled' } : await openFile(first);
  void openOneByOne(more);
  return outcome;
}

/** The unsaved work of an earlier run, once, when there is but one; several wait for their reader to choose. */
async function takeRecovered(): Promise<OpenOutcome | undefined> {
  if (recoveryOffered) return undefined;
  recoveryOffered = true;
  const { session, changedAtMs, waiting } = await recover();
  letWait(waiting);
  return session === undefined ? undefined : place(session, [], changedAtMs);
}

/** A file that the system, a second start or the command line names: at the start it is what the first window shows, later it comes in an empty or a new window. */
export async function openFromSystem(file: string, windowIsReady: boolean): Promise<void> {
  if (!windowIsReady) initial.push(file);
  else await openOneByOne([file]);
}

async function openOneByOne(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const window = allWindows().find(({ id }) => sessionOfWindow(id) === undefined) ?? currentWindow();
    if (window !== null) await actFor(window.id, () => openAndTell(file, window));
  }
}

/** Opens a file that no page asked for, and tells the page of the window what came of it. */
async function openAndTell(file: string, window: BrowserWindow): Promise<void> {
  const outcome = await openFile(file);
  if (window.isDestroyed()) return;
  if (outcome.type !== 'elsewhere') focusWindow(window);
  if (outcome.type === 'opened') emit(window.webContents, 'briefing:opened', { sessionId: outcome.opened.sessionId });
  if (outcome.type === 'earlierVersions') emit(window.webContents, 'briefing:earlierVersions', { target: outcome.target });
  if (outcome.type === 'failed') await dialog.showMessageBox(window, { type: 'error', message: 'The file could not be opened.', detail: outcome.message, buttons: ['OK'], noLink: true });
}
