// Files that someone broke, or never were briefings: every command that reads one says in one sentence what it is and ends with 3.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../../electron/files/open-briefing';
import { nodeSha256 } from '../../../electron/files/node-sha256';
import { writeContainer } from '../../../shared/container';
import { manifestText } from '../../../shared/container/manifest';
import { writeSealedZip, type ZipPart } from '../../../shared/container/write-zip';
import { createBriefing } from '../../../shared/model/create';
import { bundleProgram } from '../files/child-program';
import { runAsNormalUser } from '../files/normal-user';
import { createCli } from './cli-harness';

let cli: ReturnType<typeof createCli>;
let program: string;
beforeAll(async () => {
  cli = createCli();
  program = await bundleProgram(`
    import { runProcess } from '@/electron/cli/run-process';
    const [resourcesDir, ...words] = process.argv.slice(2);
    process.exitCode = await runProcess(words, resourcesDir);
  `);
  for (const folder of [cli.folder, cli.resourcesDir]) chmodSync(folder, 0o755);
  makeFiles();
});
afterAll(() => { cli.remove(); rmSync(path.dirname(program), { recursive: true }); });

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = writeContainer(createBriefing('blank'), new Map());

/** A sealed file with any text as its content, as a program that knows the format could make it. */
function withContent(content: string): Uint8Array {
  const parts: ZipPart[] = [{ name: 'mimetype', bytes: utf8('application/vnd.briefing-desk'), method: 'stored' }, { name: 'content.json', bytes: utf8(content), method: 'deflated' }];
  return writeSealedZip([parts[0]!, { name: 'manifest.json', bytes: utf8(manifestText(parts, nodeSha256)), method: 'deflated' }, parts[1]!], nodeSha256);
}

function makeFiles(): void {
  const write = (name: string, bytes: Uint8Array | string): void => writeFileSync(cli.at(name), bytes);
  const json = JSON.stringify(createBriefing('blank'));
  write('good.briefing', good);
  write('nothing.briefing', '');
  write('one-byte.briefing', 'P');
  write('letter.briefing', 'Dear all');
  write('program.briefing', readFileSync(process.execPath).subarray(0, 100_000));
  write('zip.briefing', zipSync({ 'word/document.xml': utf8('<w:document/>') }));
  write('beginning.briefing', good.subarray(0, 120));
  write('cut.briefing', good.subarray(0, good.length - 1));
  write('longer.briefing', Buffer.concat([good, Buffer.from('x')]));
  write('flipped.briefing', good.map((byte, index) => (index === good.length >> 1 ? byte ^ 1 : byte)));
  write('evil-name.briefing', Buffer.from(Buffer.from(good).toString('latin1').replaceAll('content.json', '../../x.json'), 'latin1'));
  write('bomb.briefing', withContent(' '.repeat(60_000_000)));
  write('a-million-values.briefing', withContent(json.replace('"sections":[', `"sections":[${'0,'.repeat(1_100_000)}0`)));
  write('no-json.briefing', withContent('{'));
  write('deep.briefing', withContent('['.repeat(100_000)));
  write('other-json.briefing', withContent('[1, 2]'));
  write('twice.briefing', withContent(json.replace('"sections":[', '"sections":[{"id":"s1","kind":"freeText","heading":"","blocks":[]},{"id":"s1","kind":"freeText","heading":"","blocks":[]}')));
  write('film.briefing', '');
  truncateSync(cli.at('film.briefing'), 900_000_000);
  write('huge.briefing', good);
  truncateSync(cli.at('huge.briefing'), 1_500_000_000);
  write('new\nline\u001b[31m.briefing', 'Dear all');
  mkdirSync(cli.at('folder.briefing'));
  symlinkSync('nowhere.briefing', cli.at('dangling.briefing'));
  symlinkSync('loop.briefing', cli.at('loop.briefing'));
  symlinkSync('/dev/zero', cli.at('device.briefing'));
  spawnSync('mkfifo', [cli.at('pipe.briefing')]);
}

const SAID: Readonly<Record<string, RegExp>> = {
  'none.briefing': /^none\.briefing does not exist; check the name and the folder\.$/,
  'good.briefing/deeper.briefing': /^good\.briefing\/deeper\.briefing does not exist; check the name and the folder\.$/,
  'nothing.briefing': /^nothing\.briefing is empty, so nothing was opened; look for a copy of it in another place\.$/,
  'one-byte.briefing': /^one-byte\.briefing is not a briefing; choose a file that Briefing Desk saved\.$/,
  'letter.briefing': /is not a briefing; /,
  'program.briefing': /is not a briefing; /,
  'zip.briefing': /is not a briefing; /,
  'film.briefing': /is not a briefing; /,
  'beginning.briefing': /^beginning\.briefing is damaged \(the end of the file is missing or has changed\); open it in the window of Briefing Desk to recover its text\.$/,
  'cut.briefing': /is damaged \(.+\); open it in the window/,
  'longer.briefing': /is damaged \(.+\); open it in the window/,
  'flipped.briefing': /is damaged \(bytes have changed since it was saved\); open it in the window/,
  'evil-name.briefing': /is damaged \(.+\); open it in the window/,
  'bomb.briefing': /^bomb\.briefing would unpack to more than 50 MB of text and is not opened; ask its sender for the file that Briefing Desk saved\.$/,
  'a-million-values.briefing': /is damaged \(.+\); open it in the window/,
  'no-json.briefing': /is damaged \(.+\); open it in the window/,
  'deep.briefing': /is damaged \(.+\); open it in the window/,
  'other-json.briefing': /is damaged \(.+\); open it in the window/,
  'twice.briefing': /is damaged \(.*the id s1 is used twice\); open it in the window/,
  'huge.briefing': /^huge\.briefing holds more than 1000 MB and is not opened; use smaller images\.$/,
  'new\nline\u001b[31m.briefing': /^new\\nline\\u001b\[31m\.briefing is not a briefing; /,
  'folder.briefing': /^folder\.briefing is a folder; name a file in it\.$/,
  '.': /^\. is a folder; name a file in it\.$/,
  'dangling.briefing': /^dangling\.briefing is a link to nowhere\.briefing, which is not there; look for that file or open another one\.$/,
  'loop.briefing': /^loop\.briefing is a link that leads back to itself; open the file itself\.$/,
  'device.briefing': /^device\.briefing is a device or a pipe and not a file; choose a briefing\.$/,
  'pipe.briefing': /^pipe\.briefing is a device or a pipe and not a file; choose a briefing\.$/,
  'caf\ufffd.briefing': /^caf\ufffd\.briefing cannot be opened because its name is not written in UTF-8; rename the file first\.$/,
  [`${'x'.repeat(300)}.briefing`]: /^The name x{59}…x{21}\.briefing is longer than any file's; check it\.$/,
  '/proc/self/mem': /^mem is empty, so nothing was opened; look for a copy of it in another place\.$/,
};

describe.runIf(process.platform === 'linux')('a file that is no good', () => {
  it.each(Object.keys(SAID).map((name) => [JSON.stringify(name).slice(0, 60), name] as const))('%s is told in one sentence by check, info and export, and nothing is left behind', async (_shown, name) => {
    const before = readdirSync(cli.folder);
    for (const words of [['check', name], ['check', '--json', '--fail-on', 'gaps', name], ['info', name], ['export', name, '--to', 'docx,pdf', '--out', 'out/below']]) {
      const { code, out, err } = await cli.run(words);
      expect(err, words[0]).toMatch(/^[^\n]+\n$/);
      expect(err.trimEnd(), words[0]).toMatch(SAID[name]!);
      expect(err.length).toBeLessThan(400);
      expect({ code, out }, words[0]).toEqual({ code: 3, out: words.includes('--json') ? '[]\n' : '' });
    }
    expect(readdirSync(cli.folder)).toEqual(before);
  });

  it('is never a fault nor a briefing when the window opens it', async () => {
    for (const name of Object.keys(SAID)) {
      const opened = await openSession(cli.at(name));
      expect(opened.ok, name).toBe(false);
    }
  });
});

describe.runIf(process.platform === 'linux')('the command line in odd surroundings', () => {
  const shell = (command: string, env: Readonly<Record<string, string>> = {}) => spawnSync('sh', ['-c', command, 'sh', process.execPath, program, cli.resourcesDir], { cwd: cli.folder, encoding: 'utf8', env: { PATH: process.env['PATH']!, ...env } });

  it('does everything without HOME, without a folder for temporary files, in the C locale and twenty characters wide', () => {
    const odd = { LANG: 'C', LC_ALL: 'C', TMPDIR: '/nonexistent', COLUMNS: '20' };
    const made = shell('"$@" new --template blank --out odd --subject "Переговори про порт" && "$@" export odd.briefing --to docx,pdf --out odd-out', odd);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(cli.at('odd-out')).sort()).toEqual(['Переговори про порт.docx', 'Переговори про порт.pdf']);
    const told = shell('"$@" info odd.briefing', odd);
    expect(told.stdout).toContain('  Subject\n    Переговори про\n    порт\n');
    for (const line of told.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(20);
    for (const made of ['odd.briefing', 'odd-out']) rmSync(cli.at(made), { recursive: true });
  });

  it('reads a file whose name begins with a dash, told how when it is taken for an option', () => {
    copyFileSync(cli.at('good.briefing'), cli.at('-dash.briefing'));
    expect(shell('"$@" info -dash.briefing')).toMatchObject({ status: 2, stderr: 'There is no option -dash.briefing; a file of that name is written ./-dash.briefing.\nbriefing info --help tells more.\n' });
    for (const words of ['./-dash.briefing', '-- -dash.briefing']) expect(shell(`"$@" info ${words}`).status).toBe(0);
    rmSync(cli.at('-dash.briefing'));
  });

  it('is refused as any user is what that user may not read or write', () => {
    mkdirSync(cli.at('closed'), { mode: 0o700 });
    copyFileSync(cli.at('good.briefing'), cli.at('closed/a.briefing'));
    writeFileSync(cli.at('secret.briefing'), good, { mode: 0o600 });
    const as = (...words: string[]) => runAsNormalUser(program, [cli.resourcesDir, ...words], cli.folder);
    for (const file of ['secret.briefing', 'closed/a.briefing']) expect(as('info', file)).toMatchObject({ status: 3, stdout: '', stderr: `You are not allowed to read ${path.basename(file)}; ask its owner for access.\n` });
    expect(as('new', '--template', 'blank', '--out', 'closed/b')).toMatchObject({ status: 4, stdout: '', stderr: `You are not allowed to save b.briefing in ${cli.at('closed')}; save a copy elsewhere.\n` });
    expect(readdirSync(cli.at('closed'))).toEqual(['a.briefing']);
    for (const made of ['closed', 'secret.briefing']) rmSync(cli.at(made), { recursive: true });
  });

  it('makes one file of two that are to be made at once', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'briefing-two-'));
    const run = (subject: string) => new Promise<number | null>((resolve) => { spawn(process.execPath, [program, cli.resourcesDir, 'new', '--template', 'blank', '--out', 'same', '--subject', subject], { cwd: folder, stdio: 'ignore' }).once('close', resolve); });
    expect((await Promise.all([run('One'), run('Two'), run('Three')])).sort((one, other) => Number(one) - Number(other))).toEqual([0, 4, 4]);
    expect(readdirSync(folder)).toEqual(['same.briefing']);
    expect((await openSession(path.join(folder, 'same.briefing'))).ok).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('briefing new', () => {
  it('wants the name of a file, and a subject on one line', async () => {
    for (const out of ['.', '..', 'papers/', '.briefing', 'papers/.briefing']) expect(await cli.run(['new', '--template', 'blank', '--out', out])).toMatchObject({ code: 2, err: expect.stringMatching(/^".+" is a folder; name the file in it: --out FILE\.\n/) });
    expect(await cli.run(['new', '--template', 'blank', '--out', 'a', '--subject', 'two\nlines'])).toMatchObject({ code: 2, err: expect.stringMatching(/^--subject has a line break or another control character in it; write it on one line\.\n/) });
    expect(readdirSync(cli.folder)).not.toContain('a.briefing');
  });

  it.runIf(process.platform === 'linux')('writes into no pipe, device, folder or link that leads nowhere good', async () => {
    const before = readdirSync(cli.folder);
    for (const [out, said] of [['pipe', /^pipe\.briefing is a device or a pipe and not a file; /], ['device', /^zero is a device or a pipe and not a file; /], ['folder', /^A folder called folder\.briefing stands in /], ['loop', /^loop\.briefing is a link that leads back to itself; /], ['/proc/x', /^The folder of \/proc\/x\.briefing does not exist; /]] as const) {
      expect(await cli.run(['new', '--template', 'blank', '--out', out, '--overwrite'])).toMatchObject({ code: 4, out: '', err: expect.stringMatching(said) });
    }
    expect(readdirSync(cli.folder)).toEqual(before);
  });
});
