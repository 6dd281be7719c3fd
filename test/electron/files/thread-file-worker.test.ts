// Opening, listing and putting back in a thread: the same answers as in this one, whatever the file, and the bytes handed over whole.
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listVersions } from '../../../electron/files/earlier-versions';
import { type FileWorker, workHere } from '../../../electron/files/file-jobs';
import { applySnapshot, createSession, openSession, salvageSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { createThreadFileWorker } from '../../../electron/files/thread-file-worker';
import { image, imageBytes, mediaOf, sampleBriefing } from '../../shared/container/sample';
import { bundleProgram } from './child-program';
import { tempFolder } from './temp-folder';

let script = '';
let scripts = '';
beforeAll(async () => {
  script = await bundleProgram(`import '@/electron/files/file-thread';`);
  scripts = mkdtempSync(path.join(tmpdir(), 'briefing-threads-'));
});
afterAll(() => { for (const folder of [path.dirname(script), scripts]) rmSync(folder, { recursive: true }); });

const small = image(imageBytes(1));
/** Larger than what is copied, so that its bytes are handed over. */
const large = image(Uint8Array.from([...imageBytes(2), ...new Uint8Array(200_000).fill(7)]));

/** A file with two images and a part of another program, saved twice; with its backups. */
async function savedTwice() {
  const backups = tempFolder();
  const file = path.join(tempFolder(), 'plan.briefing');
  const session = createSession({ ...sampleBriefing(undefined, small.item), media: [small.item, large.item] }, mediaOf(small, large));
  Object.assign(session, { keptParts: new Map([['later/plan.json', new Uint8Array([1, 2, 3])]]) });
  expect(await saveSessionAs(session, file, { backupsFolder: backups })).toMatchObject({ ok: true });
  const first = readFileSync(file);
  applySnapshot(session, { order: [] });
  expect(await saveSession(session, { backupsFolder: backups })).toMatchObject({ ok: true });
  return { backups, file, first };
}
/** What a session is but for its own id, its store as plain entries. */
const told = (opened: Awaited<ReturnType<typeof openSession>>) => (opened.ok ? { ...opened.value, id: '', media: [...opened.value.media.all] } : opened);

describe('a worker for files in a thread', () => {
  it('opens a file as this thread does: briefing, images, kept parts, fingerprint', async () => {
    const { file } = await savedTwice();
    const worker = createThreadFileWorker(script);
    const [there, here] = [await openSession(file, { worker }), await openSession(file)];
    expect(told(there)).toEqual(told(here));
    if (!there.ok) throw new Error(there.error.message);
    expect(there.value.media.get(large.item.hash)).toEqual(large.bytes);
    // What was handed over is saved again, and is the same file.
    expect(await saveSession(there.value, { backupsFolder: null })).toMatchObject({ ok: true, value: { fingerprint: { sha256: there.value.fingerprint!.sha256 } } });
  });

  it.each<readonly [string, (file: string) => void]>([
    ['damaged', (file) => { const bytes = readFileSync(file); bytes[bytes.length >> 1]! ^= 1; writeFileSync(file, bytes); }],
    ['cut off', (file) => { truncateSync(file, 150_000); }],
    ['empty', (file) => { truncateSync(file, 0); }],
    ['no briefing', (file) => { writeFileSync(file, 'x'.repeat(300_000)); }],
    ['gone', (file) => { rmSync(file); }],
  ])('says the same of a file that is %s, and saves the same of it', async (_what, spoil) => {
    const { file } = await savedTwice();
    spoil(file);
    const worker = createThreadFileWorker(script);
    const refused = await openSession(file, { worker });
    expect(refused.ok).toBe(false);
    expect(refused).toEqual(await openSession(file));
    expect(told(await salvageSession(file, { worker }))).toEqual(told(await salvageSession(file)));
  });

  it('describes, opens and puts back an earlier version, byte for byte', async () => {
    const { backups, file, first } = await savedTwice();
    const worker = createThreadFileWorker(script);
    const [{ versionId } = { versionId: '' }] = await listVersions(backups, file);
    expect(await worker('describeVersion', backups, file, versionId, undefined)).toEqual(await workHere('describeVersion', backups, file, versionId, undefined));
    const opened = await worker('openVersion', backups, file, versionId);
    expect(opened).toEqual(await workHere('openVersion', backups, file, versionId));
    expect(opened.ok && Buffer.from(opened.value.bytes).equals(first)).toBe(true);
    expect(await worker('restoreVersion', backups, file, versionId)).toMatchObject({ ok: true });
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(await listVersions(backups, file)).toHaveLength(2);
    expect(await worker('restoreVersion', backups, file, '1-gone')).toEqual({ ok: false, error: { type: 'versionGone', message: 'This version is no longer kept. Choose another one.' } });
  });

  it('does several jobs at once, and begins again after it has ended', async () => {
    const { file } = await savedTwice();
    const worker = createThreadFileWorker(script, { keepForMs: 0 });
    for (let round = 0; round < 2; round++) {
      const opened = await Promise.all([openSession(file, { worker }), openSession(`${file}x`, { worker }), openSession(file, { worker })]);
      expect(opened.map(({ ok }) => ok)).toEqual([true, false, true]);
    }
  });

  it('throws what the program got wrong', async () => {
    const worker = createThreadFileWorker(script);
    await expect((worker as (...job: readonly unknown[]) => Promise<unknown>)('open', 7)).rejects.toThrow('must be of type string');
  });
});

describe('a thread for files that', () => {
  const threadThat = (does: string): string => {
    const file = path.join(scripts, `${Math.random()}.cjs`);
    writeFileSync(file, does);
    return file;
  };
  it.each<readonly [string, () => string]>([
    ['is not there', () => path.join(scripts, 'none.cjs')],
    ['cannot start', () => threadThat(`throw new Error('broken');`)],
    ['is lost at its work', () => threadThat(`require('node:worker_threads').parentPort.on('message', () => process.exit(7));`)],
  ])('%s: the work is done here, and it is told', async (_what, program) => {
    const { backups, file, first } = await savedTwice();
    const faults: Error[] = [];
    const worker: FileWorker = createThreadFileWorker(program(), { onFault: (error) => faults.push(error) });
    expect(told(await openSession(file, { worker }))).toEqual(told(await openSession(file)));
    const [{ versionId } = { versionId: '' }] = await listVersions(backups, file);
    expect(await worker('restoreVersion', backups, file, versionId)).toMatchObject({ ok: true });
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(faults).toHaveLength(2);
    expect(existsSync(file)).toBe(true);
  });
});
