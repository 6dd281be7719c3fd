import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxArgs } from '../../scripts/electron-runtime.mjs';
import { packageApp } from '../../scripts/package.mjs';
import { bundledPackages } from '../../scripts/third-party-licences.mjs';
import { readContainer } from '../../shared/container';
import { MIME_TYPE } from '../../shared/container/part-names';
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
      'resources/desk/typst/typst-thread.cjs',
      'resources/desk/fonts/Tinos_400Regular.ttf',
      'resources/desk/templates',
      'resources/desk/dictionaries/uk.dic',
      'resources/desk/dictionaries/uk.LICENSE.txt',
    ];
    expect(files.filter((file) => !existsSync(path.join(UNPACKED, file)))).toEqual([]);
  });

  it('carries nothing of the development runtime', () => {
    expect(['resources/app', 'resources/default_app.asar'].filter((file) => existsSync(path.join(UNPACKED, file)))).toEqual([]);
  });

  it('holds no source, no test and no map of its code, and nothing of the packages but what runs', () => {
    const files = listPackage(path.join(UNPACKED, 'resources/app.asar'), { isPack: false });
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => /\.(ts|tsx|map)$|\/test\//.test(file))).toEqual([]);
    expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(new Set(['dist', 'node_modules', 'package.json']));
  });

  it('carries the licence of each package that it contains, of the fonts, of the runtime and its own', () => {
    const packages = bundledPackages();
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['docx', 'lexical', 'react', 'zod', '@fluentui/react-button', '@myriaddreamin/typst-ts-node-compiler']));
    expect(packages.filter(({ licence, text }) => text === '' || !/^(MIT|Apache-2\.0|\(MPL-2\.0 OR Apache-2\.0\)|BSD-[23]-Clause|ISC|0BSD)$/.test(licence))).toEqual([]);
    const text = readFileSync(path.join(UNPACKED, 'resources/desk/THIRD-PARTY-LICENCES.txt'), 'utf8');
    expect(packages.filter(({ name, version }) => !text.includes(`${name} ${version} (`))).toEqual([]);
    const fonts = readdirSync(path.join(UNPACKED, 'resources/desk/fonts'));
    for (const font of fonts.filter((name) => name.endsWith('_400Regular.ttf'))) expect(fonts.some((name) => name.endsWith('.LICENSE.txt') && font.toLowerCase().startsWith(name.replace('.LICENSE.txt', '').replaceAll('-', ''))), font).toBe(true);
    for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html', 'resources/desk/LICENSE.txt']) expect(existsSync(path.join(UNPACKED, file)), file).toBe(true);
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

  it('has a command briefing that needs no display and says nothing of its own', () => {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const briefing = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(path.join(UNPACKED, 'briefing'), args, { encoding: 'utf8', env });
      return { status, stdout, stderr };
    };
    const sample = path.join(UNPACKED, 'resources/desk/samples/three-way-talks.briefing');
    const out = path.join(folder, 'without display');
    expect(briefing('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('briefing COMMAND'), stderr: '' });
    expect(briefing('no-such-command')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('no-such-command') });
    expect(briefing('check', sample, '--fail-on', 'gaps')).toMatchObject({ status: 1, stderr: '' });
    expect(briefing('export', sample, '--to', 'docx,pdf', '--out', out)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(out).map((name) => path.extname(name)).sort()).toEqual(['.docx', '.pdf']);
  });

  it('makes itself known to the desktop of a user for the type that its files have, and is forgotten again', () => {
    const home = path.join(folder, "a home with 100% 'signs'");
    const register = (...args: readonly string[]) => spawnSync(path.join(UNPACKED, 'register'), args, { encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: home } });
    expect(register()).toMatchObject({ status: 0, stderr: '' });
    const read = (name: string): string => readFileSync(path.join(home, '.local', name), 'utf8');
    expect(read('share/applications/briefing-desk.desktop')).toContain(`Exec="${UNPACKED}/briefing-desk" %f\n`);
    expect(read('share/applications/briefing-desk.desktop')).toContain(`MimeType=${MIME_TYPE};\n`);
    expect(read('share/mime/packages/briefing-desk.xml')).toContain(`<mime-type type="${MIME_TYPE}">`);
    expect(readFileSync(path.join(PROJECT, 'electron-builder.yml'), 'utf8')).toContain(`mimeType: ${MIME_TYPE},`);
    expect(spawnSync(path.join(home, '.local/bin/briefing'), ['--version'], { encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(register('--remove')).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['share/applications/briefing-desk.desktop', 'share/mime/packages/briefing-desk.xml', 'bin/briefing']) expect(existsSync(path.join(home, '.local', name)), name).toBe(false);
  });

  it.each(['native', 'wasm'])('exports the sample with its own %s compiler, fonts and templates', async (engine) => {
    const out = path.join(folder, engine);
    const sample = path.join(UNPACKED, 'resources/desk/samples/three-way-talks.briefing');
    const { code, errors } = await run({}, ['--cli', 'export', sample, '--to', 'docx,pdf', '--engine', engine, '--name', '{file}', '--out', out]);
    expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
    expect(readFileSync(path.join(out, 'three-way-talks.docx')).subarray(0, 2).toString('latin1')).toBe('PK');
    expect(readFileSync(path.join(out, 'three-way-talks.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('makes a briefing, takes typing in its window, saves it and exports it', async () => {
    const file = path.join(folder, 'packaged.briefing');
    expect(await run({}, ['--cli', 'new', '--template', 'decision-memo', '--out', file, '--subject', 'Packaged'])).toMatchObject({ code: 0 });
    const window = await openWindow(file, path.join(folder, 'typing'));
    try {
      const text = window.page.getByRole('textbox', { name: 'Text of the briefing' });
      await text.waitFor();
      await text.locator('p, .bd-paragraph').first().click();
      await window.page.keyboard.type('Typed in the packaged app.');
      await window.page.keyboard.press('Control+s');
      await expect.poll(() => window.page.getByText(/^Saved \d\d:\d\d:\d\d$/).count(), { timeout: 20_000 }).toBe(1);
      await window.page.keyboard.press('Control+Shift+e');
      await window.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
      await expect.poll(() => window.page.getByRole('dialog').innerText(), { timeout: 60_000 }).toMatch(/Show in folder/);
    } finally {
      await window.end();
    }
    // Had the thread that saves not started inside the archive, that would be noted here.
    expect(existsSync(path.join(folder, 'typing/logs/faults.log'))).toBe(false);
    expect(readdirSync(folder).filter((name) => /Packaged.*\.(docx|pdf)$/.test(name))).toHaveLength(2);
    expect(JSON.stringify(await run({}, ['--cli', 'info', file, '--json']))).toContain('Packaged');
    const read = readContainer(new Uint8Array(readFileSync(file)));
    expect(read.ok && JSON.stringify(read.value.briefing.sections)).toContain('Typed in the packaged app.');
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

/** The packaged app with a file open. Its fuses refuse the debugger of Node, so that only the page is driven, over the protocol of Chromium. */
async function openWindow(file: string, userData: string): Promise<{ readonly page: Page; readonly end: () => Promise<void> }> {
  const child = spawn(path.join(UNPACKED, 'briefing-desk'), [...sandboxArgs(), '--remote-debugging-port=0', file], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, BRIEFING_DESK_USER_DATA: userData } });
  const address = await new Promise<string>((resolve, reject) => {
    let errors = '';
    child.once('exit', () => reject(new Error(`the packaged app ended: ${errors}`)));
    child.stderr.on('data', (data) => {
      errors += data;
      const found = /DevTools listening on (ws:\S+)/.exec(errors)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address, { noDefaults: true } as object);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('the packaged app has no page');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    end: async () => {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGKILL');
      await gone;
      await browser.close();
    },
  };
}
