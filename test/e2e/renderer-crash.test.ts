import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession, saveSessionAs } from '../../electron/files/open-briefing';
import { createBriefing } from '../../shared/model';
import { canvas, end, windowTitle } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-crash-'));
});
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

/** Crashes the page and waits for what follows: that it is gone, or that another one is loaded in its place. */
const crash = (until: 'render-process-gone' | 'did-finish-load'): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }, event) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    return new Promise<void>((resolve) => {
      webContents.once(event as 'did-finish-load', () => resolve());
      webContents.forcefullyCrashRenderer();
    });
  }, until);
/** Playwright gives a page that crashed up for good, so the new one is read from the main process. */
const shownText = (): Promise<string> =>
  app.electron.evaluate(async ({ BrowserWindow }) => String(await BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript('document.body.innerText')));

describe('a window whose process is gone', () => {
  it('comes back with the briefing as it was last handed over, unsaved, and says so', async () => {
    const userData = path.join(folder, 'user data');
    const file = path.join(folder, 'plan.briefing');
    await saveSessionAs(createSession({ ...createBriefing('blank'), sections: [{ id: 'section0001', kind: 'freeText', heading: 'Notes', blocks: [] }] }), file, { backupsFolder: null });
    const before = readFileSync(file);
    app = await launchApp({ userData, args: [file] });
    await canvas(app).waitFor();
    await canvas(app).click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type('Typed before the crash.');
    const journal = path.join(userData, 'recovery');
    await expect.poll(() => existsSync(journal) && readdirSync(journal).some((name) => name.endsWith('.journal') && readFileSync(path.join(journal, name), 'utf8').includes('Typed before the crash.')), { timeout: 20_000 }).toBe(true);

    await crash('did-finish-load');
    await expect.poll(shownText, { timeout: 30_000 }).toContain('Typed before the crash.');
    const text = await shownText();
    expect(text).toContain('The window stopped working and was opened again.');
    expect(text).toContain('Recovered work');
    expect(await windowTitle(app)).toMatch(/^• plan\.briefing/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readFileSync(path.join(userData, 'logs/faults.log'), 'utf8')).toMatch(/ window: Error: the page's process is gone \((crashed|killed), -?\d+\)\n/);
  });

  it('is not loaded again for ever when it stops each time', async () => {
    app = await launchApp({ userData: path.join(folder, 'user data') });
    await app.electron.evaluate(({ dialog }) => {
      dialog.showMessageBox = ((_window: unknown, options: { message: string }) => {
        (globalThis as { asked?: string }).asked = options.message;
        return new Promise(() => undefined);
      }) as typeof dialog.showMessageBox;
    });
    for (const until of ['did-finish-load', 'did-finish-load', 'render-process-gone'] as const) {
      await expect.poll(shownText, { timeout: 30_000 }).toContain('Decision memo');
      await crash(until);
    }
    await expect.poll(() => app.electron.evaluate(() => (globalThis as { asked?: string }).asked), { timeout: 20_000 }).toBe('The window stops working again and again.');
  });
});
