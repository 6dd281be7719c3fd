// Earlier versions of a file, in the window: a copy of one, one back in its place, and a damaged file that is saved by one; and what a typed name becomes.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession, openSession, saveSessionAs } from '../../electron/files/open-briefing';
import { briefing, p, section } from '../builders';
import { answerQuestions, answerSaveDialog, canvas, end, message, pressMenuKey, questionsAsked, save, windowTitle } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let file: string;
let app: RunningApp | undefined;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-versions-'));
  mkdirSync(path.join(folder, 'user data'));
  file = path.join(folder, 'permits.briefing');
  expect(await saveSessionAs(createSession(briefing(section('background', { heading: 'Background' }, p('First words.')))), file, { backupsFolder: null })).toMatchObject({ ok: true });
});
afterEach(async () => {
  if (app) await end(app);
  app = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(args: readonly string[] = [file]): Promise<RunningApp> {
  app = await launchApp({ userData: path.join(folder, 'user data'), args });
  if (args.length > 0) await app.page.getByRole('treeitem', { name: 'Background' }).waitFor();
  return app;
}
const textIn = (page: Page) => page.getByRole('textbox', { name: 'Text of the briefing' });

/** The window that opened beside the first, once it shows its text. */
async function otherWindow({ electron, page }: RunningApp): Promise<Page> {
  const other = () => electron.windows().find((candidate) => candidate !== page);
  await expect.poll(() => other() !== undefined, { timeout: 20_000 }).toBe(true);
  const found = other();
  if (!found) throw new Error('The other window is gone.');
  await textIn(found).waitFor();
  return found;
}

const versions = ({ electron }: RunningApp) => electron.evaluate(({ Menu }) => { Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []).find((item) => item.label.startsWith('Earlier'))?.click(); });
const textOnDisk = async (): Promise<string> => { const opened = await openSession(file); return opened.ok ? JSON.stringify(opened.value.briefing.sections) : opened.error.message; };

async function typeAndSave(running: RunningApp, words: string): Promise<void> {
  await canvas(running).getByText('First words.').click();
  await running.page.keyboard.press('Control+End');
  await running.page.keyboard.type(words);
  await save(running);
}

it('opens a copy of an earlier version, and puts one back after keeping what is there', async () => {
  const running = await start();
  const { page } = running;
  await versions(running);
  await expect.poll(() => message(running)).toContain('There are no earlier versions of this file yet.');
  await page.keyboard.press('Escape');
  await typeAndSave(running, ' Second words.');
  await versions(running);
  await expect.poll(() => message(running), { timeout: 20_000 }).toContain('1 section, 3 words · 1 section differs from now');
  await page.getByRole('button', { name: /^Open a copy of the version of today/ }).click();
  const copy = await otherWindow(running);
  expect(await textIn(copy).innerText()).not.toContain('Second words.');
  expect(await copy.getByText(/This is a copy of permits\.briefing as it was today/).count()).toBe(1);
  expect(await copy.getByText('Not saved yet').count()).toBe(1);
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await canvas(running).innerText()).toContain('Second words.');
  expect(await textOnDisk()).toContain('Second words.');
  await end(running);

  const again = await start();
  await canvas(again).getByText('Second words.').click();
  await again.page.keyboard.type('Never saved. ');
  await answerQuestions(again, 'Restore');
  await versions(again);
  await again.page.getByRole('button', { name: /^Restore the version of today/ }).first().click();
  await expect.poll(() => canvas(again).innerText(), { timeout: 20_000 }).not.toContain('Second words.');
  expect(await questionsAsked(again)).toEqual([expect.stringContaining('in the place of permits.briefing?')]);
  expect(await textOnDisk()).not.toContain('Second words.');
  expect(await windowTitle(again)).toContain('permits');
  // What stood in the window, saved or not, is now the newest of the earlier versions.
  await versions(again);
  await again.page.getByRole('button', { name: /^Open a copy/ }).first().click();
  expect(await textIn(await otherWindow(again)).innerText()).toContain('Never saved.');
});

it('offers the earlier versions of a damaged file, and puts one in its place', async () => {
  const running = await start();
  await typeAndSave(running, ' Second words.');
  await end(running);
  const damaged = Buffer.concat([readFileSync(file).subarray(0, 300), Buffer.alloc(200)]);
  writeFileSync(file, damaged);

  const again = await start([]);
  await answerQuestions(again, 'Earlier versions…');
  await again.page.locator('.bd-recent-body').first().click();
  await expect.poll(() => message(again), { timeout: 20_000 }).toContain('Earlier versions of permits.briefing');
  await expect.poll(() => message(again), { timeout: 20_000 }).toContain('1 section, 3 words');
  expect(readFileSync(file)).toEqual(damaged);
  await answerQuestions(again, 'Restore');
  await again.page.getByRole('button', { name: /^Restore/ }).first().click();
  await expect.poll(() => canvas(again).innerText(), { timeout: 20_000 }).toContain('First words.');
  expect(await textOnDisk()).toContain('First words.');
});

it('saves a briefing as .briefing when the typed name says .docx, and asks before that replaces another file', async () => {
  const running = await start();
  const { page } = running;
  await answerSaveDialog(running, path.join(folder, 'Memo.docx'));
  await pressMenuKey(running, 'CommandOrControl+Shift+S');
  await expect.poll(() => page.getByText('Saved as Memo.briefing: a briefing is kept as a .briefing file; Word files and PDFs come from Export.').count(), { timeout: 20_000 }).toBe(1);
  expect(existsSync(path.join(folder, 'Memo.docx'))).toBe(false);
  const before = readFileSync(path.join(folder, 'Memo.briefing'));
  await answerQuestions(running, 'Cancel');
  await answerSaveDialog(running, path.join(folder, 'permits'));
  await pressMenuKey(running, 'CommandOrControl+Shift+S');
  await expect.poll(() => questionsAsked(running)).toEqual(['permits.briefing is there already. Replace it?']);
  expect(await windowTitle(running)).toContain('Memo');
  expect(readFileSync(path.join(folder, 'Memo.briefing'))).toEqual(before);
});
