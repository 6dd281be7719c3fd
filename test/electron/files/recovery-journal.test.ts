import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applySnapshot, type BriefingSession, createSession, isUnsaved, openSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { createRecoveryJournal } from '../../../electron/files/recovery-journal';
import { arbitraryBriefing } from '../../builders/arbitrary';
import { image, imageBytes, mediaOf, sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from './temp-folder';

const NO_BACKUPS = { backupsFolder: null };
const picture = image(imageBytes(1));
const changed = (session: BriefingSession, heading: string): BriefingSession => {
  applySnapshot(session, { sections: [{ id: 's7', kind: 'freeText', heading, blocks: [] }] });
  return session;
};

describe('createRecoveryJournal', () => {
  it('brings back unsaved work at the next start: text, images, unknown parts and the file it belongs to, still unsaved', async () => {
    const folder = path.join(tempFolder(), 'recovery');
    const file = path.join(tempFolder(), 'plan.briefing');
    const session: BriefingSession = { ...createSession(sampleBriefing(undefined, picture.item), mediaOf(picture)), keptParts: new Map([['extras/a.json', strToU8('{}')]]) };
    await saveSessionAs(session, file, NO_BACKUPS);
    expect(await createRecoveryJournal(folder).record(changed(session, 'Typed last'))).toEqual({ ok: true, value: undefined });

    const nextStart = createRecoveryJournal(folder);
    expect(await nextStart.list()).toEqual([{ type: 'recovered', id: session.id, path: file, subject: '', changedAtMs: expect.any(Number) }]);
    const recovered = await nextStart.open(session.id);
    if (!recovered.ok) throw new Error(recovered.error.message);
    expect(recovered.value.briefing).toEqual(session.briefing);
    expect(recovered.value.media.get(picture.item.hash)).toEqual(picture.bytes);
    expect(recovered.value.keptParts).toEqual(session.keptParts);
    expect(isUnsaved(recovered.value)).toBe(true);
    expect(await nextStart.list()).toEqual([]);
    expect(readdirSync(folder)).toContain(`${session.id}.journal`);

    expect(await saveSession(recovered.value, NO_BACKUPS)).toMatchObject({ ok: true });
    await nextStart.forgetSaved(recovered.value);
    expect(await createRecoveryJournal(folder).list()).toEqual([]);
  });

  it('keeps the latest state only, whatever the order of the calls, and brings any briefing back as it was', async () => {
    const folder = tempFolder();
    await fc.assert(fc.asyncProperty(fc.array(arbitraryBriefing, { minLength: 1, maxLength: 3 }), async (briefings) => {
      const session = createSession(briefings[0]!, [], 'same');
      const journal = createRecoveryJournal(folder);
      await Promise.all(briefings.map((briefing) => {
        session.briefing = briefing;
        return journal.record(session);
      }));
      const recovered = await createRecoveryJournal(folder).open('same');
      expect(recovered.ok && recovered.value.briefing).toEqual(briefings.at(-1));
    }), { numRuns: 30 });
    expect(readdirSync(folder)).toEqual(['same.journal']);
  });

  it('does not forget work that changed again while it was being saved', async () => {
    const folder = tempFolder();
    const journal = createRecoveryJournal(folder);
    const session = createSession(sampleBriefing());
    const saving = saveSessionAs(session, path.join(tempFolder(), 'a.briefing'), NO_BACKUPS);
    await journal.record(changed(session, 'Meanwhile'));
    await saving;
    await journal.forgetSaved(session);
    expect((await createRecoveryJournal(folder).list()).map((work) => work.id)).toEqual([session.id]);
  });

  it('never writes recovered work over a file that changed in the meantime', async () => {
    const folder = tempFolder();
    const file = path.join(tempFolder(), 'plan.briefing');
    const session = createSession(sampleBriefing());
    await saveSessionAs(session, file, NO_BACKUPS);
    await createRecoveryJournal(folder).record(changed(session, 'Ours'));
    const other = await openSession(file);
    if (!other.ok) throw new Error(other.error.message);
    await saveSession(changed(other.value, 'Theirs'), NO_BACKUPS);
    const recovered = await createRecoveryJournal(folder).open(session.id);
    expect(recovered.ok && (await saveSession(recovered.value, NO_BACKUPS))).toMatchObject({ ok: false, error: { type: 'changedOutside' } });
  });

  it('lists an entry that was damaged as damaged, and keeps it and every image until it is discarded', async () => {
    const folder = tempFolder();
    const session = createSession(sampleBriefing(undefined, picture.item), mediaOf(picture));
    await createRecoveryJournal(folder).record(session);
    const entry = path.join(folder, `${session.id}.journal`);
    const bytes = readFileSync(entry);
    bytes[bytes.length - 20]! ^= 1;
    writeFileSync(entry, bytes);
    const kept = path.join(folder, 'media', picture.item.hash);
    utimesSync(kept, 1, 1);
    const journal = createRecoveryJournal(folder);
    expect(await journal.list()).toEqual([{ type: 'damaged', id: session.id }]);
    expect(await journal.open(session.id)).toMatchObject({ ok: false, error: { type: 'entryDamaged' } });
    expect(existsSync(kept)).toBe(true);
    await journal.discard(session.id);
    expect(await journal.list()).toEqual([]);
    expect(existsSync(kept)).toBe(false);
  });

  it('keeps content that could not even be saved, and opens what can be understood of it', async () => {
    const folder = tempFolder();
    const session = changed(createSession(sampleBriefing()), 'x'.repeat(600));
    await createRecoveryJournal(folder).record(session);
    const recovered = await createRecoveryJournal(folder).open(session.id);
    expect(recovered.ok && recovered.value.briefing.sections.slice(0, 2)).toEqual(sampleBriefing().sections);
  });

  it('is readable by its owner only, and says when it cannot be written', async () => {
    const parent = tempFolder();
    const folder = path.join(parent, 'recovery');
    const session = createSession(sampleBriefing());
    await createRecoveryJournal(folder).record(session);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(folder, `${session.id}.journal`)).mode & 0o777).toBe(0o600);
    writeFileSync(path.join(parent, 'file'), '');
    const barred = createRecoveryJournal(path.join(parent, 'file'));
    expect(await barred.record(session)).toMatchObject({ ok: false, error: { type: 'notWritten', code: 'EEXIST' } });
    // What cannot be removed fails no save and no closing.
    await barred.forgetSaved({ ...session, savedRevision: session.revision });
    await barred.discard(session.id);
  });

  it('throws for an id that could name a file elsewhere', async () => {
    expect(() => createRecoveryJournal(tempFolder()).record(createSession(sampleBriefing(), [], '../evil'))).toThrow('cannot name');
  });
});
