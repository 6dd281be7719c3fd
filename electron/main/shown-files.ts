import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ANSWER_MS, answeredWithin } from '../files/answered-within';
import { openSessions } from './open-sessions';

/** The id of the window in which a file is open, whatever name it was opened by; undefined where there is none. */
export async function windowThatShows(file: string): Promise<number | undefined> {
  const wanted = await fileKeys(file);
  for (const [windowId, session] of openSessions()) {
    if (session.path === undefined) continue;
    // In a folder that does not answer an open file is known by its path.
    const shown = (await answeredWithin(ANSWER_MS, fileKeys(session.path))) ?? [path.resolve(session.path)];
    if (wanted.some((key) => shown.includes(key))) return windowId;
  }
  return undefined;
}

/** What is the same for every name of a file: its own name, links followed, or where it has several (hard links) what the disk calls it. */
export const fileKey = async (file: string): Promise<string> => (await fileKeys(file)).at(-1)!;

async function fileKeys(file: string): Promise<readonly string[]> {
  const real = await realPath(file);
  const found = await stat(real, { bigint: true }).catch(() => undefined);
  // Not every network folder numbers its files well, so the number counts only for a file that says of itself that it has several names.
  return found === undefined || found.nlink < 2n ? [real] : [real, `file ${found.dev}:${found.ino}`];
}

/** A file by its own name, symbolic links followed; one that is not there by the name that was given. */
const realPath = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
