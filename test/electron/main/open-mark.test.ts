import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LockHolder, lockPath } from '../../../electron/files/lock-file';
import { createOpenMark, whoHasIt } from '../../../electron/main/open-mark';
import { tempFolder } from '../files/temp-folder';

const anna: LockHolder = { user: 'anna', host: hostname(), pid: process.pid };
const ben: LockHolder = { user: 'ben', host: 'desk-4', pid: 77 };
const SAVING_ASKS = 'You can read and write it here, but saving asks before it replaces their version.';
const ownerOf = (file: string): unknown => JSON.parse(readFileSync(lockPath(file), 'utf8'));

describe('createOpenMark', () => {
  it('marks one file at a time and leaves nothing behind', async () => {
    const folder = tempFolder();
    const [first, second] = [path.join(folder, 'a.briefing'), path.join(folder, 'b.briefing')];
    const mark = createOpenMark(anna);
    expect(await mark.take(first)).toBeUndefined();
    expect(await mark.take(second)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([path.basename(lockPath(second))]);
    await mark.release();
    expect(readdirSync(folder)).toEqual([]);
    await mark.beat();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells who else has the file open, leaves their mark alone, and marks the file when they have closed it', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    const [theirs, ours] = [createOpenMark(ben), createOpenMark(anna)];
    await theirs.take(file);
    expect(await ours.take(file)).toMatch(/^ben has this briefing open on desk-4 since \d\d:\d\d\. You can read and write it here, but saving asks before it replaces their version\.$/);
    await ours.beat();
    expect(ownerOf(file)).toMatchObject(ben);
    await ours.release();
    expect(ownerOf(file)).toMatchObject(ben);
    await ours.take(file);
    await theirs.release();
    await ours.beat();
    expect(ownerOf(file)).toMatchObject(anna);
    await ours.release();
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it('moves the heartbeat, and puts a mark back that something else removed', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    const mark = createOpenMark(anna);
    await mark.take(file);
    writeFileSync(lockPath(file), JSON.stringify({ ...anna, heartbeatMs: 5 }));
    await mark.beat();
    expect(ownerOf(file)).not.toMatchObject({ heartbeatMs: 5 });
    rmSync(lockPath(file));
    await mark.beat();
    expect(ownerOf(file)).toMatchObject(anna);
    await mark.release();
  });

  it('never fails for what a disk refuses', async () => {
    const folder = path.join(tempFolder(), 'gone');
    const mark = createOpenMark(anna);
    expect(await mark.take(path.join(folder, 'a.briefing'))).toBeUndefined();
    await mark.beat();
    await mark.release();
    const file = path.join(tempFolder(), 'b.briefing');
    await mark.take(file);
    rmSync(path.dirname(file), { recursive: true });
    await mark.beat();
    await mark.release();
  });

  it('leaves no mark behind when it is released during a beat', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    const mark = createOpenMark(anna);
    await mark.take(file);
    await Promise.all([mark.beat(), mark.release()]);
    expect(existsSync(lockPath(file))).toBe(false);
  });
});

describe('whoHasIt', () => {
  const now = new Date(2026, 2, 14, 16, 5).getTime();
  const at = (hours: number, minutes: number, day = 14): number => new Date(2026, 2, day, hours, minutes).getTime();

  it('names person, computer and time', () => {
    expect(whoHasIt({ ...ben, sinceMs: at(9, 7), heartbeatMs: now }, false, now)).toBe(`ben has this briefing open on desk-4 since 09:07. ${SAVING_ASKS}`);
    expect(whoHasIt({ ...ben, sinceMs: at(9, 7, 12), heartbeatMs: now }, false, now)).toBe(`ben has this briefing open on desk-4 since 12 March 2026, 09:07. ${SAVING_ASKS}`);
  });

  it('says no more than the mark does', () => {
    expect(whoHasIt({ user: '', host: '', pid: 0, heartbeatMs: now }, false, now)).toBe(`Someone has this briefing open. ${SAVING_ASKS}`);
    expect(whoHasIt({ ...ben, sinceMs: at(9, 7), heartbeatMs: at(15, 30) }, true, now)).toBe(`ben may still have this briefing open on desk-4; the last sign of that is of 15:30. ${SAVING_ASKS}`);
  });
});
