// What the command line says of a run that ended without a word: processes that really end so.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runEnded } from '../../scripts/run-ended.mjs';

const run = (script: string) => spawnSync(process.execPath, ['-e', script], { stdio: 'ignore' });

describe('runEnded', () => {
  it('hands on the exit code of a program that ended by itself', () => {
    expect(runEnded(run('process.exit(3)'), ['check', 'a.briefing'])).toEqual({ code: 3, sentence: '' });
    expect(runEnded(run(''), [])).toEqual({ code: 0, sentence: '' });
  });

  it('says what to do when the native engine ended the program', () => {
    const { code, sentence } = runEnded(run('process.abort()'), ['export', 'a.briefing', '--to', 'pdf']);
    expect(code).toBe(70);
    expect(sentence).toBe('The program stopped at a fault in the PDF engine. Briefings are unchanged. Run the command again with --engine wasm: that engine goes on where this one stops. Please report it with the lines above.');
  });

  it('does not name the other engine where it ran already, or where none runs', () => {
    for (const words of [['export', 'a.briefing', '--engine', 'wasm'], ['export', '--engine=wasm', 'a.briefing'], ['check', 'a.briefing'], []]) expect(runEnded(run('process.abort()'), words).sentence).not.toContain('--engine wasm');
  });

  it('answers a signal as shells do', () => {
    expect(runEnded(run("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)"), ['export'])).toEqual({ code: 143, sentence: '' });
  });

  it('says why a program could not be started', () => {
    expect(runEnded(spawnSync('/nowhere/node', []), ['export'])).toEqual({ code: 70, sentence: 'The program could not be started: spawnSync /nowhere/node ENOENT.' });
  });
});
