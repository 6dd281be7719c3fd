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
const run = (...words: string[]) => cli.run(words);

describe('briefing export', () => {
  it('writes each file in each format under its own name, and prints where', async () => {
    const { code, out, err } = await run('export', cli.sample('empty'), cli.sample('right-to-left-and-cyrillic'), '--to', 'docx,pdf', '--out', 'made/here');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(readdirSync(cli.at('made/here')).sort()).toEqual(['empty.docx', 'empty.pdf', 'right-to-left-and-cyrillic.docx', 'right-to-left-and-cyrillic.pdf']);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(existsSync(line.replace(/ \(\d+ pages?\)$/, ''))).toBe(true);
    expect(lines[1]).toMatch(/empty\.pdf \(1 page\)$/);
  });

  it('writes only what is asked for', async () => {
    expect((await run('export', cli.sample('empty'), '--to', 'PDF', '--out', '.')).code).toBe(0);
    expect(readdirSync(cli.folder)).toEqual(['empty.pdf']);
  });

  it('gives pages of the same count with either engine', async () => {
    const pages = async (engine: string): Promise<string | undefined> => (await run('export', cli.sample('three-way-talks'), '--to', 'pdf', '--out', engine, '--engine', engine)).out.match(/\((\d+) pages\)/)?.[1];
    const native = await pages('native');
    expect(Number(native)).toBeGreaterThan(3);
    expect(await pages('wasm')).toBe(native);
  });

  it('replaces no file unless it may', async () => {
    writeFileSync(cli.at('empty.docx'), 'mine');
    expect(await run('export', cli.sample('empty'), '--to', 'docx,pdf', '--out', '.')).toMatchObject({ code: 4, err: expect.stringMatching(/^empty\.briefing: empty\.docx is already in .*; choose another folder, or add --overwrite\.\n$/) });
    expect(readdirSync(cli.folder)).toEqual(['empty.docx']);
    expect(readFileSync(cli.at('empty.docx'), 'utf8')).toBe('mine');
    expect((await run('export', cli.sample('empty'), '--to', 'docx,pdf', '--out', '.', '--overwrite')).code).toBe(0);
  });

  it('goes on with the other files when one cannot be read', async () => {
    const { code, err } = await run('export', 'none.briefing', cli.sample('empty'), '--to', 'docx', '--out', 'out');
    expect(code).toBe(3);
    expect(err).toContain('none.briefing does not exist');
    expect(readdirSync(cli.at('out'))).toEqual(['empty.docx']);
  });

  it('says what is wrong with the command line, before anything is written', async () => {
    const wrong = async (...words: string[]): Promise<string> => { const { code, err } = await run('export', ...words); expect(code).toBe(2); return err.split('\n')[0]!; };
    expect(await wrong('--to', 'docx', '--out', 'out')).toContain('needs a file');
    expect(await wrong('a.briefing', '--out', 'out')).toBe('The option --to FORMATS is missing.');
    expect(await wrong('a.briefing', '--to', 'docx,odt', '--out', 'out')).toBe('There is no format "odt"; --to takes docx, pdf, or docx,pdf.');
    expect(await wrong('a.briefing', '--to', ',', '--out', 'out')).toContain('names no format');
    expect(await wrong('a.briefing', '--to', 'pdf', '--out', 'out', '--engine', 'word')).toBe('There is no engine "word"; choose native or wasm.');
    expect(await wrong('a.briefing', 'sub/A.briefing', '--to', 'pdf', '--out', 'out')).toContain('one would replace the other');
    expect(readdirSync(cli.folder)).toEqual([]);
  });

  it('says that the folder cannot be one', async () => {
    writeFileSync(cli.at('file'), '');
    expect(await run('export', cli.sample('empty'), '--to', 'docx', '--out', 'file')).toMatchObject({ code: 4, err: expect.stringMatching(/is not a folder; choose a folder\.\n$/) });
    expect(await run('export', cli.sample('empty'), '--to', 'docx', '--out', 'file/below')).toMatchObject({ code: 4, err: expect.stringMatching(/is not a folder; choose a folder\.\n$/) });
  });

  it('says that it may not write in the folder', async () => {
    const program = await bundleProgram(`
      import { runCli } from '@/electron/cli/run-cli';
      import { processTerminal } from '@/electron/cli/terminal';
      const [resourcesDir, ...words] = process.argv.slice(2);
      process.exitCode = await runCli(words, processTerminal(resourcesDir));
    `);
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
    expect((await run('export', '--to', 'docx', '--out', 'out', '--', '--odd.briefing')).code).toBe(0);
    expect(readdirSync(cli.at('out'))).toEqual(['--odd.docx']);
  });

  it('shows a line of progress on a screen and leaves nothing of it, and none in a pipe', async () => {
    const words = ['export', cli.sample('empty'), '--to', 'docx,pdf', '--out', 'out'];
    const { err } = await cli.run(words, { isErrTty: true });
    for (const step of ['Preparing 0 %', 'Laying out pages 5 %', 'Writing PDF', 'Writing DOCX', 'Saving 100 %']) expect(err).toContain(`\r\u001b[Kempty.briefing: ${step}`);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect((await cli.run([...words, '--overwrite'])).err).toBe('');
  });
});
