// A virtual X display for machines without a screen. Xvfb chooses a free number itself and says so when it is ready.
import { spawn } from 'node:child_process';

/** Resolves to { display, stop } where display is a value for DISPLAY. */
export function startVirtualDisplay({ width = 1600, height = 1000 } = {}) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => { server.once('exit', resolve); server.once('error', resolve); });
  const stop = async () => { server.kill(); await exited; };
  return new Promise((resolve, reject) => {
    let complaints = '';
    let number = '';
    server.stderr.on('data', (data) => { complaints += data; });
    server.stdio[3].on('data', (data) => {
      number += data;
      if (number.includes('\n')) resolve({ display: `:${number.trim()}`, stop });
    });
    server.once('error', (error) => reject(new Error(`Xvfb could not be started: ${error.message}. Install the Debian package xvfb.`)));
    server.once('exit', (code) => reject(new Error(`Xvfb ended at once (${code}): ${complaints.trim()}`)));
  });
}

/** Whether windows can be shown on a real screen. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** For commands that only make sense with a screen. */
export function assertDisplay() {
  if (!hasDisplay()) throw new Error('There is no display to open the window on. Set DISPLAY, or run "npm run demo", which uses a virtual one.');
}
