// Gestures that could destroy structure, with real keys in the real Electron; test/renderer/editor/gestures.browser.test.tsx has all of them in Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../shared/container';
import type { BriefingSection } from '../../shared/model';
import { fieldOf, gestureBriefing, rowsIn, shapeOf, wordsOf } from '../renderer/editor/gesture-briefing';
import { canvas, end } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let file: string;
let app: RunningApp;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-gestures-'));
  file = path.join(folder, 'gestures.briefing');
  writeFileSync(file, writeContainer(gestureBriefing(), new Map()));
  app = await launchApp({ userData: path.join(folder, 'user data'), args: [file] });
  await canvas(app).waitFor();
  await expect.poll(() => canvas(app).innerText()).toContain('Last words');
});
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

/** Selects from inside one text to inside another (the same place for a caret). */
async function select(from: string, to: string = from, offsets: readonly [number, number] = [2, 2]): Promise<void> {
  await canvas(app).focus();
  await app.page.evaluate(([first, last, start, stop]) => {
    const texts = document.createTreeWalker(document.querySelector('[aria-label="Text of the briefing"]')!, NodeFilter.SHOW_TEXT);
    let a: Node | null = null;
    let b: Node | null = null;
    while (texts.nextNode()) {
      if (texts.currentNode.textContent === first) a = texts.currentNode;
      if (texts.currentNode.textContent === last) b = texts.currentNode;
    }
    if (a === null || b === null) throw new Error(`no text ${first} or ${last}`);
    getSelection()?.setBaseAndExtent(a, start, b, stop);
  }, [from, to, ...offsets] as const);
  // The editor takes the selection over with the event of the browser that follows.
  await app.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await app.page.keyboard.press(key); };

const pasteFromMenu = (): Promise<void> => app.electron.evaluate(({ Menu, BrowserWindow }) => {
  const window = BrowserWindow.getAllWindows()[0]!;
  Menu.getApplicationMenu()!.items.flatMap((menu) => menu.submenu?.items ?? []).find(({ label }) => label === 'Paste as plain text')!.click(undefined, window, window.webContents);
});

/** The sections as they are saved. */
async function saved(): Promise<readonly BriefingSection[]> {
  await press('Control+s');
  await expect.poll(() => app.page.getByRole('status').first().innerText(), { timeout: 20_000 }).toMatch(/^(Saved \d\d:|No changes)/);
  const read = readContainer(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.briefing.sections;
}

/** What no gesture may change: three sections in order, the typed block with its two rows. */
function expectWhole(sections: readonly BriefingSection[]): void {
  expect(sections.map(({ id, heading }) => [id, heading])).toEqual([['s1', 'Background'], ['s2', 'Risks'], ['s3', 'Free text']]);
  expect(rowsIn(sections).map(({ id }) => id)).toEqual(['w1', 'w2']);
}

describe('in Electron', () => {
  it('what is typed with a whole row selected takes the place of its main text, and no heading changes', async () => {
    await select('Event one');
    await press('Control+a', 'Control+a');
    await expect.poll(() => app.page.locator('.bd-rows-selected').count()).toBe(1);
    await press('N', 'e', 'w', ' ', 'w', 'o', 'r', 'd', 's');
    const sections = await saved();
    expectWhole(sections);
    expect(rowsIn(sections).map((row) => fieldOf(row, 'mayHappen'))).toEqual(['New words', 'Event two']);
    expect(fieldOf(rowsIn(sections)[0], 'becauseOf')).toBe('Cause one');
  });

  it.each<[name: string, from: string, to: string, keys: readonly string[]]>([
    ['Ctrl+A four times and Backspace', 'Alpha one', 'Alpha one', ['Control+a', 'Control+a', 'Control+a', 'Control+a', 'Backspace']],
    ['Ctrl+A in a field and Delete', 'Event one', 'Event one', ['Control+a', 'Delete']],
    ['a selection across sections, replaced by a letter', 'Alpha two', 'Last words', ['x']],
    ['a selection across sections, deleted', 'Alpha one', 'Last words', ['Delete']],
    ['a selection across sections, replaced by Enter', 'Alpha two', 'After rows', ['Enter']],
    ['a selection around the typed block, cut', 'Before rows', 'After rows', ['Control+x']],
    ['a selection from field to field, replaced by a letter', 'Cause one', 'Answer two', ['x']],
    ['a selection out of a table, deleted', 'Cell B', 'Last words', ['Backspace']],
  ])('%s leaves every section and row', async (_name, from, to, keys) => {
    const words = (sections: readonly BriefingSection[]): string => sections.flatMap((section) => section.blocks.map(wordsOf)).join('|');
    await select(from, to);
    await press(...keys);
    const sections = await saved();
    expectWhole(sections);
    expect(words(sections)).not.toBe(words(gestureBriefing().sections)); // the gesture did reach the text
  });

  it('Backspace at the start and Delete at the end of a field change nothing', async () => {
    await select('Event two', 'Event two', [0, 0]);
    await press('Backspace', 'Backspace');
    await select('Owner one', 'Owner one', [9, 9]);
    await press('Delete', 'Delete');
    const sections = await saved();
    expectWhole(sections);
    expect(fieldOf(rowsIn(sections)[0], 'owner')).toBe('Owner one');
    expect(fieldOf(rowsIn(sections)[1], 'mayHappen')).toBe('Event two');
    expect(fieldOf(rowsIn(sections)[1], 'becauseOf')).toBe('Cause two');
  });

  it('Backspace at the start of a section joins nothing to the section before', async () => {
    await select('Before rows', 'Before rows', [0, 0]);
    await press('Backspace', 'Backspace');
    const sections = await saved();
    expectWhole(sections);
    expect(wordsOf(sections[0]?.blocks[1])).toBe('Alpha two');
    expect(wordsOf(sections[1]?.blocks[0])).toBe('Before rows');
  });

  it('Shift+F10 in a row opens its menu, and Esc gives the keys back to the text', async () => {
    await select('Event one', 'Event one', [5, 5]);
    await press('Shift+F10');
    const entries = app.page.getByRole('menuitem');
    await expect.poll(() => entries.filter({ hasText: 'Delete the row' }).count()).toBe(1);
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
    await press('Escape');
    await expect.poll(() => entries.count()).toBe(0);
    await press('x');
    expect(fieldOf(rowsIn(await saved())[0], 'mayHappen')).toBe('Eventx one');
  });

  it('the right mouse button offers cut, copy and paste wherever text can be written, and they act', async () => {
    // The system draws the menu; the test takes it before it is shown, as what is drawn cannot be read.
    await app.electron.evaluate(({ Menu }) => { Menu.prototype.popup = function popup(this: Electron.Menu) { (globalThis as unknown as { offered: Electron.Menu }).offered = this; }; });
    await app.electron.evaluate(({ clipboard }) => clipboard.writeText('Words'));
    const offered = () => app.electron.evaluate(() => (globalThis as unknown as { offered?: Electron.Menu }).offered?.items.filter(({ type, enabled }) => type === 'normal' && enabled).map(({ label }) => label));
    await select('Alpha two', 'Alpha two', [0, 5]);
    const box = (await app.page.getByText('Alpha two').boundingBox())!;
    await app.page.mouse.click(box.x + 12, box.y + box.height / 2, { button: 'right' });
    await expect.poll(offered).toEqual(['Cut', 'Copy', 'Paste', 'Paste as plain text', 'Select all']);
    await app.electron.evaluate(({ BrowserWindow }) => { const window = BrowserWindow.getAllWindows()[0]!; (globalThis as unknown as { offered: Electron.Menu }).offered.items.find(({ label }) => label === 'Cut')!.click(undefined, window, window.webContents); });
    await expect.poll(() => app.page.getByText('Alpha', { exact: false }).allInnerTexts().then((texts) => texts.some((text) => text.includes('Alpha two')))).toBe(false);
    expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Alpha');
    const sections = await saved();
    expectWhole(sections);
    expect(shapeOf(sections[0])).toEqual(['paragraph: Alpha one', 'paragraph:  two']);
  });

  it('text with the marks of a list becomes one, but for a paste as plain text by key or menu', async () => {
    await app.electron.evaluate(({ clipboard }) => clipboard.writeText('s:\r\n1.\tPermits\r\n2.\tFerries'));
    const shown = () => canvas(app).locator('[data-section="s1"]').innerText();
    const items = () => canvas(app).locator('[data-section="s1"] li').allInnerTexts();
    await select('Alpha two', 'Alpha two', [9, 9]);
    await press('Control+v');
    await expect.poll(items).toEqual(['Permits', 'Ferries']);
    await press('Control+z', 'Control+z');
    for (const paste of [() => press('Control+Shift+V'), pasteFromMenu]) {
      await expect.poll(shown).not.toContain('Ferries');
      await select('Alpha two', 'Alpha two', [9, 9]);
      await paste();
      await expect.poll(shown).toContain('2.\tFerries');
      expect(await items()).toEqual([]);
      await press('Control+z');
    }
    expectWhole(await saved());
  });

  it('fifty undos bring everything back after a deletion over all sections', async () => {
    await select('Alpha one', 'Last words', [0, 10]);
    await press('Delete');
    await app.page.keyboard.type('new');
    for (let step = 0; step < 50; step++) await press('Control+z');
    const sections = await saved();
    expectWhole(sections);
    expect(wordsOf(sections[0]?.blocks[0])).toBe('Alpha one');
    expect(fieldOf(rowsIn(sections)[1], 'leadingTo')).toBe('Effect two');
    expect(wordsOf(sections[2]?.blocks.at(-1))).toBe('Last words');
  });
});
