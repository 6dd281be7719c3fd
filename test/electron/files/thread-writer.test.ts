import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySnapshot, createSession, isUnsaved, openSession, saveSession, saveSessionAs, savesEnded } from '../../../electron/files/open-briefing';
import { createThreadWriter } from '../../../electron/files/thread-writer';
import { type BriefingWriter, writeBriefing } from '../../../electron/files/write-briefing';
import { readContainer, writeContainer } from '../../../shared/container';
import { FORMAT_VERSION, type BriefingSection } from '../../../shared/model';
import { image, imageBytes, mediaOf, sampleBriefing } from '../../shared/container/sample';
import { bundleProgram } from './child-program';
import { tempFolder } from './temp-folder';

let script = '';
let scripts = '';
beforeAll(async () => {
  script = await bundleProgram(`import '@/electron/files/save-thread';`);
  scripts = mkdtempSync(path.join(tmpdir(), 'briefing-threads-'));
});
afterAll(() => { for (const folder of [path.dirname(script), scripts]) rmSync(folder, { recursive: true }); });

/** A thread that is no saving thread: what it does when it starts, and when it gets a message. */
function threadThat(does: { readonly start?: string; readonly onMessage?: string }): string {
  const file = path.join(scripts, `${readdirSync(scripts).length}.cjs`);
  writeFileSync(file, `const { parentPort } = require('node:worker_threads');\n${does.start ?? `parentPort.postMessage({ type: 'ready' });`}\nparentPort.on('message', (message) => { ${does.onMessage ?? ''} });\n`);
  return file;
}

const picture = image(imageBytes(1));
const other = image(imageBytes(2));
const section = (id: string, heading: string): BriefingSection => ({ id, kind: 'freeText', heading, blocks: [] });
const sampleSession = () => createSession(sampleBriefing(undefined, picture.item), mediaOf(picture));
const inMemory = (bytes: Uint8Array<ArrayBuffer>) => { const read = readContainer(bytes); if (!read.ok) throw new Error(read.error.message); return read.value; };
const onDisk = async (file: string) => { const session = await openSession(file); if (!session.ok) throw new Error(session.error.message); return session.value; };

describe('a writer in a thread', () => {
  it('writes the very bytes that this thread writes, images, kept parts and all, and leaves the images here as they were', async () => {
    const folder = tempFolder();
    const session = createSession({ ...sampleBriefing(undefined, picture.item), media: [picture.item, other.item] }, mediaOf(picture, other));
    const keptParts = new Map([['later/plan.json', new Uint8Array([1, 2, 3])]]);
    Object.assign(session, { keptParts });
    const writer = createThreadWriter(script);
    expect(await saveSessionAs(session, path.join(folder, 'thread.briefing'), { backupsFolder: null, writer })).toMatchObject({ ok: true });
    expect(await saveSessionAs(session, path.join(folder, 'here.briefing'), { backupsFolder: null })).toMatchObject({ ok: true });
    const [thread, here] = [await onDisk(path.join(folder, 'thread.briefing')), await onDisk(path.join(folder, 'here.briefing'))];
    expect(thread.fingerprint!.sha256).toBe(here.fingerprint!.sha256);
    expect(session.media.get(picture.item.hash)).toEqual(picture.bytes);
    expect(thread.media.get(other.item.hash)).toEqual(other.bytes);
  });

  it('writes images that came after its first save, and forgets none when it has ended meanwhile', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    const session = sampleSession();
    const writer = createThreadWriter(script, { keepForMs: 0 });
    expect(await saveSessionAs(session, file, { backupsFolder: null, writer })).toMatchObject({ ok: true });
    session.media.adopt(mediaOf(other));
    applySnapshot(session, { data: { ...session.briefing, media: [picture.item, other.item] } });
    expect(await saveSession(session, { backupsFolder: null, writer })).toMatchObject({ ok: true });
    expect([...(await onDisk(file)).media.all.keys()].sort()).toEqual([picture.item.hash, other.item.hash].sort());
  });

  it('writes a file of a newer version as it is', async () => {
    const folder = tempFolder();
    const newer = path.join(folder, 'newer.briefing');
    const bytes = writeContainer(sampleBriefing(undefined, picture.item), new Map(mediaOf(picture)));
    expect(inMemory(bytes).briefing.formatVersion).toBe(FORMAT_VERSION);
    const job = { path: newer, expected: null, backupsFolder: null, briefing: inMemory(bytes).briefing, keptParts: new Map(), original: bytes };
    expect(await createThreadWriter(script)(job, new Map())).toMatchObject({ ok: true, value: { fingerprint: { size: bytes.length } } });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('answers a failure of the disk as this thread does', async () => {
    const file = path.join(tempFolder(), 'gone', 'a.briefing');
    const options = { backupsFolder: null };
    expect(await saveSessionAs(sampleSession(), file, { ...options, writer: createThreadWriter(script) })).toEqual(await saveSessionAs(sampleSession(), file, options));
  });

  it('throws what the program got wrong', async () => {
    const session = sampleSession();
    Object.assign(session, { keptParts: new Map([['../evil', new Uint8Array(1)]]) });
    await expect(saveSessionAs(session, path.join(tempFolder(), 'a.briefing'), { backupsFolder: null, writer: createThreadWriter(script) })).rejects.toThrow('a part cannot be named "../evil"');
  });
});

describe('saves of one session at once', () => {
  it.each([['in a thread', () => createThreadWriter(script)], ['in this thread', () => writeBriefing]] as const)('are written in the order in which they were asked for, and none takes another for a change from outside (%s)', async (_name, make) => {
    const file = path.join(tempFolder(), 'a.briefing');
    const session = sampleSession();
    const order: number[] = [];
    const inner = make();
    const writer: BriefingWriter = async (job, media) => { const result = await inner(job, media); order.push(job.briefing.sections.length); return result; };
    await saveSessionAs(session, file, { backupsFolder: null, writer });
    const saves = Array.from({ length: 6 }, (_, index) => {
      applySnapshot(session, { sections: [section(`new${index}`, `Section ${index}`)] });
      return saveSession(session, { backupsFolder: null, writer });
    });
    await savesEnded(session);
    expect(isUnsaved(session)).toBe(false);
    for (const saved of await Promise.all(saves)) expect(saved).toMatchObject({ ok: true });
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect((await onDisk(file)).briefing.sections.map((entry) => entry.id)).toEqual(session.briefing.sections.map((entry) => entry.id));
  });
});

describe('a saving thread that is lost', () => {
  it('fails the save in a sentence, leaves the file and the work, and the next save works', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    const session = sampleSession();
    await saveSessionAs(session, file, { backupsFolder: null });
    applySnapshot(session, { sections: [section('s9', 'New')] });
    const faults: string[] = [];
    const writer = createThreadWriter(threadThat({ onMessage: `if (message.type === 'save') process.exit(7);` }), { onFault: (error) => faults.push(error.message) });
    const lost = { ok: false, error: { type: 'writerEnded', message: 'a.briefing was not saved because the part of Briefing Desk that writes files stopped; your work is still here, so save again.' } };
    expect(await saveSession(session, { backupsFolder: null, writer })).toEqual(lost);
    expect(isUnsaved(session)).toBe(true);
    expect((await onDisk(file)).briefing.sections.map((entry) => entry.id)).not.toContain('s9');
    // The second thread is lost as well; from then on this thread does the work.
    expect(await saveSession(session, { backupsFolder: null, writer })).toEqual(lost);
    expect(await saveSession(session, { backupsFolder: null, writer })).toMatchObject({ ok: true });
    expect(faults).toEqual(['the saving thread ended with 7', 'the saving thread ended with 7']);
    expect(isUnsaved(session)).toBe(false);
    expect((await onDisk(file)).briefing.sections.map((entry) => entry.id)).toContain('s9');
  });

  it('fails every save that waits for it', async () => {
    // Not before both of them wait: the second would else find a thread of its own.
    const writer = createThreadWriter(threadThat({ onMessage: `if (message.type === 'save' && (globalThis.saves = (globalThis.saves ?? 0) + 1) === 2) throw new Error('out of memory');` }));
    const folder = tempFolder();
    const both = await Promise.all(['a', 'b'].map((name) => saveSessionAs(sampleSession(), path.join(folder, `${name}.briefing`), { backupsFolder: null, writer })));
    expect(both.map((saved) => !saved.ok && saved.error.type)).toEqual(['writerEnded', 'writerEnded']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('counts the save that it made before it failed, in whatever order Node tells of the two', async () => {
    // Node tells of the error before the last message when this thread is busy for just as long as the other one takes to fail: each length is tried.
    const answer = `{ type: 'ended', id: message.id, result: { ok: true, value: { fingerprint: null } } }`;
    const program = threadThat({ onMessage: `if (message.type === 'save') { parentPort.postMessage(${answer}); if (message.id === 1) throw new Error('failed afterwards'); }` });
    const job = { path: path.join(tempFolder(), 'a.briefing'), expected: null, backupsFolder: null, briefing: sampleBriefing(), keptParts: new Map() };
    const faults: string[] = [];
    for (let tries = 0; tries < 60; tries++) {
      const writer = createThreadWriter(program, { onFault: (error) => faults.push(error.message) });
      await writer(job, new Map());
      const saved = writer(job, new Map());
      setImmediate(() => { for (const start = performance.now(); performance.now() - start < tries % 12;); });
      expect(await saved).toEqual({ ok: true, value: { fingerprint: null } });
    }
    expect(faults).toEqual([]);
  });

  it.each([['is not there', () => path.join(scripts, 'none.cjs')], ['cannot start', () => threadThat({ start: `throw new Error('broken');` })]])('does the work here when its program %s', async (_name, program) => {
    const file = path.join(tempFolder(), 'a.briefing');
    const faults: Error[] = [];
    expect(await saveSessionAs(sampleSession(), file, { backupsFolder: null, writer: createThreadWriter(program(), { onFault: (error) => faults.push(error) }) })).toMatchObject({ ok: true });
    expect(faults).toHaveLength(1);
    expect((await onDisk(file)).media.get(picture.item.hash)).toEqual(picture.bytes);
  });
});
