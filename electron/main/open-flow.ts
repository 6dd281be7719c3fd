import { app, dialog } from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { OpenOutcome } from '../../shared/ipc/briefing-channels';
import { DEFAULT_HOUSE_STYLE } from '../../shared/model/house-style';
import { instantiateBriefing } from '../../shared/templates/instantiate';
import { listVersions } from '../files/earlier-versions';
import { createSession, openSession, salvageSession, type BriefingSession } from '../files/open-briefing';
import type { OpenFileError } from '../files/open-file-error';
import { inQueue } from '../files/path-queue';
import { actFor, actingWindowId } from './acting-window';
import { backupsFolder } from './app-folders';
import { closeSession } from './close-guard';
import { fileWorker } from './file-worker';
import { flushWindow } from './flush-window';
import { installedTemplates } from './handlers/template-handlers';
import { allWindows, createWindow, currentWindow, focusWindow, loadStartPage } from './main-window';
import { noticesFor } from './opening-notices';
import { currentSession, hasUnsavedWork, openedOf, type OpenSession, openSessionInWindow, sessionOfWindow } from './open-sessions';
import { rememberRecent } from './recents';
import { rescueOf, SALVAGE, VERSIONS } from './rescue-words';
import { languageOfNew } from './language-of-new';
import { readSettings } from './settings-store';
import { fileKey, windowThatShows } from './shown-files';
import { targetOfFile } from './version-targets';
import { updateWindowTitle } from './window-title';

/** Made a moment ago for a window whose page is still being loaded. */
const created = new Set<string>();

/** Whether a session was made a moment ago, once. */
export const wasJustCreated = (sessionId: string): boolean => created.delete(sessionId);

/** Makes a briefing from a template and opens it. */
export async function createFromTemplate({ templateId, subject, to, decideBy }: { templateId: string; subject: string; to: string; decideBy?: string | undefined }): Promise<OpenOutcome> {
  const { builtIn } = await installedTemplates();
  const template = builtIn.briefings.find(({ id }) => id === templateId);
  if (template === undefined) return { type: 'failed', message: 'This template is no longer there. Choose another one.' };
  const { userName, office, newLanguage } = readSettings();
  const briefing = instantiateBriefing(template, builtIn.sections, {
    subject, to, ...(decideBy === undefined ? {} : { decideBy }), from: [userName, office].filter((part) => part !== '').join(', '),
    language: languageOfNew(newLanguage, app.getPreferredSystemLanguages()), date: localDay(new Date()), houseStyle: { ...DEFAULT_HOUSE_STYLE, office },
  });
  return show(createSession(briefing, [], randomUUID()), [], { created: true });
}

/** Opens a file: in this window when it shows the start page, else in a new one; one that is open already comes to the front. Offers to rescue a damaged one. */
export async function openFile(file: string): Promise<OpenOutcome> {
  return inQueue(`open ${await fileKey(file)}`, async () => {
    const there = await windowThatShows(file);
    const shown = there === undefined ? undefined : sessionOfWindow(there);
    if (there !== undefined && shown !== undefined) {
      if (there === actingWindowId()) return { type: 'opened', opened: openedOf(shown) };
      focusWindow(allWindows().find(({ id }) => id === there));
      return { type: 'elsewhere' };
    }
    const opened = await openSession(file, { worker: fileWorker() });
    if (opened.ok) return show(opened.value);
    return opened.error.type === 'damaged' || opened.error.type === 'empty' ? offerRescue(file, opened.error) : { type: 'failed', message: opened.error.message };
  });
}

/** Opens a file anew, in the place of what the window shows, and says what was done. */
export async function showFile(file: string, done: string): Promise<OpenOutcome> {
  const opened = await openSession(file, { worker: fileWorker() });
  if (!opened.ok) return { type: 'failed', message: opened.error.message };
  const current = currentSession();
  if (current !== undefined && !(await closeSession(current))) return { type: 'cancelled' };
  const outcome = await place(opened.value);
  return outcome.type === 'opened' ? { ...outcome, done } : outcome;
}

/** Shows the file of a session as it is on the disk now. Unsaved work stays: it is for its reader to keep first. */
export async function readAgain(session: OpenSession): Promise<OpenOutcome> {
  await flushWindow();
  if (session.path === undefined || hasUnsavedWork(session)) return { type: 'failed', message: 'What you changed in this window is not saved. Save it under another name first, then open the file again.' };
  return showFile(session.path, `${path.basename(session.path)} was read again.`);
}

/** Opens a session: in this window when it shows the start page, else in a new one. */
export function show(file: BriefingSession, notices: readonly string[] = [], options: { readonly created?: boolean; readonly recoveredFrom?: number } = {}): Promise<OpenOutcome> {
  // One after another: of two files that arrive at once only the first gets an empty window.
  return inQueue('show', async () => {
    if (currentSession() === undefined) return place(file, notices, options.recoveredFrom);
    const window = createWindow();
    await actFor(window.id, () => place(file, notices, options.recoveredFrom));
    if (options.created) created.add(file.id);
    void loadStartPage(window);
    return { type: 'elsewhere' };
  });
}

/** Makes a session the one of the window in whose name things are done. `recoveredFrom`: it is unsaved work of an earlier run, written last at that moment. */
export async function place(file: BriefingSession, notices: readonly string[] = [], recoveredFrom?: number): Promise<OpenOutcome> {
  const session = openSessionInWindow(file, { ...(recoveredFrom === undefined ? {} : { recovered: true, recoveredFrom }), notices: [...notices, ...(await noticesFor(file))] });
  if (session.path !== undefined) await rememberRecent(session);
  updateWindowTitle();
  return { type: 'opened', opened: openedOf(session) };
}

/** Opens a built-in sample as a briefing without a file, so that the sample itself is never changed. */
export async function openSample(file: string): Promise<OpenOutcome> {
  const opened = await openSession(file, { worker: fileWorker() });
  if (!opened.ok) return { type: 'failed', message: opened.error.message };
  return show(createSession(opened.value.briefing, opened.value.media.all, randomUUID()));
}

/** What can be done about a file that cannot be read: its earlier versions, or of a damaged one what can still be read. */
async function offerRescue(file: string, error: OpenFileError): Promise<OpenOutcome> {
  const window = currentWindow();
  const rescue = rescueOf(path.basename(file), error, (await listVersions(backupsFolder(), file)).length > 0);
  if (rescue.type === 'say' || window === null) return { type: 'failed', message: rescue.type === 'say' ? rescue.message : error.message };
  const buttons = [...rescue.choices, 'Cancel'];
  const { response } = await dialog.showMessageBox(window, { type: 'warning', message: rescue.message, detail: rescue.detail, buttons, defaultId: 0, cancelId: buttons.length - 1, noLink: true });
  if (buttons[response] === VERSIONS) return { type: 'earlierVersions', target: targetOfFile(file) };
  if (buttons[response] !== SALVAGE) return { type: 'cancelled' };
  const salvaged = await salvageSession(file, { worker: fileWorker() });
  return salvaged.ok ? show(salvaged.value) : { type: 'failed', message: salvaged.error.message };
}

/** Today, as the user's clock and place have it. */
export const localDay = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
