// The command line as it is shipped: two files that plain Node runs, and the code that is kept of the larger one.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import configurations from '../../../rolldown.config';
import { EXIT } from '../../../electron/cli/exit-codes';
import { openBriefingFile } from '../../../electron/files/open-file';
import { proveCommandLine } from '../../../scripts/build.mjs';
import { keepCode } from '../../../scripts/code-cache.mjs';
import { keepSnapshot, plainEnvironment, snapshotStart } from '../../../scripts/start-up-snapshot.mjs';
import { APP_VERSION } from '../../../shared/container/app-version';
import { createCli, root } from './cli-harness';

let cli: ReturnType<typeof createCli>;
let app: string;
/** What Node is started with: the file, or its snapshot. */
let start: readonly string[];
const script = (): string => path.join(app, 'dist/electron/cli.cjs');
const program = (): string => path.join(app, 'dist/electron/cli-program.cjs');
const run = (...words: string[]) => spawnSync(process.execPath, [...start, ...words], { cwd: cli.folder, encoding: 'utf8', env: plainEnvironment() });
/** The same behind a line of the shell, which finds the program and its words in `"$0" "$@"`. */
const runIn = (line: string, ...words: string[]) => spawnSync('bash', ['--norc', '-c', line, process.execPath, ...start, ...words], { cwd: cli.folder, encoding: 'utf8', env: plainEnvironment() });

beforeAll(async () => {
  cli = createCli();
  app = mkdtempSync(path.join(tmpdir(), 'briefing-desk-cli-bundle-'));
  for (const name of ['cli', 'cli-program']) {
    const { output, ...input } = (configurations as { input: Record<string, string>; output: object }[]).find((entry) => name in entry.input)!;
    const bundle = await rolldown({ ...input, input: { [name]: path.join(root, input.input[name]!) } });
    await bundle.write({ ...output, dir: path.join(app, 'dist/electron'), sourcemap: false });
    await bundle.close();
  }
  start = [script()];
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
    const exported = (out: string) => { const { status, stderr } = run('export', cli.sample('three-way-talks'), '--to', 'docx,pdf', '--name', '{file}', '--out', out); return { status, stderr, files: ['docx', 'pdf'].map((format) => readFileSync(cli.at(out, `three-way-talks.${format}`)).toString('base64')) }; };
    const without = exported('without');
    expect(without.status).toBe(0);
    keepCode(program(), ['export', cli.sample('three-way-talks'), '--to', 'docx,pdf', '--out', cli.at('kept')]);
    try {
      expect(exported('with')).toEqual(without);
    } finally {
      rmSync(program().replace(/\.cjs$/, '.v8'), { force: true });
    }
  });

  it('has a snapshot that is used only by the Node that made it, where it was made, of the program that it was made of', () => {
    const proven: string[][] = [];
    expect(keepSnapshot(program(), [cli.sample('three-way-talks'), cli.folder], (words: string[]) => { proven.push(words); })).toBe(undefined);
    const used = snapshotStart(program(), script(), {});
    expect(used).toEqual([...proven[0]!.slice(0, -1), script()]);
    expect(used.length).toBeGreaterThan(1);
    expect(snapshotStart(program(), script(), { NODE_OPTIONS: '--max-old-space-size=900' }), 'other flags').toEqual([script()]);
    const moved = path.join(app, 'moved');
    cpSync(path.join(app, 'dist/electron'), moved, { recursive: true, preserveTimestamps: true });
    expect(snapshotStart(path.join(moved, 'cli-program.cjs'), script(), {}), 'moved').toEqual([script()]);
    const later = new Date(Date.now() + 5000);
    const made = statSync(program());
    utimesSync(program(), later, later);
    expect(snapshotStart(program(), script(), {}), 'built anew').toEqual([script()]);
    utimesSync(program(), made.atime, made.mtime);
    truncateSync(used.find((word: string) => word.endsWith('.snapshot'))!, 1000);
    expect(snapshotStart(program(), script(), {}), 'cut off').toEqual([script()]);
  });

  it('has none when its proof finds fault, or the rehearsal fails', () => {
    expect(keepSnapshot(program(), [cli.sample('three-way-talks'), cli.folder], () => 'not the same')).toBe('not the same');
    expect(snapshotStart(program(), script(), {})).toEqual([script()]);
    expect(keepSnapshot(program(), [cli.at('missing.briefing'), cli.folder], () => undefined)).toMatch(/missing\.briefing/);
    expect(snapshotStart(program(), script(), {})).toEqual([script()]);
    expect(readdirSync(path.join(app, 'dist/electron')).filter((name) => name.includes('snapshot'))).toEqual([]);
  });
});

describe.each(['as a program', 'from its snapshot'])('the command line %s', (way) => {
  beforeAll(() => {
    if (way === 'as a program') return;
    const wrong = keepSnapshot(program(), [cli.sample('three-way-talks'), cli.folder], (words: string[]) => proveCommandLine(words, [['export', cli.sample('empty'), '--to', 'docx', '--engine', 'wasm', '--out', cli.at('thread')]]));
    start = snapshotStart(program(), script(), {});
    // Node 22 and 24 cannot start a thread from a snapshot: there the program starts as it is, and does so here.
    if (process.version.startsWith('v20.')) expect(wrong).toBe(undefined);
    expect(start.includes('--snapshot-blob')).toBe(wrong === undefined);
  });
  afterAll(() => { start = [script()]; });
  afterEach(() => { for (const name of readdirSync(cli.folder)) rmSync(cli.at(name), { recursive: true, force: true }); });

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
    const full = (...words: string[]) => runIn('exec "$0" "$@" > /dev/full', ...words);
    const sentence = 'Not everything could be written to the standard output (no space is left); send it to another file or disk. Files that the command made are whole.\n';
    for (const words of [['info', cli.sample('empty')], ['check', cli.sample('empty')], ['templates'], ['--help'], ['--version'], ['new', '--template', 'blank', '--out', 'full'], ['export', cli.sample('empty'), '--to', 'docx', '--out', 'full-out', '--engine', 'wasm']]) {
      expect(full(...words), words.join(' ')).toMatchObject({ status: 4, stderr: sentence });
    }
    expect(run('info', 'full.briefing').status).toBe(0);
    expect(readdirSync(cli.at('full-out'))).toEqual(['Briefing.docx']);
  });

  it.runIf(process.platform === 'linux')('does not mind a reader that leaves early, nor an error side that cannot be written', () => {
    const piped = runIn('"$0" "$@" | head -c 1; exit "${PIPESTATUS[0]}"', 'check', '--json', '--fail-on', 'gaps', ...Array.from({ length: 20 }, () => cli.sample('three-way-talks')));
    expect(piped).toMatchObject({ status: 1, stdout: '[', stderr: '' });
    expect(runIn('exec "$0" "$@" 2> /dev/full', 'info', 'none.briefing').status).toBe(3);
  });

  it.runIf(process.platform === 'linux')('says that the folder it was started in is gone', () => {
    const gone = runIn('mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"', 'info', 'a.briefing');
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

  it('gives two commands different ids, and reads time zone and width of its own start', async () => {
    const made = async (name: string, environment = '') => {
      expect(runIn(`${environment} exec "$0" "$@"`, 'new', '--template', 'decision-memo', '--out', name)).toMatchObject({ status: 0, stderr: '' });
      const opened = await openBriefingFile(cli.at(`${name}.briefing`));
      if (!opened.ok) throw new Error(opened.error.message);
      return opened.value.content.briefing;
    };
    // Twenty-six hours apart, so never the same day.
    const [west, east] = [await made('west', 'TZ=Etc/GMT+12'), await made('east', 'TZ=Etc/GMT-14')];
    expect(west.metadata.date).not.toBe(east.metadata.date);
    const ids = [west, east].flatMap((briefing) => [briefing.id, ...briefing.sections.map((section) => section.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
    expect(longest(runIn('COLUMNS=40 exec "$0" "$@"', '--help').stdout)).toBeLessThanOrEqual(40);
    expect(longest(run('--help').stdout)).toBeGreaterThan(60);
  });

  it.runIf(process.platform === 'linux')('can be interrupted', async () => {
    const files = Array.from({ length: 40 }, (_, index) => `${index}.briefing`);
    for (const file of files) cpSync(cli.sample('every-block'), cli.at(file));
    const child = spawn(process.execPath, [...start, 'export', ...files, '--to', 'docx', '--out', 'out', '--name', '{file}'], { cwd: cli.folder, env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.kill('SIGINT'));
    const [code] = await once(child, 'exit') as [number | null];
    expect(code).toBe(EXIT.interrupted);
  });
});
