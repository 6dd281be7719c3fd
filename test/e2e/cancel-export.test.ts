// Cancelling an export of the 100-page briefing in the window: no file, no process that goes on, and the next export works.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession, saveSessionAs } from '../../electron/files/open-briefing';
import { generateLarge } from '../../resources/samples/src';
import { answerOpenDialog, end, message, pressMenuKey } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp | undefined;

beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-cancel-')); });
afterEach(async () => {
  if (app) await end(app);
  rmSync(folder, { recursive: true, force: true });
});

/** The processes of this app that export. */
const exporting = ({ electron }: RunningApp): Promise<number[]> =>
  electron.evaluate(({ app: running }) => running.getAppMetrics().filter((metric) => metric.type === 'Utility' && metric.name === 'Briefing Desk export').map(({ pid }) => pid));
const isAlive = (pid: number): boolean => { try { process.kill(pid, 0); return true; } catch { return false; } };

it('leaves no file, and no process once the app has ended', async () => {
  const file = path.join(folder, 'long.briefing');
  const out = path.join(folder, 'papers');
  mkdirSync(out);
  expect(await saveSessionAs(createSession(generateLarge({ pages: 100 })), file, { backupsFolder: null })).toMatchObject({ ok: true });
  const running = (app = await launchApp({ userData: path.join(folder, 'user data'), args: [file] }));
  const { page } = running;
  await page.getByRole('treeitem').first().waitFor({ timeout: 60_000 });
  await answerOpenDialog(running, out);
  await pressMenuKey(running, 'CommandOrControl+Shift+E');
  await page.getByRole('button', { name: /^Change|^Choose/ }).click();
  await expect.poll(() => page.getByLabel('Folder').inputValue(), { timeout: 20_000 }).toBe(out);
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect.poll(() => message(running), { timeout: 60_000 }).toContain('The export was cancelled. No file was changed.');
  expect(readdirSync(out)).toEqual([]);
  expect((await exporting(running)).length).toBeLessThanOrEqual(1);

  // The next export does not suffer from the one before.
  await page.getByRole('checkbox', { name: /PDF/ }).uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await expect.poll(() => readdirSync(out), { timeout: 90_000 }).toEqual([expect.stringMatching(/\.docx$/)]);

  const pids = await exporting(running);
  expect(pids).toHaveLength(1); // it stays warm for the next one
  await end(running);
  await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([]);
});
