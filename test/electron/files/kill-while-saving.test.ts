import { spawn } from 'node:child_process';
import { readdirSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSession, openSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { sweepTempFiles } from '../../../electron/files/temp-names';
import { createBriefing } from '../../../shared/model';
import { image, imageBytes, mediaOf } from '../../shared/container/sample';
import { bundleProgram } from './child-program';
import { tempFolder } from './temp-folder';

const ROUNDS = 20;

describe('saveSession in a process that is killed', () => {
  let program = '';
  beforeAll(async () => {
    program = await bundleProgram(`
      import { writeSync } from 'node:fs';
      import { applySnapshot, openSession, saveSession } from '@/electron/files/open-briefing';
      const opened = await openSession(process.argv[2]);
      if (!opened.ok) throw new Error(opened.error.message);
      const session = opened.value;
      for (;;) {
        const count = Number(session.briefing.metadata.subject) + 1;
        const { sections, ...data } = session.briefing;
        applySnapshot(session, { data: { ...data, metadata: { ...data.metadata, subject: String(count), to: 'x'.repeat(count % 997) } } });
        const saved = await saveSession(session, { backupsFolder: process.argv[3] });
        if (!saved.ok) throw new Error(saved.error.message);
        writeSync(1, count + '\\n');
      }
    `);
  });
  afterAll(() => rmSync(path.dirname(program), { recursive: true }));

  /** Runs the program until it has acknowledged some saves and something has then happened in the folder this many times, kills it, and returns the last save acknowledged. */
  function killAfter(file: string, backups: string, saves: number, events: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, file, backups], { stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      let complaints = '';
      let left = events;
      const acknowledged = (): number => out.split('\n').length - 1;
      const watcher = watch(path.dirname(file), () => {
        if (acknowledged() >= saves && --left === 0) child.kill('SIGKILL');
      });
      child.stderr.on('data', (data: Buffer) => { complaints += data.toString(); });
      child.stdout.on('data', (data: Buffer) => { out += data.toString(); });
      child.on('error', reject);
      child.on('close', (_code, signal) => {
        watcher.close();
        if (signal === 'SIGKILL') resolve(Number(out.split('\n')[acknowledged() - 1]));
        else reject(new Error(complaints));
      });
    });
  }

  it(`loses no acknowledged save and leaves no unreadable file in ${ROUNDS} rounds, and what it leaves behind is swept`, async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.briefing');
    const backups = path.join(tempFolder(), 'backups');
    const briefing = createBriefing('blank');
    const picture = image(imageBytes(1, 2_000_000));
    const made = await saveSessionAs(createSession({ ...briefing, media: [picture.item], metadata: { ...briefing.metadata, subject: '0' } }, mediaOf(picture)), file, { backupsFolder: null });
    expect(made.ok).toBe(true);
    let unreadable = 0;
    let lost = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const acknowledged = await killAfter(file, backups, 1 + (round % 3), 1 + (round % 7));
      const opened = await openSession(file);
      if (!opened.ok) unreadable++;
      else if (Number(opened.value.briefing.metadata.subject) < acknowledged) lost++;
    }
    expect({ unreadable, lost }).toEqual({ unreadable: 0, lost: 0 });
    await sweepTempFiles(folder);
    expect(readdirSync(folder)).toEqual(['a.briefing']);
  }, 120_000);
});
