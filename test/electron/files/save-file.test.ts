import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFingerprint } from '../../../electron/files/fingerprint';
import { saveFile, type SaveRequest } from '../../../electron/files/save-file';
import { bundleProgram } from './child-program';
import { tempFolder } from './temp-folder';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const request = (file: string, text: string, more: Partial<SaveRequest> = {}): SaveRequest => ({ path: file, bytes: bytesOf(text), expected: null, check: () => undefined, backupsFolder: null, ...more });
const textOf = (file: string): string => readFileSync(file, 'utf8');

describe('saveFile', () => {
  it('writes a new file, says what it is, and leaves nothing else behind', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'план.briefing');
    const saved = await saveFile(request(file, 'one'));
    expect(saved).toEqual({ ok: true, value: { path: file, fingerprint: await readFingerprint(file), backup: 'notNeeded' } });
    expect(readdirSync(folder)).toEqual(['план.briefing']);
    expect(textOf(file)).toBe('one');
  });

  it('replaces a file that is as we left it, and keeps its permissions', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    writeFileSync(file, 'one');
    chmodSync(file, 0o664);
    expect(await saveFile(request(file, 'two', { expected: await readFingerprint(file) }))).toMatchObject({ ok: true });
    expect(textOf(file)).toBe('two');
    expect(statSync(file).mode & 0o777).toBe(0o664);
  });

  it('never writes over a file that was changed outside, even when size and time are the same', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.briefing');
    writeFileSync(file, 'one');
    const before = await readFingerprint(file);
    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'two');
    utimesSync(file, atime, mtime);
    expect(await saveFile(request(file, 'ours', { expected: before }))).toMatchObject({ ok: false, error: { type: 'changedOutside', now: await readFingerprint(file) } });
    expect(await saveFile(request(file, 'ours', { expected: null }))).toMatchObject({ ok: false, error: { type: 'changedOutside' } });
    expect(textOf(file)).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.briefing']);
    expect(await saveFile(request(file, 'ours', { expected: 'replace' }))).toMatchObject({ ok: true });
    expect(textOf(file)).toBe('ours');
  });

  it('does not mind a file that was only touched, and writes a file that is gone', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    writeFileSync(file, 'one');
    const before = await readFingerprint(file);
    utimesSync(file, 1, 1);
    expect(await saveFile(request(file, 'two', { expected: before }))).toMatchObject({ ok: true });
    rmSync(file);
    expect(await saveFile(request(file, 'three', { expected: before }))).toMatchObject({ ok: true });
    expect(textOf(file)).toBe('three');
  });

  it('writes nothing that would not open again', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.briefing');
    writeFileSync(file, 'one');
    expect(await saveFile(request(file, 'two', { expected: 'replace', check: () => 'it is no briefing' }))).toMatchObject({ ok: false, error: { type: 'unreadableContent' } });
    expect(textOf(file)).toBe('one');
    expect(readdirSync(folder)).toEqual(['a.briefing']);
  });

  it('writes through symbolic links, also to a file that is not there yet', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'real'));
    symlinkSync('real/a.briefing', path.join(folder, 'link.briefing'));
    for (const text of ['one', 'two']) {
      expect(await saveFile(request(path.join(folder, 'link.briefing'), text, { expected: 'replace' }))).toMatchObject({ ok: true, value: { path: path.join(folder, 'real', 'a.briefing') } });
      expect(textOf(path.join(folder, 'real', 'a.briefing'))).toBe(text);
    }
    expect(lstatSync(path.join(folder, 'link.briefing')).isSymbolicLink()).toBe(true);
  });

  it('leaves another name of the old file (a hard link) as it was', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'a.briefing'), 'one');
    linkSync(path.join(folder, 'a.briefing'), path.join(folder, 'copy'));
    await saveFile(request(path.join(folder, 'a.briefing'), 'two', { expected: 'replace' }));
    expect(textOf(path.join(folder, 'copy'))).toBe('one');
  });

  it('runs saves to one file one after another, whatever name they use, so that the last one wins', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.briefing');
    writeFileSync(file, 'start');
    mkdirSync(path.join(folder, 'links'));
    const links = Array.from({ length: 30 }, (_, index) => path.join(folder, 'links', String(index)));
    links.forEach((link, index) => symlinkSync(links[index - 1] ?? file, link));
    symlinkSync(links.at(-1) ?? file, path.join(folder, 'b.briefing')); // a name that takes long to follow
    const texts = Array.from({ length: 12 }, (_, index) => `text ${index} ${'x'.repeat(index * 1000)}`);
    const results = await Promise.all(texts.map((text, index) => saveFile(request(path.join(folder, index % 2 ? 'a.briefing' : 'b.briefing'), text, { expected: 'replace' }))));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(textOf(file)).toBe(texts[11]);
    expect(readdirSync(folder).sort()).toEqual(['a.briefing', 'b.briefing', 'links']);
  });

  it('lets one of several processes make a new file, and tells the others that it is there', async () => {
    const folder = tempFolder();
    const program = await bundleProgram(`
      import { saveFile } from '@/electron/files/save-file';
      const [file, text] = process.argv.slice(2);
      const saved = await saveFile({ path: file, bytes: new TextEncoder().encode(text.repeat(50000)), expected: null, check: () => undefined, backupsFolder: null });
      console.log(saved.ok ? 'saved' : saved.error.type);
    `);
    for (let round = 0; round < 5; round++) {
      const file = path.join(folder, `${round}.briefing`);
      const said = await Promise.all(['a', 'b', 'c', 'd'].map((text) => promisify(execFile)(process.execPath, [program, file, text]).then(({ stdout }) => ({ text, said: stdout.trim() }))));
      const savers = said.filter((entry) => entry.said === 'saved');
      expect(savers).toHaveLength(1);
      expect(said.filter((entry) => entry.said === 'changedOutside')).toHaveLength(3);
      expect(textOf(file)).toBe(savers[0]!.text.repeat(50000));
    }
    rmSync(path.dirname(program), { recursive: true });
    expect(readdirSync(folder)).toHaveLength(5);
  });

  it('says that the folder is gone, that a folder is in the place of the file, that a file is in the place of the folder', async () => {
    const folder = tempFolder();
    expect(await saveFile(request(path.join(folder, 'gone', 'a.briefing'), 'one'))).toMatchObject({ ok: false, error: { type: 'folderMissing', message: `The folder ${path.join(folder, 'gone')} of a.briefing is not there; save a copy elsewhere.` } });
    writeFileSync(path.join(folder, 'file'), '');
    expect(await saveFile(request(path.join(folder, 'file', 'a.briefing'), 'one'))).toMatchObject({ ok: false, error: { type: 'folderMissing' } });
    mkdirSync(path.join(folder, 'a.briefing'));
    expect(await saveFile(request(path.join(folder, 'a.briefing'), 'one'))).toMatchObject({ ok: false, error: { type: 'other', code: 'EISDIR', message: `A folder called a.briefing stands in ${folder}, where the file would be; rename that folder, or save under another name.` } });
    execFileSync('mkfifo', [path.join(folder, 'pipe.briefing')]);
    expect(await saveFile(request(path.join(folder, 'pipe.briefing'), 'one'))).toMatchObject({ ok: false, error: { type: 'other', message: 'pipe.briefing is a device or a pipe and not a file; save under another name.' } });
  });

  it('counts the bytes of a name, not its letters', async () => {
    const folder = tempFolder();
    const fits = `${'п'.repeat(123)}.briefing`;
    expect(await saveFile(request(path.join(folder, fits), 'one'))).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual([fits]);
    expect(await saveFile(request(path.join(folder, `${'п'.repeat(124)}.briefing`), 'one'))).toMatchObject({ ok: false, error: { type: 'nameTooLong', bytes: 257, limitBytes: 255 } });
    expect(readdirSync(folder)).toEqual([fits]);
  });

  it('refuses a file that is protected against changes', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    writeFileSync(file, 'one');
    execFileSync('chattr', ['+i', file]);
    try {
      expect(await saveFile(request(file, 'two', { expected: 'replace' }))).toMatchObject({ ok: false, error: { type: 'readOnly' } });
      expect(textOf(file)).toBe('one');
    } finally {
      execFileSync('chattr', ['-i', file]);
    }
  });

  it('notices a change outside between two of its own saves', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.briefing');
    const first = await saveFile(request(file, 'one'));
    if (!first.ok) throw new Error(first.error.message);
    writeFileSync(path.join(folder, 'b'), 'theirs');
    renameSync(path.join(folder, 'b'), file);
    expect(await saveFile(request(file, 'two', { expected: first.value.fingerprint }))).toMatchObject({ ok: false, error: { type: 'changedOutside' } });
    expect(textOf(file)).toBe('theirs');
  });
});
