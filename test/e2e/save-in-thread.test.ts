// A briefing with many images, saved by the thread of the real app: closing waits for it, and it is the thread that does the work.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeSha256 } from '../../electron/files/node-sha256';
import { createSession, openSession, saveSessionAs } from '../../electron/files/open-briefing';
import { createBriefing } from '../../shared/model';
import { answerQuestions, canvas, end, pressMenuKey, windowTitle } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp | undefined;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-thread-')); });
afterEach(async () => {
  if (app !== undefined) await end(app);
  app = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Tells when a save of ours has begun in a folder: its temporary file is there. */
const temporaryFileIn = (watched: string): Promise<void> => new Promise((resolve) => {
  const watcher = watch(watched, (_event, name) => {
    if (name?.startsWith('.~briefing-') !== true) return;
    watcher.close();
    resolve();
  });
});

it('closes without a question when the save that is under way has ended, and everything is in the file', async () => {
  const file = path.join(folder, 'big.briefing');
  const media = Array.from({ length: 20 }, () => { const bytes = new Uint8Array(randomBytes(3_000_000)); return [nodeSha256(bytes), bytes] as const; });
  const base = createBriefing('blank');
  const big = createSession({ ...base, sections: [{ id: 'section0001', kind: 'freeText', heading: 'Notes', blocks: [] }], media: media.map(([hash]) => ({ hash, mediaType: 'image/png', width: 1000, height: 1000 })) }, media);
  expect(await saveSessionAs(big, file, { backupsFolder: null })).toMatchObject({ ok: true });

  const userData = path.join(folder, 'user data');
  app = await launchApp({ userData, args: [file] });
  await answerQuestions(app, 'Cancel');
  await canvas(app).waitFor();
  await canvas(app).click();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type('Typed before closing.');
  await expect.poll(() => windowTitle(app!)).toContain('•');
  const begun = temporaryFileIn(folder);
  const gone = new Promise<void>((resolve) => { app!.child.once('exit', () => resolve()); });
  await pressMenuKey(app, 'CommandOrControl+S');
  await begun;
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;

  expect(readdirSync(folder).sort()).toEqual(['big.briefing', 'user data']);
  expect(existsSync(path.join(userData, 'logs', 'faults.log'))).toBe(false);
  const again = await openSession(file);
  expect(again.ok && JSON.stringify(again.value.briefing.sections)).toContain('Typed before closing.');
  expect(again.ok && again.value.media.all.size).toBe(20);
}, 120_000);
