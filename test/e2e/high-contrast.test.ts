// What Chromium really paints in the system's forced colours: it can fill every highlight like a selection, whatever the style sheet says (114 does).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { canvas, end } from './app-driver';
import { launchApp, PROJECT, type RunningApp } from './harness';
import { systemColour } from '../support/system-colour';

let folder: string;
let app: RunningApp;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-contrast-'));
  app = await launchApp({ userData: path.join(folder, 'user data'), args: [path.join(PROJECT, 'resources/samples/three-way-talks.briefing')] });
  await app.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await canvas(app).waitFor();
});
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

/** The colour that fills most of the place of a highlighted word, as systemColour writes it; undefined while it is not highlighted. */
async function groundOf(highlight: string, word: string): Promise<string | undefined> {
  const clip = await app.page.evaluate(([name, text]) => {
    const { highlights } = CSS as unknown as { highlights: Map<string, Set<Range>> };
    const range = [...highlights.get(name!) ?? []].find((one) => one.toString() === text);
    if (!range) return undefined;
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width) - 1, height: Math.floor(height) - 1 };
  }, [highlight, word]);
  if (!clip) return undefined;
  const picture = await app.page.screenshot({ clip });
  return app.electron.evaluate(({ nativeImage }, base64) => {
    const pixels = nativeImage.createFromBuffer(Buffer.from(base64, 'base64')).toBitmap(); // blue, green, red, opacity
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = `rgb(${pixels[at + 2]}, ${pixels[at + 1]}, ${pixels[at]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
  }, picture.toString('base64'));
}

const inPage = (name: string): Promise<string> => app.page.evaluate(systemColour, name);

it('underlines a wrong word without filling it, and fills the place that find stands at unlike the others', async () => {
  const { page } = app;
  await page.getByRole('treeitem', { name: /Next steps/ }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' zzqx and');
  await expect.poll(() => groundOf('bd-misspelt', 'zzqx')).toBe(await inPage('Canvas'));
  await page.keyboard.press('Control+f');
  await page.keyboard.type('next round');
  await page.keyboard.press('Enter');
  await expect.poll(() => groundOf('bd-find-current', 'next round')).toBe(await inPage('Highlight'));
  expect(await groundOf('bd-find', 'next round')).toBe(await inPage('Mark'));
  expect(await inPage('Mark')).not.toBe(await inPage('Highlight'));
});
