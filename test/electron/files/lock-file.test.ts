import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, type LockHolder, lockPath } from '../../../electron/files/lock-file';
import { tempFolder } from './temp-folder';

const us: LockHolder = { user: 'anna', host: hostname(), pid: process.pid };
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const lockLike = (file: string, owner: object): void => writeFileSync(lockPath(file), JSON.stringify(owner));

async function locked(file: string, self: LockHolder = us, nowMs?: () => number) {
  const outcome = await lockFile(file, self, nowMs);
  if (outcome.type !== 'locked') throw new Error(outcome.type);
  return outcome.lock;
}

describe('lockFile', () => {
  it('marks a briefing as open and removes the mark', async () => {
    const folder = tempFolder();
    const lock = await locked(path.join(folder, 'план.briefing'), us, () => 5000);
    expect(lock.file).toBe(path.join(folder, '.~lock.план.briefing#'));
    expect(JSON.parse(readFileSync(lock.file, 'utf8'))).toEqual({ ...us, sinceMs: 5000, heartbeatMs: 5000 });
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says who has a briefing open, and takes over only when asked to', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    const theirs: LockHolder = { user: 'ben', host: 'desk-4', pid: 77 };
    const lock = await locked(file, theirs, () => 1000);
    const ours = await lockFile(file, us, () => 2000);
    if (ours.type !== 'heldByOther') throw new Error(ours.type);
    expect(ours).toMatchObject({ owner: { ...theirs, heartbeatMs: 1000 }, stale: false });
    expect(await lockFile(file, us, () => 200_000)).toMatchObject({ type: 'heldByOther', stale: true });
    expect(await lock.beat()).toBe(true);
    const taken = await ours.takeOver();
    expect(taken.type).toBe('locked');
    expect(await lock.beat()).toBe(false);
    await lock.release();
    expect(JSON.parse(readFileSync(lock.file, 'utf8'))).toMatchObject(us);
  });

  it('moves the heartbeat', async () => {
    let now = 1000;
    const lock = await locked(path.join(tempFolder(), 'a.briefing'), us, () => now);
    now = 31_000;
    expect(await lock.beat()).toBe(true);
    expect(JSON.parse(readFileSync(lock.file, 'utf8'))).toMatchObject({ sinceMs: 1000, heartbeatMs: 31_000 });
  });

  it('takes over silently from a dead process of this host, and from no other', async () => {
    const folder = tempFolder();
    const at = (name: string): string => path.join(folder, name);
    lockLike(at('dead'), { user: 'anna', host: us.host, pid: deadPid(), heartbeatMs: Date.now() });
    lockLike(at('alive'), { user: 'ben', host: us.host, pid: process.ppid, heartbeatMs: 0 });
    lockLike(at('elsewhere'), { user: 'ben', host: 'desk-4', pid: deadPid(), heartbeatMs: 0 });
    lockLike(at('before'), { user: 'anna', host: us.host, pid: process.pid, heartbeatMs: 0 });
    writeFileSync(lockPath(at('half')), '');
    expect((await lockFile(at('dead'), us)).type).toBe('locked');
    expect((await lockFile(at('alive'), us)).type).toBe('heldByOther');
    expect((await lockFile(at('elsewhere'), us)).type).toBe('heldByOther');
    expect((await lockFile(at('before'), us)).type).toBe('locked');
    expect(await lockFile(at('half'), us)).toMatchObject({ type: 'heldByOther', owner: { user: '' } });
  });

  it('does not keep a briefing from being opened where there can be no lock file', async () => {
    expect(await lockFile(path.join(tempFolder(), 'gone', 'a.briefing'), us)).toEqual({ type: 'unavailable', code: 'ENOENT' });
  });

  it('finds a short name for the lock of a file with a long one', async () => {
    const file = path.join(tempFolder(), `${'п'.repeat(123)}.briefing`);
    const lock = await locked(file);
    expect(existsSync(lock.file)).toBe(true);
    expect((await lockFile(file, { ...us, host: 'desk-4' })).type).toBe('heldByOther');
    await lock.release();
  });
});
