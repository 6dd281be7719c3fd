import { dialog } from 'electron';
import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { OpenOutcome } from '../../shared/ipc/briefing-channels';
import { DEFAULT_HOUSE_STYLE } from '../../shared/model/house-style';
import { instantiateBriefing } from '../../shared/templates/instantiate';
import { createSession, openSession, salvageSession, type BriefingSession } from '../files/open-briefing';
import type { OpenFileError } from '../files/open-file-error';
import { obstacleToSaving } from '../files/save-file';
import { backupsFolder } from './app-folders';
import { closeSession } from './close-guard';
import { listVersions } from './earlier-versions';
import { installedTemplates } from './handlers/template-handlers';
import { emit } from './ipc';
import { noticeOfDamaged, recover } from './journal';
import { currentWindow, focusMainWindow } from './main-window';
import { openMark } from './open-mark';
import { currentSession, openedOf, openSessionInWindow } from './open-sessions';
import { rememberRecent } from './recents';
import { waitingNotice } from './recover-work';
import { readSettings } from './settings-store';
import { targetOfFile } from './version-targets';
import { updateWindowTitle } from './window-title';

let initial: { readonly file: string } | undefined;
let recoveryOffered = false;

/** Makes a briefing from a template and opens it. */
export async function createFromTemplate({ templateId, subject, to, decideBy }: { templateId: string; subject: string; to: string; decideBy?: string | undefined }): Promise<OpenOutcome> {
  const { builtIn } = await installedTemplates();
  const template = builtIn.briefings.find(({ id }) => id === templateId);
  if (template === undefined) return { type: 'failed', message: 'This template is no longer there. Choose another one.' };
  const { userName, office } = readSettings();
  const briefing = instantiateBriefing(template, builtIn.sections, {
    subject, to, ...(decideBy === undefined ? {} : { decideBy }), from: [userName, office].filter((part) => part !== '').join(', '),
    language: 'en-GB', date: localDay(new Date()), houseStyle: { ...DEFAULT_HOUSE_STYLE, office },
  });
  return show(createSession(briefing, [], randomUUID()));
}

/** Opens a file in the window, in the place of what is open there; offers to recover the text of a damaged one. */
export async function openFile(file: string): Promise<OpenOutcome> {
  const current = currentSession();
  if (current?.path !== undefined && (await samePath(current.path, file))) return { type: 'opened', opened: openedOf(current) };
  const opened = await openSession(file);
  if (opened.ok) return show(opened.value);
  return opened.error.type === 'damaged' || opened.error.type === 'empty' ? offerRescue(file, opened.error) : { type: 'failed', message: opened.error.message };
}

/** Opens a file anew, also when it is the one that is open, with something to say about it. */
export async function showFile(file: string, notices: readonly string[]): Promise<OpenOutcome> {
  const opened = await openSession(file);
  return opened.ok ? show(opened.value, notices) : { type: 'failed', message: opened.error.message };
}

/** Opens a session in the window, in the place of what is open there; asks first when that has unsaved work. */
export async function show(file: BriefingSession, notices: readonly string[] = []): Promise<OpenOutcome> {
  const current = currentSession();
  if (current !== undefined && !(await closeSession(current))) return { type: 'cancelled' };
  const session = openSessionInWindow(file, { notices: [...notices, ...(await noticesFor(file))] });
  if (session.path !== undefined) await rememberRecent(session);
  updateWindowTitle();
  return { type: 'opened', opened: openedOf(session) };
}

/** Opens a built-in sample as a briefing without a file, so that the sample itself is never changed. */
export async function openSample(file: string): Promise<OpenOutcome> {
  const opened = await openSession(file);
  if (!opened.ok) return { type: 'failed', message: opened.error.message };
  return show(createSession(opened.value.briefing, opened.value.media.all, randomUUID()));
}

/** What the window is to show first: unsaved work of an earlier run, the file that the app was started with, or nothing. */
export async function takeInitial(): Promise<OpenOutcome> {
  const current = currentSession();
  if (current !== undefined) return { type: 'opened', opened: openedOf(current) };
  if (!recoveryOffered) {
    recoveryOffered = true;
    const { session, changedAtMs, waiting } = await recover();
    if (session !== undefined) {
      const unopened = initial === undefined ? [] : [`${path.basename(initial.file)} was not opened, because this unsaved work comes first; open it when this is saved or closed.`];
      initial = undefined;
      const recovered = openSessionInWindow(session, { recovered: true, ...(changedAtMs === undefined ? {} : { recoveredFrom: changedAtMs }), notices: [...unopened, ...waitingNotice(waiting), ...(await noticesFor(session))] });
      updateWindowTitle();
      return { type: 'opened', opened: openedOf(recovered) };
    }
  }
  const file = initial?.file;
  initial = undefined;
  return file === undefined ? { type: 'cancelled' } : openFile(file);
}

/** A file that the system, a second start or the command line names: at the start it is what the window shows first. */
export async function openFromSystem(file: string, windowIsReady: boolean): Promise<void> {
  if (!windowIsReady) {
    initial = { file };
    return;
  }
  focusMainWindow();
  const outcome = await openFile(file);
  const window = currentWindow();
  if (window === null) return;
  if (outcome.type === 'opened') emit(window.webContents, 'briefing:opened', { sessionId: outcome.opened.sessionId });
  if (outcome.type === 'earlierVersions') emit(window.webContents, 'briefing:earlierVersions', { target: outcome.target });
  if (outcome.type === 'failed') await dialog.showMessageBox(window, { type: 'error', message: 'The file could not be opened.', detail: outcome.message, buttons: ['OK'], noLink: true });
}

/** Marks the file of a session as open, and returns what is to be said above its text. */
async function noticesFor({ path: file, readOnly }: BriefingSession): Promise<readonly string[]> {
  const own = file === undefined || readOnly ? [] : await noticesOfFile(file);
  return [...own, ...(await noticeOfDamaged())];
}

/** Said at once, not only when the first save fails. */
async function noticesOfFile(file: string): Promise<readonly string[]> {
  const obstacle = await obstacleToSaving(file);
  const other = await openMark.take(file);
  return [...(obstacle === undefined ? [] : [`${path.basename(file)} cannot be changed where it is. You can work on it here and save a copy elsewhere.`]), ...(other === undefined ? [] : [other])];
}

/** What can be done about a file that cannot be read: its earlier versions, or of a damaged one what can still be read. */
async function offerRescue(file: string, { type, message }: OpenFileError): Promise<OpenOutcome> {
  const window = currentWindow();
  if (window === null) return { type: 'failed', message };
  const choices = [
    ...((await listVersions(backupsFolder(), file)).length > 0 ? [VERSIONS] : []),
    ...(type === 'damaged' ? [SALVAGE] : []),
  ];
  if (choices.length === 0) return { type: 'failed', message };
  const buttons = [...choices, 'Cancel'];
  const { response } = await dialog.showMessageBox(window, { type: 'warning', message: `${path.basename(file)} is ${type === 'empty' ? 'empty' : 'damaged'}.`, detail: `${message} The file itself is not changed.`, buttons, defaultId: 0, cancelId: buttons.length - 1, noLink: true });
  if (choices[response] === VERSIONS) return { type: 'earlierVersions', target: targetOfFile(file) };
  if (choices[response] !== SALVAGE) return { type: 'cancelled' };
  const salvaged = await salvageSession(file);
  return salvaged.ok ? show(salvaged.value) : { type: 'failed', message: salvaged.error.message };
}

const VERSIONS = 'Earlier versions…';
const SALVAGE = 'Recover what can be read';

async function samePath(a: string, b: string): Promise<boolean> {
  const real = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
  return (await real(a)) === (await real(b));
}

/** Today, as the user's clock and place have it. */
export const localDay = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
