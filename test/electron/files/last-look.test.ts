import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lastLook } from '../../../electron/files/last-look';
import { createSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from './temp-folder';

it('tells a file that is there from one that is gone, alone or with its folder, and says nothing of a briefing without one', async () => {
  const session = createSession(sampleBriefing());
  expect(await lastLook(session)).toBe('there');
  const folder = path.join(tempFolder(), 'drive');
  mkdirSync(folder);
  const file = path.join(folder, 'permits.briefing');
  expect(await saveSessionAs(session, file, { backupsFolder: null })).toMatchObject({ ok: true });
  expect(await lastLook(session)).toBe('there');
  renameSync(file, `${file}.moved`);
  expect(await lastLook(session)).toBe('gone');
  mkdirSync(file);
  expect(await lastLook(session)).toBe('gone');
  rmSync(folder, { recursive: true });
  expect(await lastLook(session)).toBe('folderGone');
});

it('waits no longer than it may for a folder that does not answer, and takes no fault of a drive for a file that is there', async () => {
  const session = { path: path.join(tempFolder(), 'permits.briefing') };
  expect(await lastLook(session, { withinMs: 5, look: () => new Promise(() => {}) })).toBe('noAnswer');
  expect(await lastLook(session, { look: () => Promise.reject(Object.assign(new Error('input/output error'), { code: 'EIO' })) })).toBe('noAnswer');
  await expect(lastLook(session, { look: () => Promise.reject(new Error('a bug')) })).rejects.toThrow('a bug');
});
