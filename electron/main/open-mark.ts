// The marks that open briefings leave beside their files for others (electron/files/lock-file.ts), from opening to closing.
import { momentInWords } from '../../shared/model/moment-words';
import { type FileLock, lockFile, type LockHolder, type LockOwner } from '../files/lock-file';
import { inQueue } from '../files/path-queue';
import { errorCode } from '../files/system-error';
import { actingWindowId } from './acting-window';

/** How often the mark says that it is still meant. */
export const BEAT_EVERY_MS = 30_000;

/** The mark of one open briefing. It is advice to others; nothing here ever fails. */
export interface OpenMark {
  /** Marks a file as open in the place of the one before; a sentence for the reader when someone else has it open. */
  take(file: string): Promise<string | undefined>;
  /** Says that we are still here, and marks the file where that was not possible before. */
  beat(): Promise<void>;
  /** Takes the mark away. */
  release(): Promise<void>;
}

let marks = 0;

/** The mark of this process, or of someone else in a test. */
export function createOpenMark(self?: LockHolder): OpenMark {
  let file: string | undefined;
  let lock: FileLock | undefined;
  const key = `open mark ${++marks}`;
  const release = async (): Promise<void> => {
    const released = lock;
    file = lock = undefined;
    await orNothing(async () => released?.release());
  };
  return {
    take: (next) => inQueue(key, async () => {
      if (next === file) return undefined;
      await release();
      file = next;
      const outcome = await lockFile(next, self);
      if (outcome.type === 'locked') lock = outcome.lock;
      return outcome.type === 'heldByOther' ? whoHasIt(outcome.owner, outcome.stale) : undefined;
    }),
    beat: () => inQueue(key, async () => {
      if (file === undefined || (await orNothing(async () => lock?.beat())) === true) return;
      const outcome = await lockFile(file, self);
      lock = outcome.type === 'locked' ? outcome.lock : undefined;
    }),
    release: () => inQueue(key, release),
  };
}

const ofWindows = new Map<number, OpenMark>();

/** The mark of the briefing in the window in whose name things are done; `beat` is for those of all windows. */
export const openMark: OpenMark = {
  take: (file) => {
    const windowId = actingWindowId();
    const mark = ofWindows.get(windowId) ?? createOpenMark();
    ofWindows.set(windowId, mark);
    return mark.take(file);
  },
  beat: async () => { await Promise.all([...ofWindows.values()].map((mark) => mark.beat())); },
  release: async () => {
    const mark = ofWindows.get(actingWindowId());
    ofWindows.delete(actingWindowId());
    await mark?.release();
  },
};

/** Who else has the briefing open, in a sentence, and what that means. */
export function whoHasIt({ user, host, sinceMs, heartbeatMs }: LockOwner, isStale: boolean, nowMs: number = Date.now()): string {
  const who = user === '' ? 'Someone' : user;
  const where = host === '' ? '' : ` on ${host}`;
  const since = sinceMs === undefined ? '' : ` since ${clock(sinceMs, nowMs)}`;
  const first = isStale ? `${who} may still have this briefing open${where}; the last sign of that is of ${clock(heartbeatMs, nowMs)}.` : `${who} has this briefing open${where}${since}.`;
  return `${first} You can read and write it here, but saving asks before it replaces their version.`;
}

/** The time of today, `14:05`, or with its day, `12 March 2026, 09:07`. */
function clock(ms: number, nowMs: number): string {
  const moment = momentInWords(ms, nowMs);
  return moment.startsWith('today, ') ? moment.slice('today, '.length) : moment;
}

/** What a disk refuses is no reason to trouble anyone about a mark. */
async function orNothing<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
