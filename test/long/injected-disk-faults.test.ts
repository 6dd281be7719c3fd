// Faults that no file system shows on demand, injected into the system calls of a saving process (strace). One thread does its file work, so that calls can be counted.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../electron/files/child-program';

const OLD = 'old '.repeat(50_000);
const NEW = 'new '.repeat(60_000);
let program = '';
let root = '';
let count = 0;

beforeAll(async () => {
  program = await bundleProgram(`
    import { saveFile } from '@/electron/files/save-file';
    const result = await saveFile({ path: process.argv[2], bytes: new TextEncoder().encode('new '.repeat(60000)), expected: 'replace', check: () => undefined, backupsFolder: null });
    console.log(result.ok ? 'ok' : result.error.type + (result.error.code ? ' ' + result.error.code : ''));
  `);
  root = mkdtempSync(path.join(tmpdir(), 'briefing-faults-'));
});
afterAll(() => {
  for (const folder of [path.dirname(program), root]) rmSync(folder, { recursive: true });
});

/** Saves over an old file with faults injected; what the program said (nothing when it was killed), what is in the file, and what else is in its folder. */
function saveWith(...injections: readonly string[]): { readonly said: string; readonly content: 'old' | 'new' | 'broken'; readonly leftOver: number; readonly log: string } {
  const folder = path.join(root, String(count++));
  mkdirSync(folder);
  const file = path.join(folder, 'a.briefing');
  const log = path.join(root, 'log');
  writeFileSync(file, OLD);
  const faults = injections.flatMap((fault) => ['-e', `inject=${fault}`]);
  const run = spawnSync('strace', ['-f', '-y', '-o', log, '-e', 'trace=fsync,rename,write,openat,execve', ...faults, process.execPath, program, file], { encoding: 'utf8', env: { ...process.env, UV_THREADPOOL_SIZE: '1' } });
  if (run.error) throw new Error(`this test needs strace: ${run.error.message}`);
  const bytes = readFileSync(file, 'utf8');
  return { said: run.stdout.trim(), content: bytes === OLD ? 'old' : bytes === NEW ? 'new' : 'broken', leftOver: readdirSync(folder).length - 1, log: readFileSync(log, 'utf8') };
}

/** Which write of its thread is the first one to the temporary file. */
function nthWriteToTempFile(): number {
  const { log } = saveWith();
  const writes = new Map<string, number>();
  for (const line of log.split('\n')) {
    const [, thread, call] = /^(\d+) +(write\(.*)$/.exec(line) ?? [];
    if (thread === undefined) continue;
    writes.set(thread, (writes.get(thread) ?? 0) + 1);
    if (call!.includes('.~briefing-')) return writes.get(thread)!;
  }
  throw new Error('the save wrote no temporary file');
}

describe('saveFile with injected faults', () => {
  it('saves when there is none', () => {
    expect(saveWith()).toMatchObject({ said: 'ok', content: 'new', leftOver: 0 });
  });

  it('does not try a failed fsync again, and leaves the earlier file', () => {
    expect(saveWith('fsync:error=EIO:when=1')).toMatchObject({ said: 'other EIO', content: 'old', leftOver: 0 });
  });

  it('does not say that it saved when the folder could not be synced', () => {
    expect(saveWith('fsync:error=EIO:when=2')).toMatchObject({ said: 'notDurable', content: 'new', leftOver: 0 });
  });

  it('does not mind a folder that cannot be synced at all', () => {
    expect(saveWith('fsync:error=EINVAL:when=2')).toMatchObject({ said: 'ok', content: 'new', leftOver: 0 });
  });

  it('notices a write that the disk swallowed', () => {
    const nth = nthWriteToTempFile();
    expect(saveWith(`write:retval=240000:when=${nth}`)).toMatchObject({ said: 'shortWrite', content: 'old', leftOver: 0 });
  });

  it('says so when the disk is full in the middle of a write', () => {
    expect(saveWith(`write:error=ENOSPC:when=${nthWriteToTempFile()}`)).toMatchObject({ said: 'noSpace', content: 'old', leftOver: 0 });
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('tries a rename again that is refused for a moment (%s)', (code) => {
    expect(saveWith(`rename:error=${code}:when=1..3`)).toMatchObject({ said: 'ok', content: 'new', leftOver: 0 });
  });

  it('gives up after five seconds when a rename is always refused, and leaves the earlier file', () => {
    expect(saveWith('rename:error=EBUSY')).toMatchObject({ said: 'renameImpossible', content: 'old', leftOver: 0 });
  });

  it('has the old or the new file, whole, wherever it is killed', () => {
    const outcomes = ['openat', 'write', 'fsync', 'rename'].flatMap((call) => Array.from({ length: call === 'openat' ? 40 : 12 }, (_, index) => saveWith(`${call}:signal=KILL:when=${index + 1}`)));
    expect(outcomes.filter((outcome) => outcome.content === 'broken')).toEqual([]);
    expect(outcomes.filter((outcome) => outcome.said === 'ok' && outcome.content !== 'new')).toEqual([]);
    expect(new Set(outcomes.map((outcome) => outcome.content))).toEqual(new Set(['old', 'new']));
  });
});
