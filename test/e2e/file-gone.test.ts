// A briefing whose file is taken away while it is open: the window holds the only copy, and closing it asks.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession, openSession, saveSessionAs } from '../../electron/files/open-briefing';
import { createBriefing } from '../../shared/model';
import { answerQuestions, answerSaveDialog, canvas, end, questionsAsked } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-gone-')); });
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

const WORDS = 'The only copy of these words.';

async function openedFile({ earlier }: { readonly earlier?: string } = {}): Promise<string> {
  const drive = path.join(folder, 'drive');
  mkdirSync(drive);
  const file = path.join(drive, 'permits.briefing');
  const base = createBriefing('blank');
  const userData = path.join(folder, 'user data');
  for (const heading of earlier === undefined ? [WORDS] : [earlier, WORDS]) {
    const made = createSession({ ...base, metadata: { ...base.metadata, subject: 'Permits' }, sections: [{ id: 'section0001', kind: 'freeText', heading, blocks: [] }] });
    expect(await saveSessionAs(made, file, { backupsFolder: path.join(userData, 'backups') })).toMatchObject({ ok: true });
  }
  app = await launchApp({ userData, args: [file] });
  await canvas(app).waitFor();
  return file;
}

const closeWindow = (): Promise<void> => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
const gone = (): Promise<void> => new Promise((resolve) => { app.child.once('exit', () => resolve()); });
const wordsIn = async (file: string): Promise<string> => { const opened = await openSession(file); return opened.ok ? JSON.stringify(opened.value.briefing.sections) : opened.error.message; };

it('asks before the window closes, also after it was loaded again, and puts a deleted file back when the app quits', async () => {
  const file = await openedFile();
  rmSync(file);
  await answerQuestions(app, 'Cancel');
  await closeWindow();
  await expect.poll(() => questionsAsked(app)).toEqual(['Save "Permits" before it is closed?']);
  await app.page.reload();
  await canvas(app).getByText(WORDS).waitFor();
  await closeWindow();
  await expect.poll(() => questionsAsked(app)).toHaveLength(2);
  expect(existsSync(file)).toBe(false);

  await answerQuestions(app, 'Save');
  const left = gone();
  await app.electron.evaluate(({ app: running }) => { running.quit(); });
  await left;
  expect(await wordsIn(file)).toContain(WORDS);
}, 120_000);

it('keeps it against a crash as soon as the window is looked at, and before an earlier version takes its place', async () => {
  const file = await openedFile({ earlier: 'Words of yesterday.' });
  rmSync(file);
  const journal = path.join(app.userData, 'recovery');
  const entries = (): string[] => (existsSync(journal) ? readdirSync(journal).filter((name) => name.endsWith('.journal')) : []);
  expect(entries()).toEqual([]);
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus'))); // a display without a window manager gives none
  await expect.poll(entries).toHaveLength(1);

  await answerQuestions(app, 'Restore');
  const newest = (): Promise<string> => app.page.evaluate(async () => {
    const desk = window.desk as unknown as { invoke(channel: string, ...args: unknown[]): Promise<unknown> };
    const { opened } = (await desk.invoke('briefing:initial')) as { opened: { sessionId: string } };
    const { versions } = (await desk.invoke('versions:list', opened.sessionId)) as { versions: { versionId: string }[] };
    await desk.invoke('versions:restore', opened.sessionId, versions[0]!.versionId);
    return versions[0]!.versionId;
  });
  const yesterday = await newest();
  expect(await wordsIn(file)).toContain('Words of yesterday.');
  expect(await newest()).not.toBe(yesterday);
  expect(await wordsIn(file)).toContain(WORDS);
}, 120_000);

it('asks for another place when the folder is gone too', async () => {
  const file = await openedFile();
  renameSync(path.dirname(file), path.join(folder, 'unplugged'));
  const elsewhere = path.join(folder, 'kept.briefing');
  await answerSaveDialog(app, elsewhere);
  await answerQuestions(app, 'Save as…');
  const left = gone();
  await closeWindow();
  await left;
  expect(await wordsIn(elsewhere)).toContain(WORDS);
}, 120_000);
