import { copyFileSync, linkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createSession, openSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { actFor } from '../../../electron/main/acting-window';
import { openSessionInWindow } from '../../../electron/main/open-sessions';
import { fileKey, windowThatShows } from '../../../electron/main/shown-files';
import { sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from '../files/temp-folder';

it('knows the window of a file by every name of the file, and by no other file', async () => {
  const folder = tempFolder();
  const at = (name: string): string => path.join(folder, name);
  await saveSessionAs(createSession(sampleBriefing()), at('a.briefing'), { backupsFolder: null });
  symlinkSync('a.briefing', at('symbolic.briefing'));
  copyFileSync(at('a.briefing'), at('copy.briefing'));
  const opened = await openSession(at('a.briefing'));
  if (!opened.ok) throw new Error(opened.error.message);
  actFor(7, () => openSessionInWindow(opened.value));

  for (const name of ['a.briefing', 'symbolic.briefing', '../'.concat(path.basename(folder), '/a.briefing')]) expect(await windowThatShows(at(name))).toBe(7);
  linkSync(at('a.briefing'), at('hard.briefing'));
  expect(await windowThatShows(at('hard.briefing'))).toBe(7);
  expect(await fileKey(at('hard.briefing'))).toBe(await fileKey(at('symbolic.briefing')));
  for (const name of ['copy.briefing', 'none.briefing']) expect(await windowThatShows(at(name))).toBeUndefined();

  // A save puts a new file under the name that is open; the other name keeps the earlier one, which is another file from then on.
  expect(await saveSession(opened.value, { backupsFolder: null })).toMatchObject({ ok: true });
  expect(await windowThatShows(at('hard.briefing'))).toBeUndefined();
  expect(await windowThatShows(at('a.briefing'))).toBe(7);
});
