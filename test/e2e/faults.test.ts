import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveElectron, sandboxArgs } from '../../scripts/electron-runtime.mjs';
import { answerQuestions, end, questionsAsked } from './app-driver';
import { launchApp, PROJECT } from './harness';

let userData: string;
beforeEach(() => {
  userData = mkdtempSync(path.join(tmpdir(), 'briefing-desk-faults-'));
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

const log = (): string => path.join(userData, 'logs/faults.log');
const logged = (): string => (existsSync(log()) ? readFileSync(log(), 'utf8') : '');

describe('a fault in the main process', () => {
  it('is logged without quoted text and told once, and the app goes on', async () => {
    const app = await launchApp({ userData });
    try {
      await answerQuestions(app, 'OK');
      await app.electron.evaluate(() => {
        setTimeout(() => { throw new TypeError('not a day: "Ceasefire at noon"'); });
        setTimeout(() => { void Promise.reject(new RangeError('second')); });
      });
      await expect.poll(logged, { timeout: 20_000 }).toContain('unhandled rejection: RangeError: second\n    at ');
      expect(logged()).toMatch(/uncaught exception: TypeError: not a day: "…"\n {4}at /);
      expect(logged()).not.toContain('Ceasefire');
      expect(await questionsAsked(app)).toEqual(['Something in Briefing Desk went wrong.']);
      expect(await app.page.evaluate(() => window.desk.invoke('app:info'))).toMatchObject({ platform: process.platform });
    } finally {
      await end(app);
    }
  });

  it('ends a run that only takes a picture with 1, and its message on stderr', async () => {
    const runtime = await resolveElectron({ quiet: true });
    const child = spawn(runtime.exe, [...sandboxArgs(), PROJECT], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, BRIEFING_DESK_USER_DATA: userData, BRIEFING_DESK_SCREENSHOT: path.join(userData, 'window.png'), BRIEFING_DESK_DEV_SERVER: `http://127.0.0.1:${await closedPort()}` } });
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => { complaints += data.toString(); });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    expect(code).toBe(1);
    expect(complaints).toMatch(/unhandled rejection: Error: ERR_/);
    expect(logged()).toContain('unhandled rejection: Error: ERR_');
  });
});

/** A port that nothing listens on: one that was just given up. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as { port: number };
  await new Promise<void>((resolve) => { server.close(() => resolve()); });
  return port;
}
