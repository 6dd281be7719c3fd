import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxArgs } from '../../scripts/electron-runtime.mjs';
import { packageApp } from '../../scripts/package.mjs';
import { PROJECT } from './harness';

const UNPACKED = path.join(PROJECT, 'release/linux-unpacked');

describe('the packaged app', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-packaged-'));
    await packageApp();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('carries its code in an archive and beside it what native code reads', () => {
    const files = [
      'resources/app.asar',
      'resources/app.asar.unpacked/node_modules/@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu/typst-ts-node-compiler.linux-x64-gnu.node',
      'resources/desk/typst/typst-compiler.wasm',
      'resources/desk/fonts/Tinos_400Regular.ttf',
      'resources/desk/templates',
    ];
    expect(files.filter((file) => !existsSync(path.join(UNPACKED, file)))).toEqual([]);
  });

  it('carries nothing of the development runtime', () => {
    expect(['resources/app', 'resources/default_app.asar'].filter((file) => existsSync(path.join(UNPACKED, file)))).toEqual([]);
  });

  it('starts, shows its window and ends', async () => {
    const picture = path.join(folder, 'window.png');
    const { code, errors } = await run({ BRIEFING_DESK_SCREENSHOT: picture, BRIEFING_DESK_USER_DATA: path.join(folder, 'user-data') });
    expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
    expect(readFileSync(picture).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it('follows a command line without a window', async () => {
    const help = await run({}, ['--cli', '--help']);
    expect(help).toMatchObject({ code: 0, output: expect.stringContaining('export') });
    const wrong = await run({}, ['--cli', 'no-such-command']);
    expect(wrong).toMatchObject({ code: 2, errors: expect.stringContaining('no-such-command') });
  });

  it('exports the sample with its own compiler, fonts and templates', async () => {
    const sample = path.join(UNPACKED, 'resources/desk/samples/three-way-talks.briefing');
    const { code, errors } = await run({}, ['--cli', 'export', sample, '--to', 'docx,pdf', '--out', folder]);
    expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
    expect(readFileSync(path.join(folder, 'three-way-talks.docx')).subarray(0, 2).toString('latin1')).toBe('PK');
    expect(readFileSync(path.join(folder, 'three-way-talks.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});

function run(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  const child = spawn(path.join(UNPACKED, 'briefing-desk'), [...sandboxArgs(), ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, errors }));
  });
}
