import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fileWorkerBy } from '../../../electron/files/file-jobs';
import { lookAtFile } from '../../../electron/files/look-at-file';
import { applySnapshot, type BriefingSession, createSession, openSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from './temp-folder';

const NO_BACKUPS = { backupsFolder: null };

async function opened(): Promise<{ session: BriefingSession; file: string }> {
  const file = path.join(tempFolder(), 'permits.briefing');
  expect(await saveSessionAs(createSession(sampleBriefing()), file, NO_BACKUPS)).toMatchObject({ ok: true });
  const session = await openSession(file);
  if (!session.ok) throw new Error(session.error.message);
  return { session: session.value, file };
}

it('tells a file that was changed, of another size or of the same, from one that was only copied back', async () => {
  const { session, file } = await opened();
  expect(await lookAtFile(session)).toEqual({ type: 'asKnown' });
  const bytes = readFileSync(file);

  utimesSync(file, 1000, 1000);
  expect(await lookAtFile(session)).toEqual({ type: 'asKnown' });

  writeFileSync(file, bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte)));
  expect(await lookAtFile(session)).toEqual({ type: 'changed', changedAt: statSync(file).mtimeMs });

  writeFileSync(file, '');
  expect(await lookAtFile(session)).toMatchObject({ type: 'changed' });
});

it('tells a file that is gone, and forgets it when it is back', async () => {
  const { session, file } = await opened();
  renameSync(file, `${file}.moved`);
  expect(await lookAtFile(session)).toEqual({ type: 'gone' });
  renameSync(`${file}.moved`, file);
  expect(await lookAtFile(session)).toEqual({ type: 'asKnown' });
  rmSync(path.dirname(file), { recursive: true });
  expect(await lookAtFile(session)).toEqual({ type: 'gone' });
});

it('takes no save of the session itself for a change, neither one that is done nor one that is under way', async () => {
  const { session } = await opened();
  const order = session.briefing.sections.map(({ id }) => id).reverse();
  expect(applySnapshot(session, { order })).toMatchObject({ ok: true });
  const saving = saveSession(session, NO_BACKUPS);
  expect(await lookAtFile(session)).toEqual({ type: 'asKnown' });
  expect(await saving).toMatchObject({ ok: true });
  expect(await lookAtFile(session)).toEqual({ type: 'asKnown' });
});

it('says nothing of a briefing without a file, nor of a file that cannot be looked at', async () => {
  expect(await lookAtFile(createSession(sampleBriefing()))).toEqual({ type: 'asKnown' });
  const { session, file } = await opened();
  utimesSync(file, 1000, 1000); // so that it is read, which fails
  expect(await lookAtFile(session, fileWorkerBy(() => Promise.reject(Object.assign(new Error('no answer'), { code: 'EIO' }))))).toEqual({ type: 'asKnown' });
});
