// Several briefings open at once, each in its window.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveElectron, sandboxArgs } from '../../scripts/electron-runtime.mjs';
import { lockPath } from '../../electron/files/lock-file';
import { createMediaStore } from '../../electron/files/media-store';
import { createSession, openSession, saveSessionAs } from '../../electron/files/open-briefing';
import { type Block, createBriefing } from '../../shared/model';
import { newerFile } from '../electron/cli/newer-file';
import { PNG } from '../electron/files/pictures';
import { answerOpenDialog, answerQuestions, answerSaveDialog, end, questionsAsked } from './app-driver';
import { launchApp, PROJECT, type RunningApp } from './harness';

let folder: string;
let userData: string;
let app: RunningApp;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-windows-'));
  userData = path.join(folder, 'user data');
  mkdirSync(userData);
});
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

async function fileOf(name: string, picture?: 'map'): Promise<string> {
  const file = path.join(folder, `${name}.briefing`);
  const base = createBriefing('blank');
  const image = picture === undefined ? undefined : createMediaStore().addImage(PNG, `${picture}.png`);
  if (image?.ok === false) throw new Error(image.error.message);
  const blocks: Block[] = image ? [{ type: 'paragraph', id: 'before00001', content: [{ type: 'text', text: 'Before the map' }] }, { type: 'figure', id: 'figure00001', media: image.value.item.hash, altText: 'Map of the ports', widthPercent: 50 }] : [];
  const made = createSession({ ...base, media: image ? [image.value.item] : [], metadata: { ...base.metadata, subject: name }, sections: [{ id: 'section0001', kind: 'freeText', heading: `Notes on ${name}`, blocks }] }, image ? [[image.value.item.hash, image.value.bytes]] : []);
  expect(await saveSessionAs(made, file, { backupsFolder: null })).toMatchObject({ ok: true });
  return file;
}

const titles = (): Promise<string[]> => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()).sort());
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the briefing' });

/** The page of the window that shows a briefing. */
async function pageOf(name: string): Promise<Page> {
  let found: Page | undefined;
  await expect.poll(async () => {
    for (const page of app.electron.windows()) if ((await textOf(page).count()) > 0 && (await textOf(page).innerText()).includes(`Notes on ${name}`)) found = page;
    return found !== undefined;
  }, { timeout: 30_000 }).toBe(true);
  return found!;
}

async function write(name: string, text: string): Promise<void> {
  const page = await pageOf(name);
  await textOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await expect.poll(titles).toContain(`• ${name}.briefing – Briefing Desk`);
}

async function startAgain(...args: readonly string[]): Promise<number | null> {
  const runtime = await resolveElectron({ quiet: true });
  const child = spawn(runtime.exe, [...sandboxArgs(), PROJECT, ...args], { cwd: PROJECT, stdio: 'ignore', env: { ...process.env, BRIEFING_DESK_USER_DATA: userData } });
  return new Promise((resolve, reject) => { child.once('error', reject).once('close', resolve); });
}

const closeWindow = (title: string): Promise<void> => app.electron.evaluate(({ BrowserWindow }, wanted) => { BrowserWindow.getAllWindows().find((window) => window.getTitle() === wanted)!.close(); }, title);
/** Notes from now on which windows are brought to the front: a display without a window manager gives none of them the focus. */
const noteFocus = (): Promise<void> => app.electron.evaluate(({ BrowserWindow }) => {
  const noted: string[] = [];
  (globalThis as { noted?: string[] }).noted = noted;
  for (const window of BrowserWindow.getAllWindows()) window.focus = () => { noted.push(window.getTitle()); };
});
const noted = (): Promise<string[]> => app.electron.evaluate(() => (globalThis as { noted?: string[] }).noted ?? []);
const quitApp = (): Promise<void> => app.electron.evaluate(({ app: electronApp }) => { electronApp.quit(); });
/** Answers the question about each briefing with a button of its own; the one about `waitingFor` only after `globalThis.goOn()`. */
const answerEach = (answers: Readonly<Record<string, string>>, waitingFor = ''): Promise<void> => app.electron.evaluate(({ dialog }, [wanted, waits]) => {
  const asked: string[] = [];
  const global = globalThis as { asked?: string[]; goOn?: () => void };
  global.asked = asked;
  const released = new Promise<void>((resolve) => { global.goOn = resolve; });
  dialog.showMessageBox = (async (_window: unknown, { message, buttons = [] }: { message: string; buttons?: string[] }) => {
    asked.push(message);
    const [name, answer] = Object.entries(wanted).find(([subject]) => message.includes(`"${subject}"`))!;
    if (name === waits) await released;
    return { response: buttons.indexOf(answer), checkboxChecked: false };
  }) as typeof dialog.showMessageBox;
}, [answers, waitingFor] as const);
const menuItem = async (page: Page, accelerator: string): Promise<void> => {
  const window = await app.electron.browserWindow(page);
  await app.electron.evaluate(({ Menu }, [keys, target]) => {
    const item = Menu.getApplicationMenu()!.items.flatMap((menu) => menu.submenu?.items ?? []).find((entry) => String(entry.accelerator) === keys)!;
    item.click(undefined, target, undefined);
  }, [accelerator, window] as const);
};
const writtenIn = async (file: string): Promise<string> => { const opened = await openSession(file); if (!opened.ok) throw new Error(opened.error.message); return JSON.stringify(opened.value.briefing.sections); };

describe('briefings in windows of their own', () => {
  it('begin at the templates when New asks for another window, so that the keyboard is somewhere', async () => {
    app = await launchApp({ userData, args: [await fileOf('Permits')] });
    const other = app.electron.waitForEvent('window');
    await menuItem(await pageOf('Permits'), 'CommandOrControl+N');
    const page = await other;
    await expect.poll(() => page.evaluate(() => document.activeElement?.className ?? ''), { timeout: 30_000 }).toContain('bd-template-card');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
  });

  it('come from the command line, a second start and the menu, each file once, whatever name it is called by', async () => {
    const [permits, ferries, ports] = [await fileOf('Permits'), await fileOf('Ferries'), await fileOf('Ports')];
    symlinkSync('Permits.briefing', path.join(folder, 'link.briefing'));
    app = await launchApp({ userData, args: [permits, ferries, permits] });
    await expect.poll(titles, { timeout: 30_000 }).toEqual(['Ferries.briefing – Briefing Desk', 'Permits.briefing – Briefing Desk']);
    await pageOf('Ferries');

    expect(await startAgain(ports)).toBe(0);
    const three = ['Ferries.briefing – Briefing Desk', 'Permits.briefing – Briefing Desk', 'Ports.briefing – Briefing Desk'];
    await expect.poll(titles, { timeout: 30_000 }).toEqual(three);
    await pageOf('Ports');
    await noteFocus();
    expect(await startAgain(path.join(folder, 'link.briefing'))).toBe(0);
    await expect.poll(noted).toContain('Permits.briefing – Briefing Desk');

    await noteFocus();
    await answerOpenDialog(app, ferries);
    await menuItem(await pageOf('Ports'), 'CommandOrControl+O');
    await expect.poll(noted).toEqual(['Ferries.briefing – Briefing Desk']);
    expect(await titles()).toEqual(three);
    // Each is marked as open, and each is among the recent files once.
    for (const file of [permits, ferries, ports]) expect(readdirSync(folder)).toContain(path.basename(lockPath(file)));
    const recents = (await (await pageOf('Ports')).evaluate(() => window.desk.invoke('recents:list'))) as { name: string }[];
    expect(recents.map(({ name }) => name).sort()).toEqual(['Ferries.briefing', 'Permits.briefing', 'Ports.briefing']);
  }, 120_000);

  it('open though others that were named with them do not; of those each is named with its own reason, in one message', async () => {
    const [missing, foreign, newer, permits] = [path.join(folder, 'missing.briefing'), path.join(folder, 'foreign.briefing'), path.join(folder, 'newer.briefing'), await fileOf('Permits')];
    writeFileSync(foreign, 'Dear all,');
    writeFileSync(newer, newerFile({ sections: 'in another form' }));
    const reasons = [/missing\.briefing is no longer there/, /foreign\.briefing is not a briefing/, /newer\.briefing was written by a newer version/];
    app = await launchApp({ userData, args: [missing, foreign, newer] });
    const message = app.page.getByRole('alertdialog', { name: '3 files could not be opened' });
    await message.waitFor();
    for (const reason of reasons) expect(await message.innerText()).toMatch(reason);
    await message.getByRole('button', { name: 'Close' }).click();

    await app.electron.evaluate(({ dialog }) => {
      const told: string[] = [];
      (globalThis as { told?: string[] }).told = told;
      dialog.showMessageBox = ((_window: unknown, options: { message: string; detail: string }) => { told.push(`${options.message}\n${options.detail}`); return Promise.resolve({ response: 0, checkboxChecked: false }); }) as typeof dialog.showMessageBox;
    });
    const told = (): Promise<string[]> => app.electron.evaluate(() => (globalThis as { told?: string[] }).told ?? []);
    expect(await startAgain(missing, foreign, permits, newer)).toBe(0);
    await expect.poll(told, { timeout: 30_000 }).toHaveLength(1);
    const lines = (await told())[0]!.split('\n');
    expect(lines[0]).toBe('3 files could not be opened.');
    expect(lines.slice(1)).toEqual(reasons.map((reason) => expect.stringMatching(reason) as string));
    await pageOf('Permits');
  }, 120_000);

  it('are written, saved and closed apart', async () => {
    const [permits, ferries] = [await fileOf('Permits'), await fileOf('Ferries')];
    app = await launchApp({ userData, args: [permits, ferries] });
    await write('Permits', 'Written in one window.');
    await write('Ferries', 'Written in the other.');
    await menuItem(await pageOf('Permits'), 'CommandOrControl+S');
    await expect.poll(titles).toEqual(['Permits.briefing – Briefing Desk', '• Ferries.briefing – Briefing Desk']);
    expect(await writtenIn(permits)).toContain('Written in one window.');
    expect(await writtenIn(ferries)).not.toContain('Written in the other.');

    await answerSaveDialog(app, permits);
    const ferriesPage = await pageOf('Ferries');
    await menuItem(ferriesPage, 'CommandOrControl+Shift+S');
    const refused = ferriesPage.locator('[role="dialog"], [role="alertdialog"]');
    await expect.poll(() => refused.innerText()).toContain('Permits.briefing is open in another window; save under another name, or close it there first.');
    await ferriesPage.keyboard.press('Escape');
    expect(await writtenIn(permits)).toContain('Written in one window.');

    await answerQuestions(app, 'Save');
    await closeWindow('• Ferries.briefing – Briefing Desk');
    await expect.poll(titles).toEqual(['Permits.briefing – Briefing Desk']);
    expect(await questionsAsked(app)).toEqual(['Save changes to "Ferries"?']);
    expect(await writtenIn(ferries)).toContain('Written in the other.');
    expect(readdirSync(folder)).not.toContain(path.basename(lockPath(ferries)));
    expect(readdirSync(folder)).toContain(path.basename(lockPath(permits)));
  }, 120_000);

  it('take over the figures that are pasted from one into the other, with their images', async () => {
    const permits = await fileOf('Permits', 'map');
    const ferries = await fileOf('Ferries');
    app = await launchApp({ userData, args: [permits, ferries] });
    const from = await pageOf('Permits');
    await textOf(from).locator('p', { hasText: 'Before the map' }).click();
    await from.keyboard.press('Control+a');
    await from.keyboard.press('Control+c');
    const to = await pageOf('Ferries');
    await textOf(to).click();
    await to.keyboard.press('Control+End');
    await to.keyboard.press('Control+v');
    await expect.poll(() => to.locator('img[alt="Map of the ports"]').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(6);
    await expect.poll(titles).toContain('• Ferries.briefing – Briefing Desk');
    await closeWindow('Permits.briefing – Briefing Desk');
    await menuItem(to, 'CommandOrControl+S');
    await expect.poll(titles).toEqual(['Ferries.briefing – Briefing Desk']);
    const saved = await openSession(ferries);
    if (!saved.ok) throw new Error(saved.error.message);
    expect(saved.value.briefing.media).toMatchObject([{ mediaType: 'image/png', width: 6, height: 4, name: 'map.png' }]);
    expect([...saved.value.media.all.keys()]).toEqual(saved.value.briefing.media.map(({ hash }) => hash));
  }, 120_000);

  it('begin on a start page of their own, and closing the briefing closes its window while there are others', async () => {
    const [permits, ferries] = [await fileOf('Permits'), await fileOf('Ferries')];
    app = await launchApp({ userData, args: [permits] });
    const permitsPage = await pageOf('Permits');
    await menuItem(permitsPage, 'CommandOrControl+N');
    await expect.poll(titles).toEqual(['Briefing Desk', 'Permits.briefing – Briefing Desk']);
    // What one window changes is seen in the other at once.
    const startPage = () => app.electron.windows().find((page) => page !== permitsPage);
    const recents = () => startPage()?.locator('.bd-recent').count();
    await expect.poll(recents).toBe(1);
    await permitsPage.evaluate(async () => {
      await window.desk.invoke('settings:write', { theme: 'dark' });
      for (const { id } of await window.desk.invoke('recents:list')) await window.desk.invoke('recents:forget', id);
    });
    await expect.poll(() => startPage()!.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await expect.poll(recents).toBe(0);
    await menuItem(permitsPage, 'CommandOrControl+N');
    expect(await startAgain(ferries)).toBe(0);
    await expect.poll(titles).toEqual(['Ferries.briefing – Briefing Desk', 'Permits.briefing – Briefing Desk']);
    await menuItem(await pageOf('Ferries'), 'CommandOrControl+W');
    await expect.poll(titles).toEqual(['Permits.briefing – Briefing Desk']);
    await menuItem(permitsPage, 'CommandOrControl+W');
    await expect.poll(titles).toEqual(['Briefing Desk']);
  }, 120_000);

  it('all stay as they are when the app is to quit and the last of them is to stay, whatever was said of the others', async () => {
    const [permits, ferries] = [await fileOf('Permits'), await fileOf('Ferries')];
    app = await launchApp({ userData, args: [permits, ferries] });
    await write('Permits', 'Not to be saved.');
    await write('Ferries', 'Two.');
    await answerEach({ Permits: 'Do not save', Ferries: 'Cancel' });
    await quitApp();
    await expect.poll(() => questionsAsked(app)).toEqual(['Save changes to "Permits"?', 'Save changes to "Ferries"?']);
    await expect.poll(titles).toEqual(['• Ferries.briefing – Briefing Desk', '• Permits.briefing – Briefing Desk']);
    expect(await textOf(await pageOf('Permits')).innerText()).toContain('Not to be saved.');
    // It goes on as before: what is written now is kept and can be saved.
    await write('Permits', ' And more.');
    await menuItem(await pageOf('Permits'), 'CommandOrControl+S');
    await expect.poll(titles).toContain('Permits.briefing – Briefing Desk');
    expect(await writtenIn(permits)).toContain('Not to be saved. And more.');
    expect(await writtenIn(ferries)).not.toContain('Two.');

    // What is written in one window while another one asks was not meant when it was said that the first may go.
    await answerEach({ Permits: 'Save', Ferries: 'Do not save' }, 'Ferries');
    const gone = new Promise<void>((resolve) => { app.child.once('exit', () => resolve()); });
    await quitApp();
    await expect.poll(() => questionsAsked(app)).toEqual(['Save changes to "Ferries"?']);
    await write('Permits', ' And later.');
    await app.electron.evaluate(() => { (globalThis as { goOn?: () => void }).goOn?.(); });
    await gone;
    expect(await writtenIn(permits)).toContain('And later.');
    expect(await writtenIn(ferries)).not.toContain('Two.');
    expect(readdirSync(folder).filter((name) => name.startsWith('.~'))).toEqual([]);
  }, 120_000);

  it('whose windows the system took away keep nobody from quitting, and are open again at the next start', async () => {
    const permits = await fileOf('Permits');
    app = await launchApp({ userData, args: [permits] });
    await write('Permits', 'Still kept.');
    const kept = path.join(userData, 'recovery');
    await expect.poll(() => existsSync(kept) && readdirSync(kept).some((name) => name.endsWith('.journal') && readFileSync(path.join(kept, name)).includes('Still kept.'))).toBe(true);
    const gone = new Promise<void>((resolve) => { app.child.once('exit', () => resolve()); });
    await app.electron.evaluate(({ BrowserWindow }) => { for (const window of BrowserWindow.getAllWindows()) window.destroy(); });
    await gone;

    app = await launchApp({ userData });
    await expect.poll(async () => textOf(await pageOf('Permits')).innerText()).toContain('Still kept.');
  }, 120_000);

  it('are each asked about when the app is to quit, until one of them stays', async () => {
    const [permits, ferries, ports] = [await fileOf('Permits'), await fileOf('Ferries'), await fileOf('Ports')];
    app = await launchApp({ userData, args: [permits, ferries, ports] });
    await write('Permits', 'One.');
    await write('Ferries', 'Two.');
    await pageOf('Ports');
    await answerQuestions(app, 'Cancel');
    await app.electron.evaluate(({ app: electronApp }) => { electronApp.quit(); });
    await expect.poll(() => questionsAsked(app)).toHaveLength(1);
    // What is asked of one window at a time, in the order in which they were opened: the first one stays, so no other is asked.
    await expect.poll(titles).toContain('• Ferries.briefing – Briefing Desk');
    expect(await questionsAsked(app)).toEqual(['Save changes to "Permits"?']);

    await answerQuestions(app, 'Save');
    const gone = new Promise<void>((resolve) => { app.child.once('exit', () => resolve()); });
    await app.electron.evaluate(({ app: electronApp }) => { electronApp.quit(); });
    await gone;
    expect(await writtenIn(permits)).toContain('One.');
    expect(await writtenIn(ferries)).toContain('Two.');
    expect(readdirSync(folder).filter((name) => name.startsWith('.~'))).toEqual([]);
  }, 120_000);
});
