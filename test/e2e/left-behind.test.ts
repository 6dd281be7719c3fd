// What another run, or another person, left: unsaved work, temporary files, a mark on a file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockPath } from '../../electron/files/lock-file';
import { applySnapshot, type BriefingSession, createSession, openSession, saveSession, saveSessionAs } from '../../electron/files/open-briefing';
import { createRecentFiles } from '../../electron/files/recent-files';
import { createRecoveryJournal } from '../../electron/files/recovery-journal';
import { createTempName } from '../../electron/files/temp-names';
import type { Opened } from '../../shared/ipc/briefing-channels';
import { createBriefing } from '../../shared/model';
import { answerQuestions, answerSaveDialog, canvas, end, message, pressMenuKey, quit, windowTitle } from './app-driver';
import { launchApp, type RunningApp } from './harness';

const NO_BACKUPS = { backupsFolder: null };
let folder: string;
let userData: string;
let apps: RunningApp[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-left-'));
  userData = path.join(folder, 'user data');
  mkdirSync(userData);
  apps = [];
});
afterEach(async () => {
  for (const app of apps) await end(app);
  rmSync(folder, { recursive: true, force: true });
});

async function start(args: readonly string[] = [], data = userData): Promise<RunningApp> {
  const app = await launchApp({ userData: data, args });
  apps.push(app);
  return app;
}

/** Quits the app as a person does; what Playwright knew of it is gone then. */
async function leave(app: RunningApp): Promise<void> {
  await quit(app);
  apps = apps.filter((other) => other !== app);
}

function about(subject: string): BriefingSession {
  const briefing = createBriefing('decisionMemo');
  return createSession({ ...briefing, metadata: { ...briefing.metadata, subject } });
}

async function savedFile(name: string): Promise<string> {
  const file = path.join(folder, name);
  expect(await saveSessionAs(about('Permits'), file, NO_BACKUPS)).toMatchObject({ ok: true });
  return file;
}

const noticesOf = async ({ page }: RunningApp): Promise<readonly string[]> => {
  const outcome = (await page.evaluate(() => window.desk.invoke('briefing:initial'))) as { opened: Opened };
  return outcome.opened.notices;
};

describe('unsaved work of earlier runs', () => {
  it('is listed where there are several, each to be opened or left, and entries that cannot be read are mentioned once', async () => {
    const journal = createRecoveryJournal(path.join(userData, 'recovery'));
    const named = await savedFile('named.briefing');
    const ours = await openSession(named);
    if (!ours.ok) throw new Error(ours.error.message);
    await journal.record(about('Older work'));
    await journal.record(about('Not wanted'));
    applySnapshot(ours.value, { order: [] });
    await journal.record(ours.value);
    writeFileSync(path.join(userData, 'recovery/broken.journal'), 'x');

    const first = await start([named]);
    const { page } = first;
    // The file that was named is shown, and above it the list.
    const list = page.getByRole('dialog', { name: '3 briefings were not saved' });
    await list.waitFor();
    expect(await windowTitle(first)).toBe('named.briefing – Briefing Desk');
    expect(await noticesOf(first)).toEqual([expect.stringMatching(/^Unsaved work of an earlier run cannot be read.*broken\.journal/)]);
    // Unsaved work of the file that is shown takes its place.
    await list.getByRole('button', { name: /^Open Permits/ }).click();
    await page.getByText(/named\.briefing as it was today, \d\d:\d\d\. Save it to keep it\./).waitFor({ state: 'attached' });
    const rest = page.getByRole('dialog', { name: '2 briefings were not saved' });
    await rest.getByRole('button', { name: /^Discard Not wanted/ }).click();
    await rest.getByRole('button', { name: 'Discard', exact: true }).click();
    // The others come in windows of their own, as files do.
    await page.getByRole('dialog', { name: '1 briefing was not saved' }).getByRole('button', { name: /^Open Older work/ }).click();
    const titles = () => first.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()).sort());
    await expect.poll(titles).toEqual(['• Older work – Briefing Desk', '• named.briefing – Briefing Desk'].map((title) => expect.stringContaining(title.replace(' – Briefing Desk', ''))));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await end(first);

    // Nothing was saved: both come again, and the one that was discarded does not.
    const second = await start();
    await second.page.getByRole('dialog', { name: '2 briefings were not saved' }).waitFor();
    expect(await second.page.getByRole('listitem').filter({ hasText: 'Never saved' }).innerText()).toContain('Older work');
    await second.page.keyboard.press('Escape');
    await second.page.getByText('2 briefings were not saved when Briefing Desk last ended.').waitFor();
    expect(readdirSync(path.join(userData, 'recovery'))).toContain('broken.journal');
  });

  it('of one briefing is shown at once, and the file that was named in a window of its own', async () => {
    await createRecoveryJournal(path.join(userData, 'recovery')).record(about('Only work'));
    const first = await start([await savedFile('named.briefing')]);
    await canvas(first).waitFor();
    const titles = () => first.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()).sort());
    await expect.poll(titles).toEqual(['named.briefing – Briefing Desk', expect.stringMatching(/^• Only work/)]);
    expect(await first.page.getByText(/“Only work”, never saved, as it was today, \d\d:\d\d\. Save it to keep it\./).count()).toBe(1);
  });

  it('does not replace a file that changed since', async () => {
    const file = await savedFile('shared.briefing');
    const [ours, theirs] = await Promise.all([openSession(file), openSession(file)]);
    if (!ours.ok || !theirs.ok) throw new Error('the file was just written');
    applySnapshot(ours.value, { order: [] });
    await createRecoveryJournal(path.join(userData, 'recovery')).record(ours.value);
    const { sections: _sections, ...data } = theirs.value.briefing;
    applySnapshot(theirs.value, { data: { ...data, metadata: { ...data.metadata, subject: 'Theirs' } } });
    expect(await saveSession(theirs.value, NO_BACKUPS)).toMatchObject({ ok: true });
    const before = readFileSync(file);

    const app = await start();
    await canvas(app).waitFor();
    await pressMenuKey(app, 'CommandOrControl+S');
    await expect.poll(() => message(app), { timeout: 20_000 }).toMatch(/changed/i);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('a start', () => {
  it('removes temporary files that a killed process left beside recent files', async () => {
    const file = await savedFile('recent.briefing');
    await createRecentFiles(path.join(userData, 'recent.json')).add({ path: file, title: 'Permits', kind: 'decisionMemo', marking: '', changedMs: Date.now() });
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const left = path.join(folder, createTempName().replace(`-${process.pid}-`, `-${pid}-`));
    writeFileSync(left, 'half');
    await start();
    await expect.poll(() => existsSync(left), { timeout: 20_000 }).toBe(false);
    expect(existsSync(file)).toBe(true);
  });
});

describe('a file that two people have open', () => {
  it('is marked from opening to closing, and the second is told who has it', async () => {
    const file = await savedFile('shared.briefing');
    const first = await start([file]);
    await canvas(first).waitFor();
    const mark = JSON.parse(readFileSync(lockPath(file), 'utf8')) as { user: string; host: string; pid: number };
    expect(mark.pid).toBe(first.electron.process().pid);
    expect(await noticesOf(first)).toEqual([]);

    const second = await start([file], path.join(folder, 'other user data'));
    await canvas(second).waitFor();
    const [notice] = await noticesOf(second);
    expect(notice).toMatch(/ since \d\d:\d\d\. You can read and write it here, but saving asks before it replaces their version\.$/);
    expect(notice).toContain(`${mark.user} has this briefing open on ${mark.host} since`);
    await answerSaveDialog(second, path.join(folder, 'copy.briefing'));
    await pressMenuKey(second, 'CommandOrControl+Shift+S');
    await expect.poll(() => existsSync(lockPath(path.join(folder, 'copy.briefing'))), { timeout: 20_000 }).toBe(true);
    await answerQuestions(second, 'Do not save');
    await leave(second);
    expect(readdirSync(folder).filter((name) => name.startsWith('.~lock'))).toEqual([path.basename(lockPath(file))]);
    await leave(first);
    expect(readdirSync(folder).filter((name) => name.startsWith('.~lock'))).toEqual([]);
  });
});
