import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applySnapshot, type BriefingSession, createSession, openSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { createRecoveryJournal } from '../../../electron/files/recovery-journal';
import { damagedNotice, recoverWork } from '../../../electron/main/recover-work';
import { sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from '../files/temp-folder';

const NO_BACKUPS = { backupsFolder: null };
function about(subject: string): BriefingSession {
  const briefing = sampleBriefing();
  return createSession({ ...briefing, metadata: { ...briefing.metadata, subject } });
}

/** A journal folder in which sessions were recorded one after the other by an earlier run. */
async function leftBy(sessions: readonly BriefingSession[]): Promise<string> {
  const folder = tempFolder();
  const journal = createRecoveryJournal(folder);
  let now = 0;
  for (const session of sessions) {
    while (Date.now() === now);
    now = Date.now();
    await journal.record(session);
  }
  return folder;
}

describe('recoverWork', () => {
  it('lists several works, newest first, and opens the last one by itself', async () => {
    const folder = await leftBy([about('Oldest'), about('Older'), about('Newest')]);
    const subjects: (readonly string[])[] = [];
    for (let start = 0; start < 2; start++) {
      const journal = createRecoveryJournal(folder);
      const left = await recoverWork(journal);
      expect(left.session).toBeUndefined();
      subjects.push(left.waiting.map((work) => work.subject));
      const chosen = await journal.open(left.waiting[0]!.id);
      if (!chosen.ok) throw new Error(chosen.error.message);
      await saveSessionAs(chosen.value, path.join(tempFolder(), 'a.briefing'), NO_BACKUPS);
      await journal.forgetSaved(chosen.value);
    }
    expect(subjects).toEqual([['Newest', 'Older', 'Oldest'], ['Older', 'Oldest']]);
    const last = await recoverWork(createRecoveryJournal(folder));
    expect(last.session?.briefing.metadata.subject).toBe('Oldest');
    expect(last.waiting).toEqual([]);
  });

  it('offers the same work again when nothing was done with it', async () => {
    const folder = await leftBy([about('Older'), about('Newest')]);
    for (let start = 0; start < 2; start++) expect((await recoverWork(createRecoveryJournal(folder))).waiting.map((work) => work.subject)).toEqual(['Newest', 'Older']);
    const one = await leftBy([about('Only')]);
    for (let start = 0; start < 2; start++) expect((await recoverWork(createRecoveryJournal(one))).session?.briefing.metadata.subject).toBe('Only');
    expect(await recoverWork(createRecoveryJournal(tempFolder()))).toEqual({ session: undefined, waiting: [], damaged: [] });
  });

  it('keeps entries that cannot be read, and goes past them', async () => {
    const folder = await leftBy([about('Whole')]);
    writeFileSync(path.join(folder, 'broken.journal'), 'x');
    const left = await recoverWork(createRecoveryJournal(folder));
    expect(left.session?.briefing.metadata.subject).toBe('Whole');
    expect(left.damaged).toEqual(['broken']);
    expect(readdirSync(folder)).toContain('broken.journal');
  });

  it('gives back work whose file has changed since in such a way that saving does not replace the file', async () => {
    const file = path.join(tempFolder(), 'plan.briefing');
    const session = about('Ours');
    await saveSessionAs(session, file, NO_BACKUPS);
    applySnapshot(session, { sections: [] });
    const folder = await leftBy([session]);
    const other = await openSession(file);
    if (!other.ok) throw new Error(other.error.message);
    applySnapshot(other.value, { order: ['s1'] });
    expect(await saveSession(other.value, NO_BACKUPS)).toMatchObject({ ok: true });
    const { session: recovered } = await recoverWork(createRecoveryJournal(folder));
    expect(recovered?.path).toBe(file);
    expect(await saveSession(recovered!, NO_BACKUPS)).toMatchObject({ ok: false, error: { type: 'changedOutside' } });
  });
});

describe('damagedNotice', () => {
  it('mentions each entry once, whatever comes later', async () => {
    const folder = tempFolder();
    expect(await damagedNotice(folder, [])).toEqual([]);
    expect(await damagedNotice(folder, ['a'])).toEqual([expect.stringContaining(`kept in ${folder} (a.journal)`)]);
    expect(await damagedNotice(folder, ['a'])).toEqual([]);
    expect(await damagedNotice(folder, ['a', 'b'])).toEqual([expect.stringContaining('(b.journal)')]);
    expect(await damagedNotice(folder, ['a', 'b'])).toEqual([]);
  });

  it('mentions them although it cannot be remembered', async () => {
    const folder = path.join(tempFolder(), 'gone');
    expect(await damagedNotice(folder, ['a'])).toHaveLength(1);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'mentioned.json'), '{');
    expect(await damagedNotice(folder, ['a'])).toHaveLength(1);
    expect(await damagedNotice(folder, ['a'])).toEqual([]);
  });
});
