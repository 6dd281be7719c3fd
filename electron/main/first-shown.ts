// What windows show that no page asked for: at the start, and when the system or a second start names a file.
import { type BrowserWindow, dialog } from 'electron';
import type { OpenOutcome } from '../../shared/ipc/briefing-channels';
import { notOpened } from '../../shared/ipc/not-opened';
import { actFor } from './acting-window';
import { emit } from './ipc';
import { recover } from './journal';
import { letWait } from './left-work';
import { allWindows, createWindow, currentWindow, focusWindow, loadStartPage } from './main-window';
import { openFile, place, wasJustCreated } from './open-flow';
import { NEW_PAGE } from './own-page';
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
  void loadStartPage(createWindow(), NEW_PAGE);
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
  return openFirst(files);
}

/** Opens files: this window is to show the first that opens. Of those that do not, all is said at once, by the page where none did. */
async function openFirst(files: readonly string[]): Promise<OpenOutcome> {
  const failed: string[] = [];
  for (const [at, file] of files.entries()) {
    const outcome = await openFile(file);
    if (outcome.type === 'failed') failed.push(outcome.message);
    if (outcome.type === 'failed' || outcome.type === 'cancelled') continue;
    void openOneByOne(files.slice(at + 1), failed);
    return outcome;
  }
  const [message, ...others] = failed;
  return message === undefined ? { type: 'cancelled' } : { type: 'failed', message, others };
}

/** The unsaved work of an earlier run, once, when there is but one; several wait for their reader to choose. */
async function takeRecovered(): Promise<OpenOutcome | undefined> {
  if (recoveryOffered) return undefined;
  recoveryOffered = true;
  const { session, changedAtMs, waiting } = await recover();
  letWait(waiting);
  return session === undefined ? undefined : place(session, [], changedAtMs);
}

/** Files that the system, a second start or the command line names: at the start they are what the first window shows, later they come in empty or new windows. */
export async function openFromSystem(files: readonly string[], windowIsReady: boolean): Promise<void> {
  if (!windowIsReady) initial.push(...files);
  else await openOneByOne(files);
}

/** `failed`: what is to be said already of others that were named with them. */
async function openOneByOne(files: readonly string[], failed: readonly string[] = []): Promise<void> {
  const messages = [...failed];
  for (const file of files) {
    const window = windowToOpenIn();
    const message = window === null ? undefined : await actFor(window.id, () => openAndShow(file, window));
    if (message !== undefined) messages.push(message);
  }
  if (messages.length > 0) await say(messages);
}

const windowToOpenIn = (): BrowserWindow | null => allWindows().find(({ id }) => sessionOfWindow(id) === undefined) ?? currentWindow();

/** Opens a file that no page asked for, and tells the page of the window what came of it. Why it did not open, where it did not. */
async function openAndShow(file: string, window: BrowserWindow): Promise<string | undefined> {
  const outcome = await openFile(file);
  if (outcome.type === 'failed') return outcome.message;
  if (window.isDestroyed()) return undefined;
  if (outcome.type !== 'elsewhere') focusWindow(window);
  if (outcome.type === 'opened') emit(window.webContents, 'briefing:opened', { sessionId: outcome.opened.sessionId });
  if (outcome.type === 'earlierVersions') emit(window.webContents, 'briefing:earlierVersions', { target: outcome.target });
  return undefined;
}

async function say(messages: readonly string[]): Promise<void> {
  const window = windowToOpenIn();
  if (window === null) return;
  focusWindow(window);
  const { title, text } = notOpened(messages);
  await dialog.showMessageBox(window, { type: 'error', message: `${title}.`, detail: text, buttons: ['OK'], noLink: true });
}
