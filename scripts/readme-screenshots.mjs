// node scripts/readme-screenshots.mjs: makes the pictures in docs/images anew, from the real app on the sample and from its exported PDF.
// Run it when the window or the pages have changed in a way that shows.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { resolveElectron, sandboxArgs } from './electron-runtime.mjs';
import { install } from './install.mjs';
import { smallerPng } from './smaller-png.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SAMPLE = path.join(root, 'resources/samples/three-way-talks.briefing');
const IMAGES = path.join(root, 'docs/images');
const SIZE = { width: 1440, height: 900 };
const MOST_BYTES = 250_000;
const PAGE_DPI = 110;

install('testing');
build();
fs.mkdirSync(IMAGES, { recursive: true });
// Its name can be seen in the export dialog, so it is the same every time.
const folder = path.join(os.tmpdir(), 'Briefings');
fs.mkdirSync(folder);
const { display, stop } = await startVirtualDisplay({ width: 1600, height: 1000 });
try {
  const file = path.join(folder, 'Three-way talks.briefing');
  fs.copyFileSync(SAMPLE, file);
  await withApp([], async ({ page }) => {
    await page.getByRole('button', { name: /^Decision memo/ }).waitFor();
    await photograph(page, 'start');
  });
  await withApp([file], photographBriefing);
  photographPage();
} finally {
  await stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

async function photographBriefing({ page }) {
  const text = page.getByRole('textbox', { name: 'Text of the briefing' });
  await text.waitFor();
  await page.getByRole('tab', { name: /^Gaps/ }).click();
  await page.getByText('What a reader would ask for').waitFor();
  await photograph(page, 'window');

  await page.getByRole('treeitem', { name: /Risks/ }).click();
  await page.locator('[data-kind="risks"] [data-slot="mayHappen"]').first().click();
  await page.getByRole('tab', { name: 'Row' }).click();
  await photograph(page, 'risks');

  await page.getByRole('tab', { name: 'Preview' }).click();
  await page.getByText(/^\d+ pages?$/).first().waitFor({ timeout: 60_000 });
  await drawn(page.locator('.bd-preview canvas'));
  await photograph(page, 'preview');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await drawn(page.getByRole('dialog').locator('canvas'));
  await photograph(page, 'export');
}

/** Waits until something stands on the first of these canvases. */
async function drawn(canvases) {
  await canvases.first().waitFor();
  await canvases.first().evaluate((canvas) => new Promise((resolve) => {
    const look = () => (canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data.some((value, at) => at % 4 < 3 && value > 0 && value < 128) ? resolve() : requestAnimationFrame(look));
    look();
  }));
}

/** Runs the app with settings of its own, shows it in the right size, and ends it. */
async function withApp(files, work) {
  const { _electron } = await import('playwright-core');
  const { exe } = await resolveElectron({ quiet: true });
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'briefing-desk-pictures-'));
  fs.writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ firstRunDone: true, theme: 'light' }));
  const electron = await _electron.launch({
    executablePath: exe, args: [...sandboxArgs(), root, ...files], cwd: root, chromiumSandbox: true,
    env: { ...process.env, DISPLAY: display, BRIEFING_DESK_USER_DATA: userData },
  });
  try {
    const page = await electron.firstWindow();
    await electron.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0].setContentSize(width, height), SIZE);
    await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, SIZE);
    await work({ electron, page });
  } finally {
    const ended = new Promise((resolve) => electron.process().once('exit', resolve));
    await electron.evaluate(({ app }) => app.exit(0)).catch(() => undefined); // the answer may not come: the process is ending
    await ended;
    fs.rmSync(userData, { recursive: true, force: true });
  }
}

async function photograph(page, name) {
  await page.evaluate(() => document.fonts.ready.then(() => Promise.allSettled(document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity).map((animation) => animation.finished))));
  keep(name, await page.screenshot());
}

/** The first page of the PDF, as a picture. */
function photographPage() {
  execFileSync(process.execPath, [path.join(root, 'dist/electron/cli.cjs'), 'export', SAMPLE, '--to', 'pdf', '--name', '{file}', '--out', folder]);
  const target = path.join(folder, 'page');
  execFileSync('pdftoppm', ['-png', '-singlefile', '-f', '1', '-l', '1', '-r', String(PAGE_DPI), path.join(folder, 'three-way-talks.pdf'), target]);
  keep('memo-page-1', fs.readFileSync(`${target}.png`));
}

function keep(name, png) {
  const small = smallerPng(png);
  if (small.length > MOST_BYTES) throw new Error(`${name}.png has ${small.length} bytes; at most ${MOST_BYTES} may be committed.`);
  fs.writeFileSync(path.join(IMAGES, `${name}.png`), small);
  process.stdout.write(`docs/images/${name}.png (${Math.ceil(small.length / 1000)} kB)\n`);
}
