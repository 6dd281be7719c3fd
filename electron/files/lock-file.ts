import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../shared/container/parse-json';
import { nodeSha256 } from './node-sha256';
import { isProcessAlive } from './process-alive';
import { NAME_LIMIT_BYTES } from './save-error';
import { errorCode, NOT_THERE, nullOn } from './system-error';
import { writeAtomically } from './write-atomically';

const ownerSchema = z.object({ user: z.string(), host: z.string(), pid: z.number().int(), /** When it was opened. */ sinceMs: z.number().exactOptional(), heartbeatMs: z.number() });
/** Who has a briefing open. */
export type LockOwner = z.infer<typeof ownerSchema>;

/** Our mark that a briefing is open. Advice to others, never a protection: saving compares the file whatever locks say. */
export interface FileLock {
  readonly file: string;
  /** Says that we are still here; to be called every half minute. False when someone took the lock over. */
  beat(): Promise<boolean>;
  /** Removes the mark, if it is still ours. */
  release(): Promise<void>;
}

/** What came of marking a briefing as open. */
export type LockOutcome =
  | { readonly type: 'locked'; readonly lock: FileLock }
  /** Someone else has it open; `stale` when nothing was heard from them for two minutes. `takeOver` after the user said so. */
  | { readonly type: 'heldByOther'; readonly owner: LockOwner; readonly stale: boolean; takeOver(): Promise<LockOutcome> }
  /** There can be no lock file here (a folder that is not ours, say); the briefing can be opened all the same. */
  | { readonly type: 'unavailable'; readonly code: string };

const STALE_AFTER_MS = 120_000;

/** Who marks a briefing as open: a user of a process of a host. */
export type LockHolder = Pick<LockOwner, 'user' | 'host' | 'pid'>;

/** Marks a briefing as open by us. A mark that a dead process of this host left behind is taken over without asking, no other. */
export function lockFile(file: string, self: LockHolder = ourselves(), nowMs: () => number = Date.now): Promise<LockOutcome> {
  const lock = lockPath(file);
  const sinceMs = nowMs();
  const own = (): LockOwner => ({ ...self, sinceMs, heartbeatMs: nowMs() });
  return orUnavailable(async () => {
    if (await create(lock, own())) return { type: 'locked', lock: held(lock, self, own) };
    const owner = await readOwner(lock);
    if (owner === null) return (await create(lock, own())) ? { type: 'locked', lock: held(lock, self, own) } : { type: 'unavailable', code: 'EBUSY' };
    if (isLeftBehind(lock, owner, self)) return take(lock, self, own);
    return { type: 'heldByOther', owner, stale: nowMs() - owner.heartbeatMs > STALE_AFTER_MS, takeOver: () => orUnavailable(() => take(lock, self, own)) };
  });
}

/** The lock file of a briefing: `.~lock.NAME#` beside it, or a hash in place of a name that would become too long. */
export function lockPath(file: string): string {
  const name = path.basename(file);
  const whole = `.~lock.${name}#`;
  const short = `.~lock.${nodeSha256(new TextEncoder().encode(name)).slice(0, 32)}#`;
  return path.join(path.dirname(file), Buffer.byteLength(whole) > NAME_LIMIT_BYTES ? short : whole);
}

/** The locks that this process holds: one of ours that is not among them was left by an earlier process of the same number. */
const heldHere = new Set<string>();

const ourselves = (): LockHolder => ({ user: userName(), host: hostname(), pid: process.pid });

/** A user whom the system knows by number only has no name (a container, a directory service that does not answer). */
function userName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return `user ${process.getuid?.() ?? ''}`.trim();
  }
}
const encode = (owner: LockOwner): Uint8Array => new TextEncoder().encode(`${JSON.stringify(owner)}\n`);

/** Left by a dead process of this host, or by an earlier one that had our number. */
const isLeftBehind = (lock: string, owner: LockOwner, self: LockHolder): boolean => owner.host === self.host && (owner.pid === self.pid ? !heldHere.has(lock) : !isProcessAlive(owner.pid));

async function orUnavailable(attempt: () => Promise<LockOutcome>): Promise<LockOutcome> {
  try {
    return await attempt();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { type: 'unavailable', code };
  }
}

async function create(lock: string, owner: LockOwner): Promise<boolean> {
  const handle = await nullOn(['EEXIST'], open(lock, 'wx', 0o644));
  if (handle === null) return false;
  try {
    await handle.writeFile(encode(owner));
    await handle.close();
  } catch (error) {
    // On a full disk an empty mark would stay for good, and tell everyone that someone without a name has the briefing open.
    await handle.close().catch(() => undefined);
    await rm(lock, { force: true }).catch(() => undefined);
    throw error;
  }
  return true;
}

async function take(lock: string, self: LockHolder, own: () => LockOwner): Promise<LockOutcome> {
  await writeAtomically(lock, encode(own()), { mode: 0o644 });
  // Two may take over at once; the later rename wins, and the other one sees it here.
  const owner = await readOwner(lock);
  if (owner !== null && !isSame(owner, self)) return { type: 'heldByOther', owner, stale: false, takeOver: () => orUnavailable(() => take(lock, self, own)) };
  return { type: 'locked', lock: held(lock, self, own) };
}

function held(lock: string, self: LockHolder, own: () => LockOwner): FileLock {
  heldHere.add(lock);
  const isOurs = async (): Promise<boolean> => {
    const owner = await readOwner(lock);
    return owner !== null && isSame(owner, self);
  };
  return {
    file: lock,
    async beat() {
      if (!(await isOurs())) return false;
      await writeAtomically(lock, encode(own()), { mode: 0o644 });
      return true;
    },
    async release() {
      heldHere.delete(lock);
      if (await isOurs()) await rm(lock, { force: true });
    },
  };
}

const isSame = (owner: LockOwner, self: LockHolder): boolean => owner.host === self.host && owner.pid === self.pid && owner.user === self.user;

/** Who a lock file names; null when it is gone. One that says nothing (it may be half written) has a holder without a name. */
async function readOwner(lock: string): Promise<LockOwner | null> {
  const text = await nullOn(NOT_THERE, readFile(lock, 'utf8'));
  if (text === null) return null;
  const parsed = ownerSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const found = await nullOn(NOT_THERE, stat(lock));
  return found && { user: '', host: '', pid: 0, heartbeatMs: found.mtimeMs };
}
