import { spawnSync } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTempName, sweepTempFiles } from '../../../electron/files/temp-names';
import { tempFolder } from './temp-folder';

describe('sweepTempFiles', () => {
  it('removes what dead processes of this host left behind, and nothing else', async () => {
    const folder = tempFolder();
    const ours = createTempName();
    const deadPid = spawnSync(process.execPath, ['-e', '']).pid;
    const dead = ours.replace(`-${process.pid}-`, `-${deadPid}-`);
    const elsewhere = dead.replace(/briefing-[0-9a-f]{8}/, 'briefing-00000000');
    const old = createTempName();
    const others = ['.~briefing-notes.tmp', 'plan.briefing', '.~lock.plan.briefing#'];
    for (const name of [ours, dead, elsewhere, old, ...others]) writeFileSync(path.join(folder, name), '');
    utimesSync(path.join(folder, old), 1, 1);
    expect([...(await sweepTempFiles(folder))].sort()).toEqual([dead, old].sort());
    expect(readdirSync(folder).sort()).toEqual([ours, elsewhere, ...others].sort());
  });

  it('does nothing in a folder that is not there', async () => {
    expect(await sweepTempFiles(path.join(tempFolder(), 'gone'))).toEqual([]);
  });
});
