import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { isProcessAlive } from './process-alive';
import { nullOn } from './system-error';

/** The name of a temporary file of this process. It says which host and process made it, so that a later start can sweep it; it is short whatever the file's own name is. */
export const createTempName = (): string => `.~briefing-${hostMark()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/** Asked for each time: what a module reads while it is loaded is kept in the command line's snapshot, and would be that of the machine it was built on. */
const hostMark = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const PATTERN = /^\.~briefing-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;
/** No save takes a day; a temporary file older than that is left over even if another process now has its maker's number. */
const LEFT_OVER_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Removes the temporary files that processes of this host left behind in a folder, and returns their names. Those of other hosts
 * and of running processes stay, and so does everything when the folder cannot be read.
 */
export async function sweepTempFiles(folder: string, nowMs: number = Date.now()): Promise<readonly string[]> {
  const names = (await nullOn(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EIO'], readdir(folder))) ?? [];
  const swept: string[] = [];
  const host = hostMark();
  for (const name of names) {
    const match = PATTERN.exec(name);
    if (match === null || match[1] !== host) continue;
    const file = path.join(folder, name);
    if (isProcessAlive(Number(match[2])) && !(await isOlderThan(file, nowMs - LEFT_OVER_AFTER_MS))) continue;
    if ((await nullOn(['EACCES', 'EPERM', 'EBUSY', 'EROFS'], rm(file, { force: true }))) !== null) swept.push(name);
  }
  return swept;
}

async function isOlderThan(file: string, timeMs: number): Promise<boolean> {
  const found = await nullOn(['ENOENT'], stat(file));
  return found !== null && found.mtimeMs < timeMs;
}
