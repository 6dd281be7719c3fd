import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepBackup, listBackups, readBackup } from '../../../electron/files/backups';
import { createSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { createTempName } from '../../../electron/files/temp-names';
import { tidyUp } from '../../../electron/main/tidy-up';
import { image, imageBytes, mediaOf, sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from '../files/temp-folder';

/** The name of a temporary file that a process left which is no longer there. */
function leftOverName(): string {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return createTempName().replace(`-${process.pid}-`, `-${pid}-`);
}

describe('tidyUp', () => {
  it('removes what killed processes left in every folder, and nothing else', async () => {
    const userData = tempFolder();
    const folders = { userData, ownTemplates: path.join(userData, 'templates'), backups: path.join(userData, 'backups'), ofBriefings: [tempFolder(), tempFolder()] };
    const all = [userData, folders.ownTemplates, path.join(folders.backups, 'abc'), path.join(folders.backups, 'media'), ...folders.ofBriefings];
    const ofARunningProcess = createTempName();
    for (const folder of all) {
      mkdirSync(folder, { recursive: true });
      for (const name of [leftOverName(), ofARunningProcess, 'plan.briefing']) writeFileSync(path.join(folder, name), '');
    }
    await tidyUp(folders);
    for (const folder of all) expect(readdirSync(folder).filter((name) => !['templates', 'backups'].includes(name)), folder).toEqual([ofARunningProcess, 'plan.briefing']);
  });

  it('removes images that no backup needs, and keeps those that one does', async () => {
    const userData = tempFolder();
    const backups = path.join(userData, 'backups');
    const file = path.join(tempFolder(), 'a.briefing');
    const picture = image(imageBytes(1, 2000));
    expect(await saveSessionAs(createSession(sampleBriefing(undefined, picture.item), mediaOf(picture)), file, { backupsFolder: null })).toMatchObject({ ok: true });
    expect(await keepBackup(backups, file)).toBe('made');
    const unused = path.join(backups, 'media', 'f'.repeat(64));
    writeFileSync(unused, 'x');
    for (const kept of [unused, path.join(backups, 'media', picture.item.hash)]) utimesSync(kept, 1, 1);
    await tidyUp({ userData, ownTemplates: path.join(userData, 'templates'), backups, ofBriefings: [] });
    expect(readdirSync(path.join(backups, 'media'))).toEqual([picture.item.hash]);
    expect((await readBackup(backups, (await listBackups(backups, file))[0]!)).ok).toBe(true);
  });

  it('goes on where a folder is not there or is none', async () => {
    const userData = tempFolder();
    const left = leftOverName();
    const last = tempFolder();
    writeFileSync(path.join(userData, 'backups'), '');
    writeFileSync(path.join(last, left), '');
    await tidyUp({ userData, ownTemplates: path.join(userData, 'templates'), backups: path.join(userData, 'backups'), ofBriefings: [path.join(userData, 'gone'), path.join(userData, 'backups'), last] });
    expect(readdirSync(last)).toEqual([]);
  });
});
