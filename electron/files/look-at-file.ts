import { stat } from 'node:fs/promises';
import type { FileState } from '../../shared/ipc/briefing-channels';
import { type FileWorker, workHere } from './file-jobs';
import { type FileFingerprint, sameContent } from './fingerprint';
import { type BriefingSession, savesEnded } from './open-briefing';
import { errorCode, NOT_THERE, nullOn } from './system-error';

/**
 * Whether the file of a session is still what was read or written there last. A quick look, meant for every time that a window gets the focus: a file of the
 * same size and time counts as the same, and what cannot be looked at (a folder that does not answer) is no news. Saving compares in full whatever came of it.
 */
export async function lookAtFile(session: BriefingSession, worker: FileWorker = workHere): Promise<FileState> {
  await savesEnded(session);
  const { path, fingerprint } = session;
  if (path === undefined || fingerprint === undefined) return AS_KNOWN;
  const state = await look(path, fingerprint, worker);
  // What was seen while a save went on was its own doing.
  await savesEnded(session);
  return session.fingerprint === fingerprint ? state : AS_KNOWN;
}

const AS_KNOWN: FileState = { type: 'asKnown' };

async function look(file: string, known: FileFingerprint, worker: FileWorker): Promise<FileState> {
  try {
    const found = await nullOn(NOT_THERE, stat(file));
    if (found === null) return { type: 'gone' };
    const changed: FileState = { type: 'changed', changedAt: found.mtimeMs };
    if (found.size !== known.size || !found.isFile()) return changed;
    if (found.mtimeMs === known.modifiedMs) return AS_KNOWN;
    const now = await worker('fingerprint', file);
    if (now === null) return { type: 'gone' };
    return sameContent(now, known) ? AS_KNOWN : changed;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return AS_KNOWN;
  }
}
