import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listBackups, readBackup } from '../../../electron/files/backups';
import { applySnapshot, type BriefingSession, createSession, isUnsaved, leaveSaves, openSession, salvageSession, savesEnded, saveSession, saveSessionAs, shareMedia } from '../../../electron/files/open-briefing';
import { type BriefingWriter, writeBriefing } from '../../../electron/files/write-briefing';
import { readContainer, sha256Hex, writeContainer } from '../../../shared/container';
import { writeSealedZip } from '../../../shared/container/write-zip';
import { type Briefing, type BriefingSection, FORMAT_VERSION, serialiseBriefing } from '../../../shared/model';
import { arbitraryBriefing } from '../../builders/arbitrary';
import { image, imageBytes, mediaOf, sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from './temp-folder';

const NO_BACKUPS = { backupsFolder: null };
const picture = image(imageBytes(1));
const section = (id: string, heading: string): BriefingSection => ({ id, kind: 'freeText', heading, blocks: [] });

async function opened(file: string): Promise<BriefingSession> {
  const session = await openSession(file);
  if (!session.ok) throw new Error(session.error.message);
  return session.value;
}

async function savedSample(folder = tempFolder()): Promise<{ readonly file: string; readonly session: BriefingSession }> {
  const file = path.join(folder, 'plan.briefing');
  const session = createSession(sampleBriefing(undefined, picture.item), mediaOf(picture));
  expect(await saveSessionAs(session, file, NO_BACKUPS)).toMatchObject({ ok: true });
  return { file, session };
}

describe('saveSession and openSession', () => {
  it('give back what was saved, with its images, and know what is saved', async () => {
    const { file, session } = await savedSample();
    expect(isUnsaved(session)).toBe(false);
    const again = await opened(file);
    expect(again).toMatchObject({ path: file, fingerprint: session.fingerprint, readOnly: false });
    expect(again.briefing).toEqual(session.briefing);
    expect(again.media.get(picture.item.hash)).toEqual(picture.bytes);
    expect(isUnsaved(again)).toBe(false);
    applySnapshot(again, { order: ['s2', 's1'] });
    expect(isUnsaved(again)).toBe(true);
    expect(await saveSession(again, NO_BACKUPS)).toMatchObject({ ok: true });
    expect((await opened(file)).briefing.sections.map((entry) => entry.id)).toEqual(['s2', 's1']);
  });

  it('save any briefing so that it opens again as the same', async () => {
    const folder = tempFolder();
    await fc.assert(fc.asyncProperty(arbitraryBriefing, async (briefing) => {
      const file = path.join(folder, 'any.briefing');
      expect(await saveSessionAs(createSession(briefing), file, NO_BACKUPS)).toMatchObject({ ok: true });
      expect((await opened(file)).briefing).toEqual(briefing);
    }), { numRuns: 40 });
  });

  it('save elsewhere without a save that does not end, and what that comes to later is not theirs', async () => {
    const { file, session } = await savedSample();
    const elsewhere = path.join(tempFolder(), 'elsewhere.briefing');
    applySnapshot(session, { sections: [section('s3', 'First')] });
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => { answer = resolve; });
    const hanging: BriefingWriter = async (...job) => { await answered; return writeBriefing(...job); };
    const first = saveSession(session, { ...NO_BACKUPS, writer: hanging });
    leaveSaves(session);
    await savesEnded(session);
    applySnapshot(session, { sections: [section('s4', 'Second')] });
    expect(await saveSessionAs(session, elsewhere, NO_BACKUPS)).toMatchObject({ ok: true });
    answer();
    expect(await first).toMatchObject({ ok: true });
    expect(session.path).toBe(elsewhere);
    expect(isUnsaved(session)).toBe(false);
    expect((await opened(file)).briefing.sections.map(({ id }) => id)).not.toContain('s4');
    expect(await saveSession(session, NO_BACKUPS)).toMatchObject({ ok: true });
  });

  it('keep a change unsaved that arrives while a save is running', async () => {
    const { session } = await savedSample();
    applySnapshot(session, { sections: [section('s3', 'First')] });
    const saving = saveSession(session, NO_BACKUPS);
    applySnapshot(session, { sections: [section('s4', 'Second')] });
    expect(await saving).toMatchObject({ ok: true });
    expect(isUnsaved(session)).toBe(true);
    expect((await opened(session.path!)).briefing.sections.map((entry) => entry.id)).toEqual(['s1', 's2', 's3']);
    await saveSession(session, NO_BACKUPS);
    expect((await opened(session.path!)).briefing.sections).toHaveLength(4);
  });

  it('never write over a file that was changed outside, until the user has agreed', async () => {
    const { file, session } = await savedSample();
    const theirs = await opened(file);
    applySnapshot(theirs, { sections: [section('s9', 'Theirs')] });
    await saveSession(theirs, NO_BACKUPS);
    applySnapshot(session, { sections: [section('s8', 'Ours')] });
    expect(await saveSession(session, NO_BACKUPS)).toMatchObject({ ok: false, error: { type: 'changedOutside', message: 'plan.briefing was changed outside Briefing Desk since you opened it; save a copy, or choose to replace it.' } });
    expect(isUnsaved(session)).toBe(true);
    expect((await opened(file)).briefing.sections.at(-1)?.heading).toBe('Theirs');
    const backupsFolder = tempFolder();
    expect(await saveSession(session, { backupsFolder, replaceChanged: true })).toMatchObject({ ok: true, value: { backup: 'made' } });
    expect((await opened(file)).briefing.sections.at(-1)?.heading).toBe('Ours');
    const [backup] = await listBackups(backupsFolder, file);
    const kept = await readBackup(backupsFolder, backup!);
    expect(kept.ok && readContainer(kept.value)).toMatchObject({ ok: true, value: { briefing: { sections: [{}, {}, { heading: 'Theirs' }] } } });
  });

  it('refuse to write a briefing that would not open again, and leave the earlier file', async () => {
    const { file, session } = await savedSample();
    const before = readFileSync(file);
    applySnapshot(session, { sections: [{ ...section('s3', 'x'.repeat(600)) }] });
    expect(await saveSession(session, NO_BACKUPS)).toMatchObject({ ok: false, error: { type: 'unreadableContent' } });
    expect(readFileSync(file)).toEqual(before);
    expect(isUnsaved(session)).toBe(true);
  });

  it('keep parts that this version cannot interpret', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    writeFileSync(file, writeContainer(sampleBriefing(), new Map(), new Map([['extras/a.json', strToU8('{}')]])));
    const session = await opened(file);
    applySnapshot(session, { sections: [section('s3', 'New')] });
    await saveSession(session, NO_BACKUPS);
    expect([...(await opened(file)).keptParts.keys()]).toEqual(['extras/a.json']);
  });

  it('open a newer version read-only: it cannot be saved over, and a copy has every byte', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'newer.briefing');
    const bytes = newerFile();
    writeFileSync(file, bytes);
    const session = await opened(file);
    expect(session.readOnly).toBe(true);
    applySnapshot(session, { sections: [section('s3', 'New')] });
    expect(await saveSession(session, NO_BACKUPS)).toMatchObject({ ok: false, error: { type: 'readOnly' } });
    expect(await saveSessionAs(session, file, NO_BACKUPS)).toMatchObject({ ok: false, error: { type: 'readOnly' } });
    const copy = path.join(folder, 'copy.briefing');
    expect(await saveSessionAs(session, copy, NO_BACKUPS)).toMatchObject({ ok: true });
    expect(new Uint8Array(readFileSync(copy))).toEqual(bytes);
  });
});

describe('salvageSession', () => {
  it('opens what was saved without a file of its own, unsaved', async () => {
    const { file } = await savedSample();
    writeFileSync(file, readFileSync(file).subarray(0, -200));
    expect(await openSession(file)).toMatchObject({ ok: false, error: { type: 'damaged' } });
    const salvaged = await salvageSession(file);
    if (!salvaged.ok) throw new Error(salvaged.error.message);
    expect(salvaged.value.path).toBeUndefined();
    expect(isUnsaved(salvaged.value)).toBe(true);
    expect(salvaged.value.warnings[0]).toMatchObject({ type: 'damaged' });
  });
});

describe('applySnapshot', () => {
  it('puts changed sections, order and data in place and leaves the rest untouched', () => {
    const session = createSession(sampleBriefing());
    const [first, second] = session.briefing.sections;
    const { sections: _, ...data } = session.briefing;
    expect(applySnapshot(session, { sections: [section('s3', 'New'), { ...second!, heading: 'What next' }], order: ['s3', 's1', 's2'], data: { ...data, metadata: { ...data.metadata, subject: 'Talks' } } })).toEqual({ ok: true, value: undefined });
    expect(session.briefing.metadata.subject).toBe('Talks');
    expect(session.briefing.sections).toEqual([section('s3', 'New'), first, { ...second, heading: 'What next' }]);
    expect(session.briefing.sections[1]).toBe(first);
    applySnapshot(session, { order: ['s1'] });
    expect(session.briefing.sections).toEqual([first]);
  });

  it('changes nothing when it names a section that nobody has', () => {
    const session = createSession(sampleBriefing());
    const { briefing, revision } = session;
    expect(applySnapshot(session, { order: ['s1', 'gone'] })).toMatchObject({ ok: false, error: { type: 'unknownSection', id: 'gone' } });
    expect(session).toMatchObject({ briefing, revision });
  });

  it('gives the same briefing whether sections come one by one or all at once', () => {
    fc.assert(fc.property(arbitraryBriefing, arbitraryBriefing, (from, to) => {
      const session = createSession(from);
      const { sections, ...data } = to;
      const order = sections.map((entry) => entry.id);
      for (let count = 1; count <= sections.length; count++) applySnapshot(session, { sections: sections.slice(count - 1, count) });
      expect(applySnapshot(session, { order, data })).toMatchObject({ ok: true });
      expect(session.briefing).toEqual(to satisfies Briefing);
    }), { numRuns: 50 });
  });
});

describe('shareMedia', () => {
  it('takes over the images that the other session has, without copying their bytes', () => {
    const from = createSession(sampleBriefing(), mediaOf(picture));
    const to = createSession(sampleBriefing());
    shareMedia(from, to, [picture.item.hash, 'f'.repeat(64)]);
    expect(to.media.get(picture.item.hash)).toBe(picture.bytes);
    expect(to.media.all.size).toBe(1);
  });
});

function newerFile() {
  const content = strToU8(JSON.stringify({ ...JSON.parse(serialiseBriefing(sampleBriefing())), formatVersion: FORMAT_VERSION + 1, threads: [] }));
  const mimeType = strToU8('application/vnd.briefing-desk');
  const parts = [['mimetype', mimeType], ['content.json', content]].map(([name, bytes]) => ({ name, sha256: sha256Hex(bytes as Uint8Array), size: bytes!.length }));
  const manifest = strToU8(JSON.stringify({ app: 'Briefing Desk', appVersion: '2.0.0', formatVersion: FORMAT_VERSION + 1, parts }));
  return writeSealedZip([{ name: 'mimetype', bytes: mimeType, method: 'stored' }, { name: 'manifest.json', bytes: manifest, method: 'deflated' }, { name: 'content.json', bytes: content, method: 'deflated' }], sha256Hex);
}
