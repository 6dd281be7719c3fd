import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applySnapshot, type BriefingSession, createSession, openSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { createRecoveryJournal } from '../../../electron/files/recovery-journal';
import { damagedNotice, recoverWork, waitingNotice } from '../../../electron/main/recover-work';
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
  it('opens the newest work, and the older at the starts after it, until all was saved', async () => {
    const folder = await leftBy([about('Oldest'), about('Older'), about('Newest')]);
    const waiting: (readonly string[])[] = [];
    for (const subject of ['Newest', 'Older', 'Oldest']) {
      const journal = createRecoveryJournal(folder);
      const left = await recoverWork(journal);
      expect(left.session?.briefing.metadata.subject).toBe(subject);
      waiting.push(left.waiting.map((work) => work.subject));
      await saveSessionAs(left.session!, path.join(tempFolder(), 'a.briefing'), NO_BACKUPS);
      await journal.forgetSaved(left.session!);
    }
    expect(waiting).toEqual([['Older', 'Oldest'], ['Oldest'], []]);
    expect(await recoverWork(createRecoveryJournal(folder))).toEqual({ session: undefined, waiting: [], damaged: [] });
  });

  it('offers the same work again when nothing was done with it', async () => {
    const folder = await leftBy([about('Older'), about('Newest')]);
    for (let start = 0; start < 2; start++) expect((await recoverWork(createRecoveryJournal(folder))).session?.briefing.metadata.subject).toBe('Newest');
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

describe('waitingNotice', () => {
  const now = new Date(2026, 2, 14, 16, 0).getTime();
  const at = (hours: number, day = 14) => new Date(2026, 2, day, hours, 5).getTime();

  it('names the work that waits by subject, file and time', () => {
    expect(waitingNotice([], now)).toEqual([]);
    expect(waitingNotice([{ subject: 'Budget', path: path.join('/plans', 'budget.briefing'), changedAtMs: at(14) }], now)).toEqual(['Unsaved work on "Budget" (budget.briefing; today, 14:05) is kept as well; it is offered when Briefing Desk starts again.']);
    expect(waitingNotice([{ subject: '', changedAtMs: at(9, 12) }], now)).toEqual([expect.stringContaining('a briefing without a subject (never saved; 12 March 2026, 09:05)')]);
  });

  it('lists several, each on its line', () => {
    const [notice] = waitingNotice([{ subject: 'A', changedAtMs: at(14) }, { subject: 'B', changedAtMs: at(13) }], now);
    expect(notice?.split('\n')).toEqual([expect.stringContaining('on 2 other briefings'), '"A" (never saved; today, 14:05)', '"B" (never saved; today, 13:05)']);
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
