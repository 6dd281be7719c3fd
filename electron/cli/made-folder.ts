import { mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, NOT_THERE, nullOn } from '../files/system-error';

/** A folder to write in that was there or was made. */
export interface MadeFolder {
  /** Removes the folders that were made for it, as far as nothing is in them. */
  readonly removeIfEmpty: () => Promise<void>;
}

/**
 * Makes a folder and those above it, one by one: each is made at most once, so that a place that takes none (such as /proc) is an error
 * and not a wait. Throws the system's error; what was made until then is removed.
 */
export async function makeFolder(folder: string): Promise<MadeFolder> {
  const made: string[] = [];
  const removeIfEmpty = async (): Promise<void> => {
    for (const own of [...made].reverse()) if ((await nullOn(REFUSED, rmdir(own).then(() => true))) === null) return;
  };
  try {
    for (const missing of await missingFolders(folder)) if (await makeOne(missing)) made.push(missing);
    return { removeIfEmpty };
  } catch (error) {
    await removeIfEmpty();
    throw error;
  }
}

/** Those that are not there, the outermost first. What stands in the way and is no folder is the `path` of the error. */
async function missingFolders(folder: string): Promise<string[]> {
  const found = await nullOn(['ENOENT', 'ENOTDIR'], stat(folder));
  if (found?.isDirectory()) return [];
  if (found !== null) throw Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR', path: folder });
  const above = path.dirname(folder);
  return above === folder ? [folder] : [...(await missingFolders(above)), folder];
}

/** False when someone else made it in the meantime. */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
    return false;
  }
}

const REFUSED = [...NOT_THERE, 'ENOTEMPTY', 'EEXIST', 'EACCES', 'EPERM', 'EBUSY', 'EROFS'];
