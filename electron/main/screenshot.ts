import { app, type BrowserWindow } from 'electron';
import { writeFileSync } from 'node:fs';
import { openMark } from './open-mark';

const READY_WITHIN_MS = 60_000;

/** Whether this run only takes a picture of its window. */
export const takesScreenshot = (): boolean => Boolean(process.env.BRIEFING_DESK_SCREENSHOT);

/**
 * With BRIEFING_DESK_SCREENSHOT=<file> the app writes a picture of its window, once the renderer says that it is ready, and
 * ends with 0; it ends with 1 when the renderer does not say so within a minute. Returns what to call when it is ready.
 */
export function screenshotWhenReady(window: BrowserWindow): () => void {
  const file = process.env.BRIEFING_DESK_SCREENSHOT;
  if (!takesScreenshot() || file === undefined) return () => undefined;
  const timer = setTimeout(() => fail('The window was not ready within a minute.'), READY_WITHIN_MS);
  return () => {
    clearTimeout(timer);
    writeScreenshot(window, file).then(() => app.exit(0), (error: unknown) => fail(String(error)));
  };
}

/** The shipped fonts are loaded when the first text asks for them, after the renderer was ready: the picture waits for them, and for the frames that draw them. */
const DRAWN = `document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))))`;

async function writeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  await window.webContents.executeJavaScript(DRAWN);
  const image = await window.webContents.capturePage();
  if (image.isEmpty()) throw new Error('The picture of the window is empty.');
  writeFileSync(file, image.toPNG());
  await openMark.release();
}

function fail(reason: string): void {
  console.error(`No screenshot. ${reason}`);
  app.exit(1);
}
