// A new briefing from an existing file, in the real window: the sections come along, the file is left as it is.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession, saveSessionAs } from '../../electron/files/open-briefing';
import { briefing, p, section } from '../builders';
import { answerOpenDialog, canvas, end, pressMenuKey, windowTitle } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp | undefined;

beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-existing-')); });
afterEach(async () => {
  if (app) await end(app);
  rmSync(folder, { recursive: true, force: true });
});

it('takes over the sections of a file, and its text only when that is chosen', async () => {
  const file = path.join(folder, 'talks.briefing');
  expect(await saveSessionAs(createSession(briefing(section('background', { heading: 'What led here' }, p('Old words.')))), file, { backupsFolder: null })).toMatchObject({ ok: true });
  const before = readFileSync(file);
  const running = (app = await launchApp({ userData: path.join(folder, 'user data') }));
  const { page } = running;
  await answerOpenDialog(running, file);
  for (const withText of [false, true]) {
    if (withText) {
      await pressMenuKey(running, 'CommandOrControl+W');
    }
    await page.getByRole('button', { name: 'From existing…' }).click();
    await page.getByLabel('Subject').fill('Second round');
    if (withText) await page.getByRole('checkbox', { name: /^What is written/ }).check();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('treeitem', { name: 'What led here' }).waitFor();
    expect((await canvas(running).innerText()).includes('Old words.')).toBe(withText);
    expect(await windowTitle(running)).toContain('Second round');
  }
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith('.~'))).toEqual([]);
});
