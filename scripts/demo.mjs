// npm run demo: from a fresh clone to the sample exported as DOCX and PDF and the app open on it.
// Without a display the app runs on a virtual one, leaves a picture of its window beside the exports, and ends.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { exitCodeOf, runElectron } from './run-electron.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OUT = path.join(root, 'out/demo');
/** A copy, so that whatever is saved in the app stays out of the repository. */
const SAMPLE = path.join(OUT, 'three-way-talks.briefing');
const WINDOW_WITHIN_MS = 120_000;

try {
  install('running');
  build();
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  fs.copyFileSync(path.join(root, 'resources/samples', path.basename(SAMPLE)), SAMPLE);
  exportSample();
  if (hasDisplay()) await openWindow();
  else await photographWindow();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function exportSample() {
  const { status } = spawnSync(process.execPath, [path.join(root, 'dist/electron/cli.cjs'), 'export', SAMPLE, '--to', 'docx,pdf', '--name', '{file}', '--out', OUT], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`The sample could not be exported (exit ${status}). Its own message stands above.`);
}

async function openWindow() {
  showResults();
  process.stdout.write('The app is open on the sample; close its window to end.\n');
  process.exitCode = await exitCodeOf(await runElectron([SAMPLE]));
}

async function photographWindow() {
  const picture = path.join(OUT, 'window.png');
  const userData = fs.mkdtempSync(path.join(OUT, '.user-data-'));
  const { display, stop } = await startVirtualDisplay();
  try {
    const child = await runElectron([SAMPLE], { DISPLAY: display, BRIEFING_DESK_SCREENSHOT: picture, BRIEFING_DESK_USER_DATA: userData });
    const timer = setTimeout(() => child.kill('SIGKILL'), WINDOW_WITHIN_MS);
    const code = await exitCodeOf(child);
    clearTimeout(timer);
    if (code !== 0) throw new Error(`The app did not show its window (exit ${code}).`);
  } finally {
    await stop();
    fs.rmSync(userData, { recursive: true, force: true });
  }
  process.stdout.write('There is no display here, so the app opened the sample on a virtual one and left a picture of its window.\n');
  showResults();
}

function showResults() {
  process.stdout.write(`The sample:\n  ${SAMPLE}\nWhat came out:\n`);
  for (const name of fs.readdirSync(OUT).filter((file) => !file.startsWith('.') && file !== path.basename(SAMPLE)).sort()) {
    process.stdout.write(`  ${path.join(OUT, name)}  (${Math.ceil(fs.statSync(path.join(OUT, name)).size / 1024)} kB)\n`);
  }
}
