import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleProgram } from '../files/child-program';
import { runAsNormalUser } from '../files/normal-user';
import { createCli } from './cli-harness';

let cli: ReturnType<typeof createCli>;
beforeAll(() => { cli = createCli(); });
afterAll(() => { cli.remove(); });
beforeEach(() => { for (const name of readdirSync(cli.folder)) rmSync(cli.at(name), { recursive: true }); });
const cyrillic = 'ЗРАЗОК-7 - Кирилиця та письмо справа наліво';
const run = (...words: string[]) => cli.run(words);

const RUN_CLI = `
  import { runProcess } from '@/electron/cli/run-process';
  const [resourcesDir, ...words] = process.argv.slice(2);
  process.exitCode = await runProcess(words, resourcesDir);
`;

describe('briefing export', () => {
  it('writes each file in each format under the name that the window gives it, and prints where', async () => {
    const { code, out, err } = await run('export', cli.sample('empty'), cli.sample('right-to-left-and-cyrillic'), '--to', 'docx,pdf', '--out', 'made/here');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(readdirSync(cli.at('made/here')).sort()).toEqual(['Briefing.docx', 'Briefing.pdf', `${cyrillic}.docx`, `${cyrillic}.pdf`]);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(existsSync(line.replace(/ \(\d+ pages?\)$/, ''))).toBe(true);
    expect(lines[1]).toMatch(/Briefing\.pdf \(1 page\)$/);
  });

  it('writes only what is asked for', async () => {
    expect((await run('export', cli.sample('empty'), '--to', 'PDF', '--out', '.')).code).toBe(0);
    expect(readdirSync(cli.folder)).toEqual(['Briefing.pdf']);
  });

  it('gives pages of the same count with either engine', async () => {
    const pages = async (engine: string): Promise<string | undefined> => (await run('export', cli.sample('three-way-talks'), '--to', 'pdf', '--out', engine, '--engine', engine)).out.match(/\((\d+) pages\)/)?.[1];
    const native = await pages('native');
    expect(Number(native)).toBeGreaterThan(3);
    expect(await pages('wasm')).toBe(native);
  });

  it('replaces no file unless it may', async () => {
    writeFileSync(cli.at('Briefing.docx'), 'mine');
    expect(await run('export', cli.sample('empty'), '--to', 'docx,pdf', '--out', '.')).toMatchObject({ code: 4, err: expect.stringMatching(/^empty\.briefing: Briefing\.docx is already in .*; choose another folder, or add --overwrite\.\n$/) });
    expect(readdirSync(cli.folder)).toEqual(['Briefing.docx']);
    expect(readFileSync(cli.at('Briefing.docx'), 'utf8')).toBe('mine');
    expect((await run('export', cli.sample('empty'), '--to', 'docx,pdf', '--out', '.', '--overwrite')).code).toBe(0);
  });

  it('goes on with the other files when one cannot be read', async () => {
    const { code, err } = await run('export', 'none.briefing', cli.sample('empty'), '--to', 'docx', '--out', 'out');
    expect(code).toBe(3);
    expect(err).toContain('none.briefing does not exist');
    expect(readdirSync(cli.at('out'))).toEqual(['Briefing.docx']);
  });

  it('says what is wrong with the command line, before anything is written', async () => {
    const wrong = async (...words: string[]): Promise<string> => { const { code, err } = await run('export', ...words); expect(code).toBe(2); return err.split('\n')[0]!; };
    expect(await wrong('--to', 'docx', '--out', 'out')).toContain('needs a file');
    expect(await wrong('a.briefing', '--out', 'out')).toBe('The option --to FORMATS is missing.');
    expect(await wrong('a.briefing', '--to', 'docx,odt', '--out', 'out')).toBe('There is no format "odt"; --to takes docx, pdf, or docx,pdf.');
    expect(await wrong('a.briefing', '--to', ',', '--out', 'out')).toContain('names no format');
    expect(await wrong('a.briefing', '--to', 'pdf', '--out', 'out', '--engine', 'word')).toBe('There is no engine "word"; choose native or wasm.');
    expect(await wrong('a.briefing', '--to', 'pdf', '--out', 'out', '--name', '')).toBe('The option --name is empty: --name PATTERN, such as {file}.');
    expect(await wrong('a.briefing', '--to', 'pdf', '--out', 'out', '--name', '{author}')).toBe('There is no {author} in --name; it knows {reference}, {subject}, {date}, {title}, {file}.');
    expect(await wrong('', '--to', 'pdf', '--out', 'out')).toBe('One of the files has no name; "export" needs the name of a file.');
    expect(await wrong('a.briefing', '--to', 'pdf', '--out', '')).toBe('The option --out is empty: --out DIR.');
    expect(readdirSync(cli.folder)).toEqual([]);
  });

  it('says that the folder cannot be one', async () => {
    writeFileSync(cli.at('file'), '');
    expect(await run('export', cli.sample('empty'), '--to', 'docx', '--out', 'file')).toMatchObject({ code: 4, err: expect.stringMatching(/is not a folder; choose a folder\.\n$/) });
    expect(await run('export', cli.sample('empty'), '--to', 'docx', '--out', 'file/below/it')).toMatchObject({ code: 4, err: `${cli.at('file')} is not a folder; choose a folder.\n` });
  });

  it('says that it may not write in the folder', async () => {
    const program = await bundleProgram(RUN_CLI);
    mkdirSync(cli.at('closed'), { mode: 0o555 });
    copyFileSync(cli.sample('empty'), cli.at('empty.briefing'));
    for (const readable of [cli.folder, cli.resourcesDir]) chmodSync(readable, 0o755);
    for (const out of ['closed', 'closed/below']) {
      expect(runAsNormalUser(program, [cli.resourcesDir, 'export', 'empty.briefing', '--to', 'docx', '--out', out, '--engine', 'wasm'], cli.folder)).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining(`not allowed to write in the folder ${cli.at(out)};`) });
    }
    rmSync(path.dirname(program), { recursive: true });
    expect(readdirSync(cli.at('closed'))).toEqual([]);
  });

  it('takes a file whose name begins with a dash after --', async () => {
    copyFileSync(cli.sample('empty'), cli.at('--odd.briefing'));
    expect((await run('export', '--to', 'docx', '--out', 'out', '--name', '{file}', '--', '--odd.briefing')).code).toBe(0);
    expect(readdirSync(cli.at('out'))).toEqual(['odd.docx']);
  });

  it('names files after the briefing file where it is asked to, without the extension, whatever that is', async () => {
    for (const name of ['talks.zip', 'talks v1.2.briefing']) copyFileSync(cli.sample('empty'), cli.at(name));
    expect((await run('export', 'talks.zip', 'talks v1.2.briefing', '--to', 'docx', '--out', 'out', '--name', '{file} {date}')).code).toBe(0);
    expect(readdirSync(cli.at('out')).sort()).toEqual(['talks v1.2.docx', 'talks.docx']);
  });

  it('does not write a second file over the first when both have one name', async () => {
    for (const name of ['a.briefing', 'b.briefing']) copyFileSync(cli.sample('empty'), cli.at(name));
    const { code, err } = await run('export', 'a.briefing', 'b.briefing', '--to', 'docx', '--out', 'out', '--overwrite');
    expect({ code, err }).toEqual({ code: 4, err: 'b.briefing was not exported because a.briefing has the name Briefing already; export it to another folder, or add --name {file}.\n' });
    expect(readdirSync(cli.at('out'))).toEqual(['Briefing.docx']);
    expect((await run('export', 'a.briefing', 'b.briefing', '--to', 'docx', '--out', 'both', '--name', '{file}')).code).toBe(0);
  });

  it('leaves no folder behind that it made for nothing, and every folder that was there', async () => {
    mkdirSync(cli.at('mine'));
    expect((await run('export', 'none.briefing', '--to', 'docx', '--out', 'mine/made/here')).code).toBe(3);
    expect((await run('export', cli.sample('empty'), '--to', 'docx', '--out', `mine/made/${'п'.repeat(200)}`)).code).toBe(4);
    expect(readdirSync(cli.at('mine'))).toEqual([]);
    const program = await bundleProgram(RUN_CLI);
    const full = spawnSync('bash', ['--norc', '-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, program, cli.resourcesDir, 'export', cli.sample('three-way-talks'), '--to', 'docx', '--out', 'mine/made'], { cwd: cli.folder, encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: '' } });
    rmSync(path.dirname(program), { recursive: true });
    expect(full).toMatchObject({ status: 4, stderr: expect.stringMatching(/^three-way-talks\.briefing: There is no space left for .*\n$/) });
    expect(readdirSync(cli.at('mine'))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('says at once that a folder cannot be made where the system takes none', async () => {
    expect(await run('export', cli.sample('empty'), '--to', 'docx', '--out', '/proc/x/y')).toMatchObject({ code: 4, err: 'The folder /proc/x/y cannot be made in that place; choose another folder.\n' });
  });

  it('stops when the user interrupts it, with 130, and leaves nothing behind', async () => {
    const { code, err } = await cli.run(['export', cli.sample('empty'), cli.sample('three-way-talks'), '--to', 'docx', '--out', 'out'], { interrupted: true });
    expect({ code, err }).toEqual({ code: 130, err: 'empty.briefing: The export was cancelled; no file was written.\n' });
    expect(existsSync(cli.at('out'))).toBe(false);
  });

  it('shows a line of progress on a screen and leaves nothing of it, and none in a pipe', async () => {
    const words = ['export', cli.sample('empty'), '--to', 'docx,pdf', '--out', 'out'];
    const { err } = await cli.run(words, { isErrTty: true });
    for (const step of ['Preparing 0 %', 'Laying out pages 5 %', 'Writing PDF', 'Writing DOCX', 'Saving 100 %']) expect(err).toContain(`\r\u001b[Kempty.briefing: ${step}`);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect((await cli.run([...words, '--overwrite'])).err).toBe('');
  });
});
