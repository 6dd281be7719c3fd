import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { NOT_THERE, nullOn } from '../files/system-error';
import { createTempName } from '../files/temp-names';
import { removeTempFile, renameWithRetries, syncFolder, writeTempFile } from '../files/write-atomically';

/** A file that waits under a temporary name for its place. */
export interface WaitingFile {
  readonly path: string;
  readonly temp: string;
}

/** Writes bytes beside where they belong, checked and on the disk, under a temporary name. */
export const writeWaiting = async (file: string, bytes: Uint8Array): Promise<WaitingFile> => ({ path: file, temp: await writeTempFile(path.dirname(file), bytes, {}) });

/** Removes files that will not be put in place. */
export const removeWaiting = async (files: readonly WaitingFile[]): Promise<void> => { for (const file of files) await removeTempFile(file.temp); };

/** Thrown when a file could not be put in place; `file` is its path, `cause` the error. The others are as they were before. */
export class PlacingError extends Error {
  constructor(readonly file: string, cause: unknown) { super(`cannot put ${file} in place`, { cause }); }
}

/**
 * Puts files in place, all or none: each rename is one step, and when a later one fails, the earlier ones are undone with a copy of what was there.
 * The files must lie in one folder.
 */
export async function putInPlaceTogether(files: readonly WaitingFile[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const copies: string[] = [];
  try {
    for (const [index, file] of files.entries()) {
      try {
        const copy = index < files.length - 1 ? await keepCopy(file.path) : null;
        if (copy !== null) copies.push(copy);
        await renameWithRetries(file.temp, file.path);
        undo.unshift(() => (copy === null ? removeTempFile(file.path) : renameWithRetries(copy, file.path)));
      } catch (error) {
        throw new PlacingError(file.path, error);
      }
    }
  } catch (error) {
    for (const step of undo) await step();
    await removeWaiting(files);
    throw error;
  } finally {
    for (const copy of copies) await removeTempFile(copy);
  }
  const first = files[0];
  if (first) await syncFolder(path.dirname(first.path));
}

/** A copy of the file that is about to be replaced; null when there is none. */
async function keepCopy(file: string): Promise<string | null> {
  const copy = path.join(path.dirname(file), createTempName());
  return nullOn(NOT_THERE, copyFile(file, copy).then(() => copy));
}
