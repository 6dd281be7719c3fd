// The command line as it is shipped: two files that plain Node runs, and the code that is kept of the larger one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import configurations from '../../../rolldown.config';
import { keepCode } from '../../../scripts/code-cache.mjs';
import { APP_VERSION } from '../../../shared/container/app-version';
import { createCli, root } from './cli-harness';

let cli: ReturnType<typeof createCli>;
let app: string;
const run = (...words: string[]) => spawnSync(process.execPath, [path.join(app, 'dist/electron/cli.cjs'), ...words], { cwd: cli.folder, encoding: 'utf8' });

beforeAll(async () => {
  cli = createCli();
  app = mkdtempSync(path.join(tmpdir(), 'briefing-desk-cli-bundle-'));
  for (const name of ['cli', 'cli-program']) {
    const { output, ...input } = (configurations as { input: Record<string, string>; output: object }[]).find((entry) => name in entry.input)!;
    const bundle = await rolldown({ ...input, input: { [name]: path.join(root, input.input[name]!) } });
    await bundle.write({ ...output, dir: path.join(app, 'dist/electron'), sourcemap: false });
    await bundle.close();
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(app, 'node_modules'), 'junction');
  symlinkSync(cli.resourcesDir, path.join(app, 'dist/resources'), 'junction');
});
afterAll(() => { rmSync(app, { recursive: true, force: true }); cli.remove(); });

describe('dist/electron/cli.cjs', () => {
  it('is two files, of which the first begins as a program, and asks for no Electron', () => {
    expect(readdirSync(path.join(app, 'dist/electron')).sort()).toEqual(['cli-program.cjs', 'cli.cjs']);
    const [start, program] = ['cli.cjs', 'cli-program.cjs'].map((name) => readFileSync(path.join(app, 'dist/electron', name), 'utf8')) as [string, string];
    expect(start.startsWith('#!/usr/bin/env node\n')).toBe(true);
    for (const code of [start, program]) expect(code).not.toMatch(/require\(["']electron["']\)/);
  });

  it('runs with its kept code as without it', () => {
    const program = path.join(app, 'dist/electron/cli-program.cjs');
    const exported = (out: string) => { const { status, stderr } = run('export', cli.sample('three-way-talks'), '--to', 'docx,pdf', '--name', '{file}', '--out', out); return { status, stderr, files: ['docx', 'pdf'].map((format) => readFileSync(cli.at(out, `three-way-talks.${format}`)).toString('base64')) }; };
    const without = exported('without');
    expect(without.status).toBe(0);
    keepCode(program, ['export', cli.sample('three-way-talks'), '--to', 'docx,pdf', '--out', cli.at('kept')]);
    try {
      expect(exported('with')).toEqual(without);
    } finally {
      rmSync(program.replace(/\.cjs$/, '.v8'), { force: true });
    }
  });

  it('tells its version', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${APP_VERSION}\n`, stderr: '' });
  });

  it('makes, checks and exports a briefing, and ends by itself with either engine', () => {
    mkdirSync(cli.at('work'));
    expect(run('new', '--template', 'decision-memo', '--out', 'work/memo', '--subject', 'Переговори', '--date', '2026-03-14')).toMatchObject({ status: 0, stderr: '' });
    expect(run('check', 'work/memo.briefing', '--fail-on', 'gaps').status).toBe(1);
    for (const engine of ['native', 'wasm']) expect(run('export', 'work/memo.briefing', '--to', 'docx,pdf', '--out', engine, '--engine', engine, '--name', '{file}')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(cli.at('wasm/memo.docx')).equals(readFileSync(cli.at('native/memo.docx')))).toBe(true);
  });

  it.runIf(process.platform === 'linux')('says in one sentence that the standard output cannot be written, with exit 4, and keeps what it made', () => {
    const full = (...words: string[]) => spawnSync('bash', ['--norc', '-c', 'exec "$0" "$@" > /dev/full', process.execPath, path.join(app, 'dist/electron/cli.cjs'), ...words], { cwd: cli.folder, encoding: 'utf8' });
    const sentence = 'Not everything could be written to the standard output (no space is left); send it to another file or disk. Files that the command made are whole.\n';
    for (const words of [['info', cli.sample('empty')], ['check', cli.sample('empty')], ['templates'], ['--help'], ['--version'], ['new', '--template', 'blank', '--out', 'full'], ['export', cli.sample('empty'), '--to', 'docx', '--out', 'full-out', '--engine', 'wasm']]) {
      expect(full(...words), words.join(' ')).toMatchObject({ status: 4, stderr: sentence });
    }
    expect(run('info', 'full.briefing').status).toBe(0);
    expect(readdirSync(cli.at('full-out'))).toEqual(['Briefing.docx']);
  });

  it.runIf(process.platform === 'linux')('does not mind a reader that leaves early, nor an error side that cannot be written', () => {
    const piped = spawnSync('bash', ['--norc', '-c', '"$0" "$@" | head -c 1; exit "${PIPESTATUS[0]}"', process.execPath, path.join(app, 'dist/electron/cli.cjs'), 'check', '--json', '--fail-on', 'gaps', ...Array.from({ length: 20 }, () => cli.sample('three-way-talks'))], { encoding: 'utf8' });
    expect(piped).toMatchObject({ status: 1, stdout: '[', stderr: '' });
    expect(spawnSync('bash', ['--norc', '-c', 'exec "$0" "$@" 2> /dev/full', process.execPath, path.join(app, 'dist/electron/cli.cjs'), 'info', 'none.briefing'], { encoding: 'utf8' }).status).toBe(3);
  });

  it.runIf(process.platform === 'linux')('says that the folder it was started in is gone', () => {
    const gone = spawnSync('bash', ['--norc', '-c', 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"', process.execPath, path.join(app, 'dist/electron/cli.cjs'), 'info', 'a.briefing'], { cwd: cli.folder, encoding: 'utf8' });
    expect(gone).toMatchObject({ status: 3, stderr: 'The folder that this was started in is no longer there; change to another one first.\n' });
  });

  it('tells in one sentence that its own files are missing', () => {
    const hidden = path.join(app, 'dist/elsewhere');
    renameSync(path.join(app, 'dist/resources'), hidden);
    try {
      const { status, stderr } = run('export', cli.sample('empty'), '--to', 'pdf', '--out', 'out');
      expect(status).toBe(4);
      expect(stderr).toMatch(/^The fonts and layout files for PDF were not found in .*\. Install the app again\.\n$/);
      expect(run('new', '--template', 'blank', '--out', 'memo')).toMatchObject({ status: 3, stderr: expect.stringMatching(/^The templates were not found in .*\. Install the app again\.\n$/) });
    } finally {
      renameSync(hidden, path.join(app, 'dist/resources'));
    }
  });
});
