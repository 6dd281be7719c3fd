import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ANSWER_MS, answeredWithin } from './answered-within';
import type { BriefingSession } from './open-briefing';
import { errorCode, NOT_THERE, nullOn } from './system-error';

/** What is known of the file of a briefing at the moment at which its window is to close; `noAnswer` where its place does not let itself be looked at. */
export type LastLook = 'there' | 'gone' | 'folderGone' | 'noAnswer';

export interface LastLookOptions {
  /** A folder on a network that does not answer must not keep a window open. */
  readonly withinMs?: number;
  /** Who looks; the system unless given. */
  readonly look?: (file: string) => Promise<{ isFile(): boolean }>;
}

/** Looks whether the file that a session was read from or saved to is still there: where it is not, the window may hold the only copy. */
export async function lastLook({ path: file }: Pick<BriefingSession, 'path'>, { withinMs = ANSWER_MS, look = stat }: LastLookOptions = {}): Promise<LastLook> {
  if (file === undefined) return 'there';
  return (await answeredWithin(withinMs, lookFor(file, look))) ?? 'noAnswer';
}

async function lookFor(file: string, look: NonNullable<LastLookOptions['look']>): Promise<LastLook> {
  try {
    if ((await nullOn(NOT_THERE, look(file)))?.isFile() === true) return 'there';
    return (await nullOn(NOT_THERE, look(path.dirname(file)))) === null ? 'folderGone' : 'gone';
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return 'noAnswer';
  }
}
