// Spelling in the real app: the dictionaries in their process, wavy lines in the text and in a row, and a menu that keys alone operate.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeContainer } from '../../shared/container';
import type { Briefing } from '../../shared/model';
import { briefing, p, section } from '../builders';
import { canvas, end } from './app-driver';
import { launchApp, type RunningApp } from './harness';
import { countedKeyboard } from './keyboard';

let folder: string;
let app: RunningApp;

beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-spelling-')); });
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

const text = (language: string, words: string): Briefing => {
  const made = briefing(section('background', { heading: 'Background' }, p(words)), section('risks', { heading: 'Risks' }, { type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [{ id: 'w1', texts: {}, values: {}, lists: {} }] }));
  return { ...made, metadata: { ...made.metadata, language } };
};

async function open(content: Briefing): Promise<void> {
  const file = path.join(folder, 'spelling.briefing');
  writeFileSync(file, writeContainer(content, new Map()));
  app = await launchApp({ userData: path.join(folder, 'user data'), args: [file] });
  await canvas(app).waitFor();
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.classList.contains('bd-canvas'))).toBe(true);
}

const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await app.page.keyboard.press(key); };
const painted = (): Promise<string[]> => app.page.evaluate(() => Array.from(CSS.highlights.get('bd-misspelt') ?? [], (range) => range.toString()));
const menu = (): Promise<string[]> => app.page.locator('[role="menu"] [role="menuitem"]').allInnerTexts();
const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');
const eventually = <T,>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 });

it('marks wrong words in a paragraph and in a row, and mends them by keyboard, one step each', async () => {
  await open(text('en-GB', 'The talks go on.'));
  await press('End');
  await app.page.keyboard.type(' We recieve teh offer. ');
  await eventually(painted).toEqual(['recieve', 'teh']);
  await countedKeyboard(app).downTo('Risks', 'mayHappen');
  await app.page.keyboard.type('the goverment leaves ');
  await eventually(painted).toEqual(['recieve', 'teh', 'goverment']);

  // The menu key: Chromium sends it as the event of the right mouse button, at the caret.
  await press('Control+ArrowLeft', 'Control+ArrowLeft', 'Shift+F10');
  await eventually(focused).toBe('government');
  await press('Enter');
  await eventually(painted).toEqual(['recieve', 'teh']);
  expect(await app.page.locator('[data-row="w1"] [data-slot="mayHappen"]').innerText()).toContain('the government leaves');
  await press('Control+z');
  await eventually(painted).toContain('goverment');
  await press('Control+Shift+z');
  await eventually(painted).toEqual(['recieve', 'teh']);

  await press('F7');
  await eventually(menu).toEqual(['receive', 'relieve', 'reverie', 'Ignore in this briefing', 'Add to own words']);
  await eventually(focused).toBe('receive');
  await press('Enter');
  await eventually(painted).toEqual(['teh']);
  expect(await canvas(app).innerText()).toContain('We receive teh offer.');
});

it('checks a Ukrainian text by its own dictionary, whatever the apostrophe', async () => {
  await open(text('uk-UA', 'П’ять сторін провели зустрич у Києві; п\'ять, пʼять, м’який. Рoзмова тривала.'));
  await eventually(painted).toEqual(['зустрич', 'Рoзмова']);
  await press('F7');
  await eventually(focused).toBe('зустріч');
  await press('Enter', 'F7');
  // The second letter was Latin.
  await eventually(focused).toBe('Розмова');
  await press('Enter');
  await eventually(painted).toEqual([]);
});

it('keeps own words in a file, and what the menu says about checking', async () => {
  await open(text('en-GB', 'The Zorbal case.'));
  await eventually(painted).toEqual(['Zorbal']);
  await press('F7');
  // The focus comes into the menu a moment after the key, and only there "End" is its last entry and not the end of the line.
  await eventually(async () => (await menu()).indexOf(await focused())).toBe(0);
  await eventually(focused).not.toBe('Looking for suggestions…');
  await press('End');
  await eventually(focused).toBe('Add to own words');
  await press('Enter');
  await eventually(painted).toEqual([]);
  await eventually(() => Promise.resolve(readFileSync(path.join(folder, 'user data', 'own-words.txt'), 'utf8'))).toMatch(/^#.*\nZorbal\n$/);
  const ticked = (): Promise<boolean | undefined> => app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('check-spelling')?.checked);
  expect(await ticked()).toBe(true);
  await app.electron.evaluate(({ Menu, BrowserWindow }) => Menu.getApplicationMenu()?.getMenuItemById('check-spelling')?.click(undefined, BrowserWindow.getAllWindows()[0]));
  await eventually(ticked).toBe(false);
  await press('F7');
  await app.page.getByText('Spelling is not checked as you type.').first().waitFor();
});

it('goes on without the process, once replaced and then with a quiet word', async () => {
  await open(text('en-GB', 'We recieve it.'));
  await eventually(painted).toEqual(['recieve']);
  const endProcess = (): Promise<boolean> => app.electron.evaluate(({ app: running }) => { const found = running.getAppMetrics().find((metric) => metric.name === 'Briefing Desk spelling'); return found !== undefined && process.kill(found.pid, 'SIGKILL'); });
  expect(await endProcess()).toBe(true);
  await press('End');
  await app.page.keyboard.type(' They beleive it. ');
  await eventually(painted).toEqual(['recieve', 'beleive']);
  await eventually(endProcess).toBe(true);
  await app.page.keyboard.type('And teh end. ');
  await app.page.getByRole('button', { name: 'No spelling check' }).waitFor();
  await press('Control+s');
  expect(await canvas(app).innerText()).toContain('And teh end.');
});
