// The steps that replace a file so that at every moment, power cuts included, either the old or the new one is there, whole.
import { type FileHandle, link, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeSha256 } from './node-sha256';
import { errorCode } from './system-error';
import { createTempName } from './temp-names';

/** Thrown when the disk gave back other bytes than were written. */
export class ShortWriteError extends Error {
  readonly code = 'SHORT_WRITE';
}

/** Thrown when a file could not be put in the place of another for as long as it was tried; `cause` is the last error. */
export class RenameError extends Error {
  readonly code = 'RENAME_REFUSED';
}

export interface TempFileOptions {
  /** Permissions of the new file; those of any new file when absent. */
  readonly mode?: number;
  /** Owner of the new file; kept as it is where the system refuses. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

/** Replaces a file of our own (journal, recent files) in the app's folder; throws on any failure and then leaves the old one. */
export async function writeAtomically(file: string, bytes: Uint8Array, options: TempFileOptions = { mode: 0o600 }): Promise<void> {
  const temp = await writeTempFile(path.dirname(file), bytes, options);
  try {
    await renameWithRetries(temp, file);
  } catch (error) {
    await removeTempFile(temp);
    throw error;
  }
  await syncFolder(path.dirname(file));
}

/**
 * Writes bytes to a new temporary file in a folder: create, write, fsync, read back, compare. Returns its path; on failure the
 * file is removed and the error thrown. A failed fsync is not tried again: the system may have dropped what it could not write.
 */
export async function writeTempFile(folder: string, bytes: Uint8Array, { mode, owner }: TempFileOptions): Promise<string> {
  const temp = path.join(folder, createTempName());
  const handle = await open(temp, 'wx', mode ?? 0o666);
  try {
    await writeAndSync(handle, bytes, mode, owner);
    if (nodeSha256(await readFile(temp)) !== nodeSha256(bytes)) throw new ShortWriteError(`${temp} holds other bytes than were written`);
    return temp;
  } catch (error) {
    await removeTempFile(temp);
    throw error;
  }
}

async function writeAndSync(handle: FileHandle, bytes: Uint8Array, mode: number | undefined, owner: TempFileOptions['owner']): Promise<void> {
  try {
    if (owner !== undefined) await handle.chown(owner.uid, owner.gid).catch(ignoreRefusal);
    if (mode !== undefined) await handle.chmod(mode).catch(ignoreRefusal);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Owner and mode are not everyone's to set, and some file systems know neither. */
function ignoreRefusal(error: unknown): void {
  if (!['EPERM', 'EACCES', 'ENOTSUP', 'EINVAL', 'ENOSYS'].includes(errorCode(error) ?? '')) throw error;
}

/** Removes a temporary file; if that fails as well, the sweep of the next start removes it. */
export async function removeTempFile(temp: string): Promise<void> {
  await rm(temp, { force: true }).catch((error: unknown) => {
    if (errorCode(error) === undefined) throw error;
  });
}

const RETRIED = ['EPERM', 'EBUSY', 'EACCES'];
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;

/** Puts a file in the place of another. Virus scanners and indexers hold a file for a moment, so that refusals are tried again. */
export async function renameWithRetries(from: string, to: string, giveUpAfterMs = 5000): Promise<void> {
  const started = performance.now();
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!RETRIED.includes(errorCode(error) ?? '')) throw error;
      if (performance.now() - started + waitMs > giveUpAfterMs) throw new RenameError(`cannot put ${from} in the place of ${to}`, { cause: error });
      await delay(waitMs);
    }
  }
}

/**
 * Puts a file under a name that no file has. False when there is one, even if another process made it this very moment: a hard link never
 * replaces anything. Where the file system has no hard links it is a rename.
 */
export async function placeAsNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'EEXIST') return false;
    await renameWithRetries(from, to);
    return true;
  }
  await removeTempFile(from);
  return true;
}

/** Makes a rename in a folder last through a power cut, where the system can (Windows and some network folders cannot sync a folder). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP'].includes(errorCode(error) ?? '')) throw error;
  }
}
