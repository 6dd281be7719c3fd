import { constants } from 'node:fs';
import { access, lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../shared/model/result';
import { keepBackup } from './backups';
import { type FileFingerprint, readFingerprint, sameContent } from './fingerprint';
import { nodeSha256 } from './node-sha256';
import { inQueue } from './path-queue';
import { changedOutside, NAME_LIMIT_BYTES, nameTooLong, notDurable, readOnlyFile, renameImpossible, type SaveError, saveErrorOf, shortWrite, unreadableContent } from './save-error';
import { shortName } from './short-name';
import { errorCode, NOT_THERE, nullOn } from './system-error';
import { placeAsNew, removeTempFile, RenameError, renameWithRetries, ShortWriteError, syncFolder, writeTempFile } from './write-atomically';

export interface SaveRequest {
  readonly path: string;
  /** An immutable snapshot: nobody may change these bytes while the save runs. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What we last read or wrote there; null when there was no file; `replace` when the user has agreed to replace whatever is there. */
  readonly expected: FileFingerprint | null | 'replace';
  /** Reads the bytes as the program will when it opens the file; what is wrong with them, or undefined. */
  readonly check: (bytes: Uint8Array<ArrayBuffer>) => string | undefined;
  /** Where backups are kept, or null for none. */
  readonly backupsFolder: string | null;
}

export interface SavedFile {
  /** The file that was written: the end of a chain of symbolic links. */
  readonly path: string;
  readonly fingerprint: FileFingerprint;
  /** What became of the copy of the earlier file. A backup that fails never stops a save. */
  readonly backup: 'made' | 'notNeeded' | 'failed';
}

/**
 * Saves a file so that it is never half there, never lost and never written over someone else's changes; success means that the
 * bytes are on the disk under that name. Saves to one file run one after another in the order in which they were asked for,
 * whatever name of it they use.
 */
export async function saveFile(request: SaveRequest): Promise<Result<SavedFile, SaveError>> {
  try {
    const { saved } = await inOrderOfArrival(resolveTarget(request.path), (target) => ({ saved: inQueue(target, () => saveResolved(request, target)) }));
    return await saved;
  } catch (error) {
    return err(asSaveError(error, request.path));
  }
}

/** Why the file at a path could not be replaced, as far as that can be known without trying; undefined when nothing stands against it. */
export async function obstacleToSaving(file: string): Promise<SaveError | undefined> {
  try {
    return await findObstacle(await resolveTarget(file));
  } catch (error) {
    return asSaveError(error, file);
  }
}

async function saveResolved(request: SaveRequest, target: string): Promise<Result<SavedFile, SaveError>> {
  const fault = request.check(request.bytes);
  if (fault !== undefined) return err(unreadableContent(target, fault));
  if (Buffer.byteLength(path.basename(target)) > NAME_LIMIT_BYTES) return err(nameTooLong(target));
  const obstacle = await findObstacle(target);
  if (obstacle !== undefined) return err(obstacle);
  const before = await readFingerprint(target);
  if (before !== null && !isExpected(before, request.expected)) return err(changedOutside(target, before));
  const backup = before === null || request.backupsFolder === null ? 'notNeeded' : await keepBackup(request.backupsFolder, target);
  const temp = await writeTempFile(path.dirname(target), request.bytes, await sameModeAs(target));
  const inPlace = await putInPlace(temp, target, before, request.expected);
  if (inPlace !== undefined) return err(inPlace);
  return durable(target, request.bytes, backup);
}

/** The last look before the rename is a quick one (size and time): the file was read in full a moment ago. */
async function putInPlace(temp: string, target: string, before: FileFingerprint | null, expected: SaveRequest['expected']): Promise<SaveError | undefined> {
  try {
    const now = await nullOn(NOT_THERE, stat(target));
    if (now !== null && (before === null || now.size !== before.size || now.mtimeMs !== before.modifiedMs)) {
      const changed = await readFingerprint(target);
      if (changed !== null && (before === null || !sameContent(changed, before))) {
        await removeTempFile(temp);
        return changedOutside(target, changed);
      }
    }
    if (before !== null || expected === 'replace') await renameWithRetries(temp, target);
    else if (!(await placeAsNew(temp, target))) {
      await removeTempFile(temp);
      return changedOutside(target, (await readFingerprint(target)) ?? NOTHING);
    }
    return undefined;
  } catch (error) {
    await removeTempFile(temp);
    throw error;
  }
}

/** A file that was there and is gone again. */
const NOTHING: FileFingerprint = { size: 0, modifiedMs: 0, sha256: nodeSha256(new Uint8Array()) };

async function durable(target: string, bytes: Uint8Array, backup: SavedFile['backup']): Promise<Result<SavedFile, SaveError>> {
  const { mtimeMs } = await stat(target);
  const fingerprint: FileFingerprint = { size: bytes.length, modifiedMs: mtimeMs, sha256: nodeSha256(bytes) };
  try {
    await syncFolder(path.dirname(target));
    return ok({ path: target, fingerprint, backup });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return err(notDurable(target, fingerprint));
  }
}

const isExpected = (before: FileFingerprint, expected: SaveRequest['expected']): boolean => expected === 'replace' || (expected !== null && sameContent(before, expected));

let arrivals: Promise<unknown> = Promise.resolve();

/** Hands on what was found out, in the order in which it was asked for: two names of one file may be resolved in any order. */
function inOrderOfArrival<Found, T>(found: Promise<Found>, handOn: (found: Found) => T): Promise<T> {
  const earlier = arrivals;
  const mine = Promise.all([found, earlier]).then(([value]) => handOn(value));
  arrivals = Promise.allSettled([mine, earlier]).then(() => undefined); // also when this one fails before its turn
  return mine;
}

/** The file that a path means, through symbolic links; of a link to a file that is not there yet, that file. */
async function resolveTarget(file: string): Promise<string> {
  const absolute = path.resolve(file);
  const real = await nullOn(NOT_THERE, realpath(absolute));
  if (real !== null) return real;
  const link = await nullOn(NOT_THERE, lstat(absolute));
  if (link?.isSymbolicLink() === true) return path.resolve(path.dirname(absolute), await readlink(absolute));
  const folder = await nullOn(NOT_THERE, realpath(path.dirname(absolute)));
  return path.join(folder ?? path.dirname(absolute), path.basename(absolute));
}

/** What stands in the way before anything is written: a folder that is not there or not ours, a file that is protected. */
async function findObstacle(target: string): Promise<SaveError | undefined> {
  const folder = path.dirname(target);
  const found = await nullOn(NOT_THERE, stat(folder));
  if (found === null || !found.isDirectory()) return saveErrorOf('ENOENT', target);
  const file = await nullOn(NOT_THERE, stat(target));
  if (file?.isDirectory() === true) return saveErrorOf('EISDIR', target);
  if (file !== null && !file.isFile()) return { type: 'other', code: 'ENXIO', message: `${shortName(target)} is a device or a pipe and not a file; save under another name.` };
  if (file !== null) {
    const code = await refusal(target);
    if (code === 'EACCES' || code === 'EPERM') return readOnlyFile(target);
    if (code !== undefined) return saveErrorOf(code, target);
  }
  const code = await refusal(folder);
  return code === undefined ? undefined : saveErrorOf(code, target);
}

async function refusal(file: string): Promise<string | undefined> {
  try {
    await access(file, constants.W_OK);
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return code;
  }
}

async function sameModeAs(target: string): Promise<{ readonly mode?: number; readonly owner?: { readonly uid: number; readonly gid: number } }> {
  const found = await nullOn(NOT_THERE, stat(target));
  return found === null ? {} : { mode: found.mode & 0o7777, owner: { uid: found.uid, gid: found.gid } };
}

function asSaveError(error: unknown, file: string): SaveError {
  if (error instanceof ShortWriteError) return shortWrite(file);
  if (error instanceof RenameError) return renameImpossible(file);
  const code = errorCode(error);
  if (code === undefined) throw error;
  return saveErrorOf(code, file);
}
