// Ctrl+P prints the pages of the PDF: what reaches the system's print dialog is looked at, the dialog itself is not opened.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canvas, end, pressMenuKey } from './app-driver';
import { launchApp, PROJECT, type RunningApp } from './harness';

let folder: string;
let app: RunningApp;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-print-'));
  app = await launchApp({ userData: path.join(folder, 'user data'), args: [path.join(PROJECT, 'resources/samples/right-to-left-and-cyrillic.briefing')] });
  await canvas(app).waitFor();
});
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

describe('Ctrl+P', () => {
  it('hands every page of the PDF to the printer, at the size of the paper, and closes its window again', async () => {
    await app.electron.evaluate(({ app: main }) => {
      main.on('browser-window-created', (_event, window) => {
        window.webContents.print = ((_options: unknown, done: (success: boolean, reason: string) => void) => {
          void window.webContents
            .executeJavaScript('[...document.images].map(({ naturalWidth, naturalHeight, alt }) => ({ naturalWidth, naturalHeight, alt }))')
            .then((pictures: unknown) => { (globalThis as { printed?: unknown }).printed = pictures; done(true, ''); });
        }) as typeof window.webContents.print;
      });
    });
    await pressMenuKey(app, 'CommandOrControl+P');
    const printed = (): Promise<{ naturalWidth: number; naturalHeight: number; alt: string }[] | undefined> => app.electron.evaluate(() => (globalThis as { printed?: { naturalWidth: number; naturalHeight: number; alt: string }[] }).printed);
    await expect.poll(printed, { timeout: 60_000 }).toHaveLength(2);
    for (const page of (await printed()) ?? []) {
      expect(page.naturalWidth / page.naturalHeight).toBeCloseTo(210 / 297, 2);
      expect(page.naturalWidth).toBeGreaterThan(1600);
    }
    expect((await printed())?.[0]?.alt).toContain('Інформаційна записка');
    await expect.poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});
