import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { openSessions } from './open-sessions';

/** The id of the window in which a file is open, whatever name it was opened by; undefined where there is none. */
export async function windowThatShows(file: string): Promise<number | undefined> {
  const real = await realPath(file);
  for (const [windowId, session] of openSessions()) if (session.path !== undefined && (await realPath(session.path)) === real) return windowId;
  return undefined;
}

/** A file by its own name, links followed; one that is not there by the name that was given. */
export const realPath = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
