// A save in a place that was chosen fails: to try again means that place, never the file that the window was opened from.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession, openSession, saveSessionAs } from '../../electron/files/open-briefing';
import { createBriefing } from '../../shared/model';
import { answerSaveDialog, canvas, end, pressMenuKey } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-again-')); });
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

it('saves the copy where it was wanted, by keyboard alone, and leaves the first file as it was', async () => {
  const file = path.join(folder, 'permits.briefing');
  const base = createBriefing('blank');
  const made = createSession({ ...base, sections: [{ id: 'section0001', kind: 'freeText', heading: 'Permits', blocks: [{ type: 'paragraph', id: 'paragraph01', content: [] }] }] });
  const userData = path.join(folder, 'user data');
  expect(await saveSessionAs(made, file, { backupsFolder: path.join(userData, 'backups') })).toMatchObject({ ok: true });
  app = await launchApp({ userData, args: [file] });
  await canvas(app).waitFor();
  const first = readFileSync(file);
  await canvas(app).focus();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type('Words of the south.');

  const copy = path.join(folder, 'drive', 'copy.briefing');
  await answerSaveDialog(app, copy);
  await pressMenuKey(app, 'CommandOrControl+Shift+S');
  const dialog = app.page.getByRole('alertdialog');
  await dialog.getByText(`The folder ${path.dirname(copy)} of copy.briefing is not there; save a copy elsewhere.`).waitFor();
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  await dialog.getByText('copy.briefing is not there').waitFor();
  expect(readFileSync(file).equals(first)).toBe(true);

  mkdirSync(path.dirname(copy));
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.textContent)).toBe('Save a copy…');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  await app.page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor({ state: 'attached' });
  expect(existsSync(copy)).toBe(true);
  expect(readFileSync(file).equals(first)).toBe(true);
  const opened = await openSession(copy);
  expect(JSON.stringify(opened.ok && opened.value.briefing.sections)).toContain('Words of the south.');
}, 120_000);
