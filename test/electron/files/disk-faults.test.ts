// Faults of real file systems: a full disk, a read-only one, another user's folder. They need root, as the build machine has; without it they fail and say so.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applySnapshot, createSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { lockFile } from '../../../electron/files/lock-file';
import { obstacleToSaving, saveFile, type SaveRequest } from '../../../electron/files/save-file';
import { listVersions, restoreVersion } from '../../../electron/files/earlier-versions';
import { sampleBriefing } from '../../shared/container/sample';
import { mountTmpfs, remount, unmountAll } from '../../support/tmpfs';
import { bundleProgram } from './child-program';
import { tempFolder } from './temp-folder';

const NOBODY = 65534;
/** A folder that is a disk of its own. */
function mountedDisk(options: string): string {
  const folder = path.join(tempFolder(), 'disk');
  mkdirSync(folder);
  mountTmpfs(folder, options);
  return folder;
}

afterEach(unmountAll);

const request = (file: string, size: number, more: Partial<SaveRequest> = {}): SaveRequest => ({ path: file, bytes: new Uint8Array(size).fill(66), expected: 'replace', check: () => undefined, backupsFolder: null, ...more });

describe('lockFile on a full disk', () => {
  it('leaves no empty mark, which would say to everyone that someone has the briefing open, and marks it as soon as there is space', async () => {
    const disk = mountedDisk('size=64k');
    const file = path.join(disk, 'a.briefing');
    writeFileSync(file, 'A'.repeat(65_536));
    expect(await lockFile(file)).toEqual({ type: 'unavailable', code: 'ENOSPC' });
    expect(readdirSync(disk)).toEqual(['a.briefing']);
    writeFileSync(file, 'A');
    expect(await lockFile(file)).toMatchObject({ type: 'locked' });
  });
});

describe('saveFile on a full disk', () => {
  it('says that there is no space, and leaves the earlier file and nothing else', async () => {
    const disk = mountedDisk('size=1m');
    const file = path.join(disk, 'a.briefing');
    writeFileSync(file, 'A'.repeat(500_000));
    for (const size of [600_000, 5_000_000]) {
      expect(await saveFile(request(file, size))).toMatchObject({ ok: false, error: { type: 'noSpace', message: `There is no space left in ${path.dirname(file)} to save a.briefing; free some space or save a copy elsewhere.` } });
      expect(readFileSync(file, 'utf8')).toBe('A'.repeat(500_000));
      expect(readdirSync(disk)).toEqual(['a.briefing']);
    }
    expect(await saveFile(request(file, 400_000))).toMatchObject({ ok: true });
  });

  it('says so when not even a name fits on it', async () => {
    const disk = mountedDisk('size=1m,nr_inodes=2');
    writeFileSync(path.join(disk, 'a.briefing'), 'one');
    expect(await saveFile(request(path.join(disk, 'a.briefing'), 10))).toMatchObject({ ok: false, error: { type: 'noSpace' } });
    expect(readFileSync(path.join(disk, 'a.briefing'), 'utf8')).toBe('one');
  });

  it('saves although the backup finds no space', async () => {
    const disk = mountedDisk('size=64k');
    const file = path.join(tempFolder(), 'a.briefing');
    writeFileSync(file, 'A'.repeat(200_000));
    expect(await saveFile(request(file, 1000, { backupsFolder: path.join(disk, 'backups') }))).toMatchObject({ ok: true, value: { backup: 'failed' } });
    expect(statSync(file).size).toBe(1000);
  });
});

describe('restoreVersion with a full disk for the backups', () => {
  it('changes nothing when what is there cannot be kept first', async () => {
    const disk = mountedDisk('size=256k');
    const file = path.join(tempFolder(), 'a.briefing');
    const session = createSession(sampleBriefing());
    expect(await saveSessionAs(session, file, { backupsFolder: disk })).toMatchObject({ ok: true });
    applySnapshot(session, { order: [] });
    expect(await saveSession(session, { backupsFolder: disk })).toMatchObject({ ok: true });
    const [version] = await listVersions(disk, file);
    const present = readFileSync(file);
    expect(() => writeFileSync(path.join(disk, 'filler'), new Uint8Array(400_000))).toThrow('ENOSPC');
    expect(await restoreVersion(disk, file, version!.versionId)).toMatchObject({ ok: false, error: { type: 'presentNotKept' } });
    expect(readFileSync(file)).toEqual(present);
    rmSync(path.join(disk, 'filler'));
    expect(await restoreVersion(disk, file, version!.versionId)).toMatchObject({ ok: true });
  });
});

describe('saveFile on a read-only disk', () => {
  it('is known before anything is written', async () => {
    const disk = mountedDisk('size=1m');
    const file = path.join(disk, 'a.briefing');
    writeFileSync(file, 'one');
    expect(await obstacleToSaving(file)).toBeUndefined();
    expect(await obstacleToSaving(path.join(disk, 'new.briefing'))).toBeUndefined();
    remount(disk, 'ro');
    expect(await obstacleToSaving(file)).toMatchObject({ type: expect.any(String) });
  });

  it('says that it cannot be written', async () => {
    const disk = mountedDisk('size=1m');
    writeFileSync(path.join(disk, 'a.briefing'), 'one');
    remount(disk, 'ro');
    for (const name of ['a.briefing', 'b.briefing']) expect(await saveFile(request(path.join(disk, name), 10))).toMatchObject({ ok: false, error: { type: 'readOnly' } });
  });
});

describe('saveFile and openBriefingFile as a normal user', () => {
  let program = '';
  beforeAll(async () => {
    program = await bundleProgram(`
      import { saveFile } from '@/electron/files/save-file';
      import { openBriefingFile } from '@/electron/files/open-file';
      const [what, file] = process.argv.slice(2);
      const result = what === 'open' ? await openBriefingFile(file) : await saveFile({ path: file, bytes: new TextEncoder().encode('two'), expected: 'replace', check: () => undefined, backupsFolder: null });
      console.log(result.ok ? 'ok' : result.error.type);
    `);
  });
  afterAll(() => rmSync(path.dirname(program), { recursive: true }));

  /** Runs the program as nobody: root may do everything, whatever the permissions say. */
  function asNobody(what: 'open' | 'save', file: string): string {
    const run = spawnSync('setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', process.execPath, program, what, file], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`this test needs the right to become another user (run it as root): ${run.stderr ?? run.error}`);
    return run.stdout.trim();
  }
  function folderOfNobody(): string {
    const folder = tempFolder();
    chownSync(folder, NOBODY, NOBODY);
    return folder;
  }

  it('is refused in a folder of another user, and leaves the file there', () => {
    const folder = tempFolder();
    chmodSync(folder, 0o755);
    writeFileSync(path.join(folder, 'a.briefing'), 'one');
    chmodSync(path.join(folder, 'a.briefing'), 0o666);
    expect(asNobody('save', path.join(folder, 'a.briefing'))).toBe('noPermission');
    expect(asNobody('save', path.join(folder, 'new.briefing'))).toBe('noPermission');
    expect(readFileSync(path.join(folder, 'a.briefing'), 'utf8')).toBe('one');
    expect(readdirSync(folder)).toEqual(['a.briefing']);
  });

  it('is refused for a file that its owner has write-protected, though its folder is open', () => {
    const folder = folderOfNobody();
    const file = path.join(folder, 'a.briefing');
    writeFileSync(file, 'one');
    chownSync(file, NOBODY, NOBODY);
    chmodSync(file, 0o444);
    expect(asNobody('save', file)).toBe('readOnly');
    expect(readFileSync(file, 'utf8')).toBe('one');
    chmodSync(file, 0o600);
    expect(asNobody('save', file)).toBe('ok');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(statSync(file)).toMatchObject({ uid: NOBODY });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is told that it may not read a file', () => {
    const folder = folderOfNobody();
    const file = path.join(folder, 'a.briefing');
    writeFileSync(file, 'one');
    chmodSync(file, 0o600);
    expect(asNobody('open', file)).toBe('notPermitted');
    expect(asNobody('open', path.join(folder, 'gone.briefing'))).toBe('missing');
  });

  it('keeps the owner of a file that root saves', async () => {
    const file = path.join(folderOfNobody(), 'a.briefing');
    writeFileSync(file, 'one');
    chownSync(file, NOBODY, NOBODY);
    expect(await saveFile(request(file, 10))).toMatchObject({ ok: true });
    expect(statSync(file)).toMatchObject({ uid: NOBODY, gid: NOBODY });
  });
});
