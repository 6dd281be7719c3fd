// Where the recovery journal cannot be written, saving and exporting go on: they are what keeps the work then.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createSession, openSession, saveSessionAs } from '../../electron/files/open-briefing';
import { briefing, p, section } from '../builders';
import { answerOpenDialog, canvas, end, pressMenuKey, save } from './app-driver';
import { launchApp } from './harness';

it('saves and exports what the journal could not take', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-unguarded-'));
  const userData = path.join(folder, 'user data');
  const file = path.join(folder, 'permits.briefing');
  const papers = path.join(folder, 'papers');
  for (const made of [userData, papers]) mkdirSync(made);
  writeFileSync(path.join(userData, 'recovery'), 'A file where the folder of the journal should be.');
  expect(await saveSessionAs(createSession(briefing(section('background', p('One')))), file, { backupsFolder: null })).toMatchObject({ ok: true });
  const app = await launchApp({ userData, args: [file] });
  try {
    await canvas(app).click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type(' and two');
    await app.page.getByText('The last changes are only in this window.', { exact: false }).waitFor();
    await save(app);
    const opened = await openSession(file);
    expect(opened.ok && JSON.stringify(opened.value.briefing.sections)).toContain('and two');
    await expect.poll(() => app.page.getByText('The last changes are only in this window.', { exact: false }).count()).toBe(0);

    await app.page.keyboard.type(' and three');
    await answerOpenDialog(app, papers);
    await pressMenuKey(app, 'CommandOrControl+Shift+E');
    await app.page.getByRole('button', { name: /^Change|^Choose/ }).click();
    await expect.poll(() => app.page.getByLabel('Folder').inputValue()).toBe(papers);
    await app.page.getByRole('checkbox', { name: /PDF/ }).uncheck();
    await app.page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => readdirSync(papers), { timeout: 60_000 }).toEqual([expect.stringMatching(/\.docx$/)]);
  } finally {
    await end(app);
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
