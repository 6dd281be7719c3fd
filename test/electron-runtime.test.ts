import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from 'node:net';

const PROJECT = path.resolve(import.meta.dirname, '..');
const WANTED = (JSON.parse(readFileSync(path.join(PROJECT, 'node_modules/electron/package.json'), 'utf8')) as { version: string }).version;

describe('resolveElectron', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-runtime-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the folder of ELECTRON_OVERRIDE_DIST_PATH before anything else', () => {
    const dist = runtimeAt('own', '45.4.1');
    expect(resolve({ ELECTRON_OVERRIDE_DIST_PATH: dist })).toMatchObject({ status: 0, runtime: { source: 'override', dir: dist, version: '45.4.1' } });
  });

  it('says what is wrong with an override that holds no Electron', () => {
    const { status, said } = resolve({ ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(status).not.toBe(0);
    expect(said).toContain('ELECTRON_OVERRIDE_DIST_PATH names a folder without electron');
  });

  it('falls back to the old runtime in seconds when the download cannot be reached, says so in one line, and remembers it', async () => {
    runtimeAt('cache/electron-25.1.1-linux-x64', '25.1.1');
    const mirror = `http://127.0.0.1:${await closedPort()}/`;
    const first = resolve({ ELECTRON_MIRROR: mirror });
    expect(first).toMatchObject({ status: 0, runtime: { source: 'fallback', version: '25.1.1' } });
    expect(first.said).toContain('could not be downloaded (127.0.0.1');
    const second = resolve({ ELECTRON_MIRROR: mirror });
    expect(second.said.trim()).toBe(`Note: this runs on Electron 25.1.1, an old runtime for development and tests only; releases use the official ${WANTED}.`);
  });

  it('gives the old runtime a default app that loads the folder on the command line', () => {
    const dir = runtimeAt('cache/electron-25.1.1-linux-x64', '25.1.1');
    resolve({ ELECTRON_SKIP_BINARY_DOWNLOAD: '1' });
    for (const name of ['main.cjs', 'package.json']) {
      expect(readFileSync(path.join(dir, 'resources/app', name), 'utf8')).toBe(readFileSync(path.join(PROJECT, 'scripts/default-app', name), 'utf8'));
    }
  });

  function runtimeAt(name: string, version: string): string {
    const dir = path.join(folder, name);
    mkdirSync(dir, { recursive: true });
    writeFileSync(path.join(dir, 'electron'), '#!/bin/sh\n');
    chmodSync(path.join(dir, 'electron'), 0o755);
    writeFileSync(path.join(dir, 'version'), version);
    return dir;
  }

  function resolve(env: Readonly<Record<string, string>>) {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^electron_/i.test(name)));
    const run = spawnSync(process.execPath, [path.join(PROJECT, 'scripts/electron-runtime.mjs')], { encoding: 'utf8', env: { ...inherited, BRIEFING_DESK_CACHE: path.join(folder, 'cache'), ...env } });
    return { status: run.status, said: run.stderr, runtime: run.status === 0 ? (JSON.parse(run.stdout) as { source: string; dir: string; version: string }) : null };
  }
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the server had no port');
  return address.port;
}
