import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../../electron/files/backups';
import { applySnapshot, createSession, openSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { describeVersion, listVersions, readVersion, restoreVersion } from '../../../electron/files/earlier-versions';
import { sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from './temp-folder';

/** A file that was saved three times: with all its sections, without the first, without any. */
async function savedThrice() {
  const backups = tempFolder();
  const file = path.join(tempFolder(), 'plan.briefing');
  const briefing = sampleBriefing();
  const session = createSession(briefing);
  const save = async (attempt: ReturnType<typeof saveSession>) => { const saved = await attempt; if (!saved.ok) throw new Error(saved.error.message); };
  await save(saveSessionAs(session, file, { backupsFolder: backups }));
  const first = new Uint8Array(readFileSync(file));
  applySnapshot(session, { order: briefing.sections.slice(1).map(({ id }) => id) });
  await save(saveSession(session, { backupsFolder: backups }));
  applySnapshot(session, { order: [] });
  await save(saveSession(session, { backupsFolder: backups }));
  return { backups, file, briefing, session, first };
}

describe('the earlier versions of a file', () => {
  it('tells of each how much is in it and how much differs', async () => {
    const { backups, file, briefing, session } = await savedThrice();
    const versions = await listVersions(backups, file);
    expect(versions).toHaveLength(2);
    const [newer, older] = await Promise.all(versions.map(({ versionId }) => describeVersion(backups, file, versionId, session.briefing)));
    const all = briefing.sections.length;
    expect(newer).toMatchObject({ type: 'readable', sections: all - 1, differing: all - 1 });
    expect(older).toMatchObject({ type: 'readable', sections: all, differing: all });
    expect(await describeVersion(backups, file, versions[1]!.versionId, briefing)).toMatchObject({ differing: 0 });
    expect(await describeVersion(backups, file, versions[1]!.versionId, undefined)).not.toHaveProperty('differing');
  });

  it('are found through a symbolic link to the file', async () => {
    const { backups, file } = await savedThrice();
    const link = path.join(tempFolder(), 'link.briefing');
    symlinkSync(file, link);
    expect(await listVersions(backups, link)).toEqual(await listVersions(backups, file));
  });

  it('go back in the place of the file, and what was there is kept first', async () => {
    const { backups, file, first } = await savedThrice();
    const [, older] = await listVersions(backups, file);
    const present = new Uint8Array(readFileSync(file));
    expect(await restoreVersion(backups, file, older!.versionId)).toEqual({ ok: true, value: { madeAt: older!.madeAt } });
    expect(new Uint8Array(readFileSync(file))).toEqual(first);
    const [kept] = await listVersions(backups, file);
    expect(await readVersion(backups, file, kept!.versionId)).toMatchObject({ ok: true, value: { bytes: present } });
  });

  it('replace a damaged file, whose bytes are kept as they are', async () => {
    const { backups, file, first } = await savedThrice();
    const [, older] = await listVersions(backups, file);
    writeFileSync(file, 'not a briefing any more');
    expect(await restoreVersion(backups, file, older!.versionId)).toMatchObject({ ok: true });
    expect(new Uint8Array(readFileSync(file))).toEqual(first);
    const [kept] = await listVersions(backups, file);
    expect(await describeVersion(backups, file, kept!.versionId, undefined)).toMatchObject({ type: 'unreadable' });
    expect(await openSession(file)).toMatchObject({ ok: true });
  });

  it('say that one is damaged, or gone', async () => {
    const { backups, file } = await savedThrice();
    const [backup] = await listBackups(backups, file);
    const [version] = await listVersions(backups, file);
    writeFileSync(backup!.file, readFileSync(backup!.file).subarray(0, 200));
    expect(await describeVersion(backups, file, version!.versionId, undefined)).toEqual({ type: 'unreadable', message: 'This version is damaged and cannot be opened. Choose another one.' });
    expect(await restoreVersion(backups, file, version!.versionId)).toMatchObject({ ok: false });
    expect(await readVersion(backups, file, '1-none')).toMatchObject({ ok: false, error: { type: 'versionGone' } });
  });
});
