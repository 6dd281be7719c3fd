// The two windows that are typed in, each with frames that wait for no screen.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { resolveElectron, sandboxArgs } from '../../../scripts/electron-runtime.mjs';
import { launchApp } from '../../e2e/harness';
import { installKeyTimer, installSightTimer, medianFrameGap } from './key-timer';

/** Without the first three (all three, on a virtual display) a frame waits for the screen, and every editor takes 16.6 ms a key. */
const UNTHROTTLED = ['--disable-gpu-vsync', '--disable-frame-rate-limit', '--run-all-compositor-stages-before-draw', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'];
/** Clearly less than the 16.6 ms of a screen with 60 frames a second, and than the 6.9 ms of a fast one. */
const UNTHROTTLED_GAP_MS = 4;
/** The frames of a screen with 60 of them a second; a virtual display has them, too. */
const SCREEN_GAP_MS = { least: 15, most: 18 } as const;
const LOOKS = 10;

/** Whether a window draws as often as it can, to time what a key costs, or 60 times a second, to time when its letter is seen. */
export type Frames = 'unthrottled' | 'of a screen';

export interface TypingWindow {
  readonly electron: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

/** Our app on a file, as it opens on a first start: outline and inspector open. */
export async function openInApp(file: string, frames: Frames = 'unthrottled'): Promise<TypingWindow> {
  const app = await launchApp({ args: [...(frames === 'unthrottled' ? UNTHROTTLED : []), file] });
  return readied({ electron: app.electron, page: app.page, close: () => closeWithoutAsking(app) }, frames, async () => {
    await app.page.waitForSelector('.bd-section', { timeout: 60_000 });
    await app.page.waitForSelector('[data-region="outline"]');
    await app.page.waitForSelector('[data-region="inspector"]');
  });
}

/** TipTap on the same text as one flat document. */
export async function openInTiptap(appFolder: string, html: string): Promise<TypingWindow> {
  const runtime = await resolveElectron({ quiet: true });
  const userData = await mkdtemp(path.join(tmpdir(), 'briefing-desk-tiptap-'));
  const electron = await _electron.launch({
    executablePath: runtime.exe, args: [...sandboxArgs(), ...UNTHROTTLED, appFolder], chromiumSandbox: true, timeout: 60_000,
    env: { ...(process.env as Record<string, string>), BRIEFING_DESK_USER_DATA: userData },
  });
  const page = await electron.firstWindow();
  const close = async (): Promise<void> => {
    await electron.close();
    await rm(userData, { recursive: true, force: true });
  };
  return readied({ electron, page, close }, 'unthrottled', async () => {
    await page.waitForLoadState('load');
    await page.evaluate((text) => window.openDocument(text), html);
  });
}

/** Brings a window to the front, so that it and not the other has the focus. */
export async function bringToFront({ electron, page }: TypingWindow): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.focus());
  await page.bringToFront();
}

async function readied(window: TypingWindow, frames: Frames, whenOpen: () => Promise<void>): Promise<TypingWindow> {
  try {
    await whenOpen();
    await (frames === 'unthrottled' ? assertUnthrottled(window.page) : assertScreen(window.page));
    await installKeyTimer(window.page);
    if (frames === 'of a screen') await installSightTimer(window.page);
    return window;
  } catch (error) {
    await window.close();
    throw error;
  }
}

/** A window that has just been opened, or a busy machine, may need a few looks; one whose frames wait for a screen fails them all. */
async function assertUnthrottled(page: Page): Promise<void> {
  let gap = Infinity;
  for (let look = 0; look < LOOKS && gap > UNTHROTTLED_GAP_MS; look += 1) gap = Math.min(gap, await medianFrameGap(page));
  if (gap > UNTHROTTLED_GAP_MS) throw new Error(`An idle window draws a frame every ${gap.toFixed(1)} ms, so its frames wait for a screen and typing cannot be timed.`);
}

async function assertScreen(page: Page): Promise<void> {
  let gap = 0;
  for (let look = 0; look < LOOKS && !isOfScreen(gap); look += 1) gap = await medianFrameGap(page);
  if (!isOfScreen(gap)) throw new Error(`An idle window draws a frame every ${gap.toFixed(1)} ms and not 60 times a second, so it cannot be timed when a letter is seen.`);
}
const isOfScreen = (gap: number): boolean => gap >= SCREEN_GAP_MS.least && gap <= SCREEN_GAP_MS.most;

/** The typed text is not to be kept, so the window goes without the question about unsaved changes. */
async function closeWithoutAsking(app: Awaited<ReturnType<typeof launchApp>>): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.destroy()));
  await app.close();
}
