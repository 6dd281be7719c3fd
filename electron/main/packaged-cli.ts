import { app } from 'electron';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { runProcess } from '../cli/run-process';
import { resourcesFolder } from '../resources-folder';

/** The switch that turns the app into the command line: `briefing-desk --cli export FILE --to pdf`. */
const SWITCH = '--cli';

// A bundle of its own, loaded by index.ts only when the switch is there: the window's start does not pay for it.
const words = process.argv.slice(process.argv.indexOf(SWITCH) + 1);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (hasDisplay) {
  app.dock?.hide();
  void runProcess(words, resourcesFolder()).then((code) => app.exit(code));
} else {
  process.exit(runInThread());
}

/**
 * Electron needs a display as soon as this script lets go, and aborts without one. So it does not let go: a thread does the work while this one waits,
 * and the process ends before Electron looks for a screen. The price is that Ctrl+C ends the process at once.
 */
function runInThread(): number {
  const done = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  new Worker(path.join(__dirname, 'cli-thread.cjs'), { workerData: { words, resources: resourcesFolder(), done } });
  Atomics.wait(done, 0, 0);
  return done[1] ?? 1;
}
