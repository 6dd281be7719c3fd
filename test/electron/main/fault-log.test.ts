import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFault, writeFault } from '../../../electron/main/fault-log';
import { tempFolder } from '../files/temp-folder';

describe('writeFault', () => {
  it('adds time, kind, message and stack, for the user alone', () => {
    const folder = path.join(tempFolder(), 'logs');
    writeFault(folder, 'window', new RangeError('too far'), new Date('2026-03-14T10:00:00Z'));
    writeFault(folder, 'window', new Error('again'));
    const file = path.join(folder, 'faults.log');
    const log = readFileSync(file, 'utf8');
    expect(log).toMatch(/^2026-03-14T10:00:00\.000Z window: RangeError: too far\n {4}at .*fault-log\.test\.ts/);
    expect(log).toContain('window: Error: again\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('begins a new log when the old one is large, and keeps one old one', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'faults.log');
    for (const filler of ['a', 'b']) {
      writeFileSync(file, filler.repeat(300_000));
      writeFault(folder, 'window', new Error('more'));
    }
    expect(readdirSync(folder).sort()).toEqual(['faults.1.log', 'faults.log']);
    expect(readFileSync(path.join(folder, 'faults.1.log'), 'utf8')).toBe('b'.repeat(300_000));
    expect(statSync(file).size).toBeLessThan(10_000);
  });

  it('never throws', () => {
    const file = path.join(tempFolder(), 'file');
    writeFileSync(file, '');
    writeFault(file, 'window', new Error('x'));
    expect(existsSync(file)).toBe(true);
  });
});

describe('describeFault', () => {
  it('leaves out what an error quotes: text that was read, names of files', () => {
    const secret = 'Ceasefire at noon';
    let parsing: unknown;
    try { JSON.parse(`{"subject": ${secret}`); } catch (error) { parsing = error; }
    for (const fault of [parsing, new Error(`ENOENT: no such file, open '/home/a/${secret}.briefing'`), new Error(`two "${secret}\nin "lines" here"`), secret, { secret }]) {
      expect(describeFault(fault)).not.toMatch(/Ceasefire|noon/);
    }
    expect(describeFault(parsing)).toMatch(/^SyntaxError: /);
  });

  it('keeps messages short', () => {
    expect(describeFault(new Error('x'.repeat(5000))).split('\n')[0]!.length).toBeLessThan(400);
  });
});
