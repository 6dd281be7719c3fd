import { app, dialog } from 'electron';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SaveOutcome } from '../../shared/ipc/briefing-channels';
import { exportBaseName } from '../../shared/export/file-name';
import { ANSWER_MS, answeredWithin } from '../files/answered-within';
import { leaveSaves, savesEnded, saveSession, saveSessionAs } from '../files/open-briefing';
import type { SaveError } from '../files/save-error';
import { actingWindowId } from './acting-window';
import { backupsFolder } from './app-folders';
import { briefingFileName } from './briefing-file-name';
import { currentWindow } from './main-window';
import { openMark } from './open-mark';
import { currentSession, fileOf, type OpenSession } from './open-sessions';
import { forgetSaved } from './journal';
import { rememberRecent } from './recents';
import { windowThatShows } from './shown-files';
import { updateWindowTitle } from './window-title';
import { leaveWriter, writer } from './writer';

/** Saves to the session's file, or asks for one. */
export async function save(session: OpenSession, overwriteChanged: boolean): Promise<SaveOutcome> {
  if (session.path === undefined || session.file.readOnly) return saveAs(session);
  return finish(session, () => saveSession(session.file, { backupsFolder: backupsFolder(), replaceChanged: overwriteChanged, writer: writer() }));
}

/** Asks for a place and saves there. */
export async function saveAs(session: OpenSession, options?: PlaceOptions): Promise<SaveOutcome> {
  const place = await askForPlace(session, options);
  return place.type === 'place' ? saveTo(session, place) : place;
}

/** Tries the place that was chosen and failed; asks for one when there is none. */
export async function saveAsAgain(session: OpenSession): Promise<SaveOutcome> {
  const place = session.failedPlace;
  if (place === undefined) return saveAs(session);
  return (await shownElsewhere(place.file)) ?? saveTo(session, { type: 'place', ...place });
}

/** `elsewhere`: the folder of its file cannot be reached, so another one is suggested. */
export interface PlaceOptions {
  readonly elsewhere?: boolean;
}

/** Where a briefing is to be saved; the note says what became of the name that was typed. */
export interface SavePlace {
  readonly type: 'place';
  readonly file: string;
  readonly note?: string;
}

/** Asks for a place to save to. */
export async function askForPlace(session: OpenSession, { elsewhere = false }: PlaceOptions = {}): Promise<SavePlace | Exclude<SaveOutcome, { type: 'saved' }>> {
  const name = session.path === undefined ? `${exportBaseName(session.briefing)}.briefing` : path.basename(session.path);
  const suggested = session.path === undefined || elsewhere ? path.join(app.getPath('documents'), name) : session.path;
  const { canceled, filePath } = await dialog.showSaveDialog(currentWindow()!, { title: 'Save briefing', defaultPath: suggested, filters: [{ name: 'Briefing', extensions: ['briefing'] }], properties: ['createDirectory', 'showOverwriteConfirmation'] });
  if (canceled || filePath === undefined || filePath === '') return { type: 'cancelled' };
  const { file, note } = briefingFileName(filePath);
  const shown = await shownElsewhere(file);
  if (shown) return shown;
  if (file !== filePath && existsSync(file) && !(await mayReplace(file))) return { type: 'cancelled' };
  return { type: 'place', file, ...(note === undefined ? {} : { note }) };
}

async function shownElsewhere(file: string): Promise<Extract<SaveOutcome, { type: 'failed' }> | undefined> {
  const shownBy = await windowThatShows(file);
  return shownBy === undefined || shownBy === actingWindowId() ? undefined : { type: 'failed', reason: 'other', message: `${path.basename(file)} is open in another window; save under another name, or close it there first.` };
}

/** Saves to a place that was chosen. A save elsewhere that is under way in a folder which does not answer is not waited for. */
export async function saveTo(session: OpenSession, { file, note }: SavePlace): Promise<SaveOutcome> {
  if (file !== session.path && (await answeredWithin(ANSWER_MS, savesEnded(session.file).then(() => true))) !== true) {
    leaveSaves(session.file);
    leaveWriter();
  }
  const outcome = await finish(session, () => saveSessionAs(session.file, file, { backupsFolder: backupsFolder(), writer: writer() }), note);
  if (outcome.type !== 'failed' || file === session.path) return outcome;
  session.failedPlace = { file, ...(note === undefined ? {} : { note }) };
  return { ...outcome, chosen: true };
}

/** The save dialog has asked about the name that was typed; this asks about the one that it became. */
async function mayReplace(file: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(currentWindow()!, { type: 'question', message: `${path.basename(file)} is there already. Replace it?`, detail: 'The version that is there is kept among its earlier versions.', buttons: ['Replace', 'Cancel'], defaultId: 1, cancelId: 1, noLink: true });
  return response === 0;
}

async function finish(session: OpenSession, saving: () => ReturnType<typeof saveSession>, note?: string): Promise<SaveOutcome> {
  // The window has handed over everything before it asked; what it reports from now on came after this save.
  const wasDirty = session.dirtyInWindow;
  session.dirtyInWindow = false;
  const saved = await saving();
  if (!saved.ok) {
    session.dirtyInWindow ||= wasDirty;
    updateWindowTitle();
    return { type: 'failed', reason: REASONS[saved.error.type] ?? 'other', message: saved.error.message };
  }
  session.failedPlace = undefined;
  await forgetSaved(session);
  // The mark is advice only: the folder of the mark before may not answer. A briefing that was closed meanwhile has none.
  if (session.path !== undefined && currentSession() === session) await answeredWithin(ANSWER_MS, openMark.take(session.path));
  await rememberRecent(session);
  updateWindowTitle();
  return { type: 'saved', at: Date.now(), file: fileOf(session).file!, ...(note === undefined ? {} : { note }) };
}

const REASONS: Partial<Record<SaveError['type'], Extract<SaveOutcome, { type: 'failed' }>['reason']>> = { changedOutside: 'changedOutside', noSpace: 'noSpace', noPermission: 'noPermission', readOnly: 'noPermission', folderMissing: 'folderMissing', nameTooLong: 'nameTooLong' };
