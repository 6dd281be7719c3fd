import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '..');
const WANTED = '45.4.1';
const DOWNLOAD = "const fs = require('fs'); fs.mkdirSync(__dirname + '/dist'); fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/dist/version', 'v45.4.1');";

describe('resolveElectron', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-runtime-'));
    // A project of its own, so that what is installed here decides nothing.
    cpSync(path.join(PROJECT, 'scripts/electron-runtime.mjs'), path.join(folder, 'scripts/electron-runtime.mjs'));
    cpSync(path.join(PROJECT, 'scripts/default-app'), path.join(folder, 'scripts/default-app'), { recursive: true });
    write('node_modules/electron/package.json', JSON.stringify({ name: 'electron', version: WANTED }));
    write('node_modules/electron/install.js', DOWNLOAD);
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

  it('takes the official binary that is installed', () => {
    write('node_modules/electron/dist/version', 'v45.4.1');
    write('node_modules/electron/dist/electron', '');
    expect(resolve()).toMatchObject({ status: 0, said: '', runtime: { source: 'official', version: WANTED } });
  });

  it('downloads the official binary when its server answers', async () => {
    const server = createHttpServer((_request, response) => response.end());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address() as AddressInfo;
    const { status, said } = await resolveWhileServing({ ELECTRON_MIRROR: `http://127.0.0.1:${address.port}/` });
    server.close();
    expect({ status, said }).toEqual({ status: 0, said: 'Downloading Electron 45.4.1 (about 110 MB).\n' });
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

  function write(name: string, text: string): void {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  function runtimeAt(name: string, version: string): string {
    write(`${name}/electron`, '#!/bin/sh\n');
    chmodSync(path.join(folder, name, 'electron'), 0o755);
    write(`${name}/version`, version);
    return path.join(folder, name);
  }

  function command(env: Readonly<Record<string, string>>): [string, readonly string[], { encoding: 'utf8'; env: NodeJS.ProcessEnv }] {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^electron_/i.test(name)));
    return [process.execPath, [path.join(folder, 'scripts/electron-runtime.mjs')], { encoding: 'utf8', env: { ...inherited, BRIEFING_DESK_CACHE: path.join(folder, 'cache'), ...env } }];
  }

  function resolve(env: Readonly<Record<string, string>> = {}) {
    const run = spawnSync(...command(env));
    return { status: run.status, said: run.stderr, runtime: run.status === 0 ? (JSON.parse(run.stdout) as { source: string; dir: string; version: string }) : null };
  }

  /** The server lives in this process, which must therefore not wait standing still. */
  function resolveWhileServing(env: Readonly<Record<string, string>>): Promise<{ readonly status: number | null; readonly said: string }> {
    return new Promise((settle) => {
      const child = execFile(...command(env), (_error, _stdout, said) => settle({ status: child.exitCode, said }));
    });
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
