// A section of one briefing kept as a template of one's own, and inserted in another: the text comes along, what belongs to the first briefing alone does not.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContainer } from '../../shared/container';
import { richText } from '../../shared/model';
import { answerSaveDialog, canvas, end, message, save } from './app-driver';
import { launchApp, PROJECT, type RunningApp } from './harness';
import { mountTmpfs, remount, unmountAll } from '../support/tmpfs';

let folder: string;
let app: RunningApp;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-templates-'));
  app = await launchApp({ userData: path.join(folder, 'user data'), args: [path.join(PROJECT, 'resources/samples/three-way-talks.briefing')] });
  await canvas(app).waitFor();
});
afterEach(async () => {
  await end(app);
  unmountAll();
  rmSync(folder, { recursive: true, force: true });
});

it('saves a section as a template and inserts it in another briefing without statuses and parties', async () => {
  const { page } = app;
  await page.getByRole('treeitem', { name: /Sticking points/ }).click();
  await page.getByRole('tab', { name: /Section/ }).click();
  await page.getByRole('button', { name: 'Save section as template…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Our sticking points');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => message(app)).toBe('');

  const opened = app.electron.waitForEvent('window'); // a new briefing comes in a window of its own
  await page.keyboard.press('Control+n');
  const other = await opened;
  await other.getByRole('button', { name: /^Blank/ }).press('Enter');
  await other.getByRole('dialog').getByLabel('Subject').fill('Another briefing');
  await other.keyboard.press('Enter');
  await expect.poll(() => other.getByRole('treeitem').count()).toBe(1);
  await other.getByRole('button', { name: 'Add section' }).click();
  await other.getByRole('menuitem', { name: /Our sticking points/ }).click();
  await expect.poll(() => other.getByRole('treeitem', { name: /Sticking points/ }).count()).toBe(1);

  const file = path.join(folder, 'another.briefing');
  await answerSaveDialog(app, file);
  await save({ ...app, page: other });
  const read = readContainer(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.message);
  const [, section] = read.value.briefing.sections;
  expect(section?.kind).toBe('stickingPoints');
  const rows = section?.blocks.flatMap((block) => (block.type === 'rows' ? block.rows : [])) ?? [];
  expect(rows.map((row) => richText(row.texts['issue']))).toEqual(['Territorial integrity', 'Enforcement', 'Scope of security guarantees']);
  expect(rows.flatMap((row) => [...Object.keys(row.values), ...Object.keys(row.texts).filter((key) => key.includes('.'))])).toEqual([]);
  expect(read.value.briefing.parties).toEqual([]);
});

it('says that the folder of templates is read-only, keeps what was typed and what is there, and saves when it can be written again', async () => {
  const { page } = app;
  const templates = path.join(folder, 'user data', 'templates');
  mkdirSync(templates, { recursive: true });
  mountTmpfs(templates, 'size=1m');
  await page.getByRole('treeitem', { name: /Sticking points/ }).click();
  await page.getByRole('tab', { name: /Section/ }).click();
  const keep = async (name: string) => {
    await page.getByRole('button', { name: 'Save section as template…' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  };
  await keep('First');
  await expect.poll(() => message(app)).toBe('');

  remount(templates, 'ro');
  await keep('Second');
  await expect.poll(() => message(app)).toContain(`The template "Second" could not be written: you are not allowed to write in ${templates}. Change that, or ask who looks after this computer, and try again.`);
  expect(await page.getByRole('dialog').getByLabel('Name').inputValue()).toBe('Second');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add section' }).click();
  await page.getByRole('menuitem', { name: 'Manage own templates…' }).click();
  await page.getByRole('button', { name: 'Delete First' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => message(app)).toContain(`The template could not be deleted: you are not allowed to write in ${templates}.`);
  expect(await message(app)).toContain('First');
  await page.keyboard.press('Escape');
  expect(readdirSync(templates)).toHaveLength(1);

  remount(templates, 'rw');
  await keep('Second');
  await expect.poll(() => message(app)).toBe('');
  expect(readdirSync(templates)).toHaveLength(2);
});
