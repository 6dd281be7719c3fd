// The export process ends by itself in the middle of an export, as a fault in Typst's native code makes it: the built-in engine does the export, and the window goes on.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession, saveSessionAs } from '../../electron/files/open-briefing';
import { generateLarge } from '../../resources/samples/src';
import { runOnPdf } from '../support/pdf-tools';
import { answerOpenDialog, end, message, pressMenuKey } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp | undefined;

beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-export-ends-')); });
afterEach(async () => {
  if (app) await end(app);
  rmSync(folder, { recursive: true, force: true });
});

const exporting = ({ electron }: RunningApp): Promise<number[]> =>
  electron.evaluate(({ app: running }) => running.getAppMetrics().filter((metric) => metric.type === 'Utility' && metric.name === 'Briefing Desk export').map(({ pid }) => pid));

/** Presses Export while the process that does it stands still, and ends that process before it can have done anything. */
async function exportAndKill(running: RunningApp): Promise<void> {
  const { page } = running;
  await expect.poll(() => exporting(running), { timeout: 20_000 }).toHaveLength(1);
  const [pid = 0] = await exporting(running);
  process.kill(pid, 'SIGSTOP');
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  process.kill(pid, 'SIGKILL');
}

it('exports with the built-in engine, and says so', async () => {
  const file = path.join(folder, 'paper.briefing');
  const out = path.join(folder, 'papers');
  mkdirSync(out);
  expect(await saveSessionAs(createSession(generateLarge({ pages: 3 })), file, { backupsFolder: null })).toMatchObject({ ok: true });
  const running = (app = await launchApp({ userData: path.join(folder, 'user data'), args: [file] }));
  const { page } = running;
  await page.getByRole('treeitem').first().waitFor({ timeout: 60_000 });
  await answerOpenDialog(running, out);
  await pressMenuKey(running, 'CommandOrControl+Shift+E');
  await page.getByRole('button', { name: /^Change|^Choose/ }).click();
  await expect.poll(() => page.getByLabel('Folder').inputValue(), { timeout: 20_000 }).toBe(out);

  await exportAndKill(running);
  await expect.poll(() => readdirSync(out).sort(), { timeout: 60_000 }).toEqual([expect.stringMatching(/\.docx$/), expect.stringMatching(/\.pdf$/)]);
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.innerText(), { timeout: 20_000 }).toContain('The faster PDF engine stopped at this briefing, so the built-in one made the PDF');
  const pdf = readFileSync(path.join(out, readdirSync(out).find((name) => name.endsWith('.pdf')) ?? ''));
  expect(runOnPdf('qpdf', ['--check', '@'], pdf)).toContain('No syntax or stream encoding errors');
  expect(runOnPdf('pdftotext', ['@', '-'], pdf).length).toBeGreaterThan(2000);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count(), { timeout: 20_000 }).toBe(0);

  // The built-in one ends too: that is a failed export, and the next one works.
  for (const name of readdirSync(out)) rmSync(path.join(out, name));
  await pressMenuKey(running, 'CommandOrControl+Shift+E');
  await exportAndKill(running);
  await expect.poll(async () => `${await message(running)} ${await page.getByRole('dialog').innerText()}`, { timeout: 60_000 }).toContain('The export process ended unexpectedly');
  expect(readdirSync(out)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await expect.poll(() => readdirSync(out), { timeout: 60_000 }).toHaveLength(2);
});
