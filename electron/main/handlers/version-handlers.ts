import { dialog } from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { OpenOutcome } from '../../../shared/ipc/briefing-channels';
import { momentInWords } from '../../../shared/model/moment-words';
import { listVersions } from '../../files/earlier-versions';
import { lastLook } from '../../files/last-look';
import { copyOf } from '../../files/open-briefing';
import { backupsFolder } from '../app-folders';
import { fileWorker } from '../file-worker';
import { flushWindow } from '../flush-window';
import { registerHandlers } from '../ipc';
import { currentWindow } from '../main-window';
import { show, showFile } from '../open-flow';
import { currentSession, hasUnsavedWork } from '../open-sessions';
import { save } from '../save-flow';
import { fileOfTarget } from '../version-targets';

/** Answers the channels about the kept versions of a file. */
export function registerVersionHandlers(): void {
  registerHandlers({
    'versions:list': async (_event, target) => {
      const file = fileOfTarget(target);
      if (file === undefined) return { restorable: false, versions: [] };
      const { readOnly } = sessionOf(target)?.file ?? { readOnly: false };
      return { file: { name: path.basename(file), folder: path.dirname(file) }, restorable: !readOnly, versions: [...(await listVersions(backupsFolder(), file))] };
    },
    'versions:describe': (_event, target, versionId) => {
      const file = fileOfTarget(target);
      return file === undefined ? { type: 'unreadable', message: 'This briefing is no longer open.' } : fileWorker()('describeVersion', backupsFolder(), file, versionId, sessionOf(target)?.briefing);
    },
    'versions:openCopy': async (_event, target, versionId) => {
      const file = fileOfTarget(target);
      if (file === undefined) return NOT_OPEN;
      const read = await fileWorker()('openVersion', backupsFolder(), file, versionId);
      if (!read.ok) return { type: 'failed', message: read.error.message };
      return show(copyOf(read.value, randomUUID()), [`This is a copy of ${path.basename(file)} as it was ${when(read.value.madeAt)}. It has no file of its own until it is saved.`]);
    },
    'versions:restore': (_event, target, versionId) => restore(target, versionId),
  });
}

const NOT_OPEN: OpenOutcome = { type: 'failed', message: 'This briefing is no longer open.' };
const sessionOf = (target: string) => (currentSession()?.id === target ? currentSession() : undefined);
const when = (at: number): string => `on ${momentInWords(at)}`.replace('on today', 'today');

async function restore(target: string, versionId: string): Promise<OpenOutcome> {
  const file = fileOfTarget(target);
  const window = currentWindow();
  const session = sessionOf(target);
  if (file === undefined || window === null || session?.file.readOnly) return NOT_OPEN;
  const name = path.basename(file);
  const known = (await listVersions(backupsFolder(), file)).find((version) => version.versionId === versionId);
  const { response } = await dialog.showMessageBox(window, { type: 'question', message: `Put the version of ${known === undefined ? 'that day' : momentInWords(known.madeAt)} in the place of ${name}?`, detail: 'What is in the file and in the window now is kept first, as the newest of its earlier versions.', buttons: ['Restore', 'Cancel'], defaultId: 1, cancelId: 1, noLink: true });
  if (response !== 0) return { type: 'cancelled' };
  if (session !== undefined) {
    await flushWindow();
    // A file that is gone has nothing to keep: what the window shows is saved in its place first.
    const saved = hasUnsavedWork(session) || (await lastLook(session.file)) !== 'there' ? await save(session, false) : undefined;
    if (saved?.type === 'cancelled') return saved;
    if (saved?.type === 'failed') return { type: 'failed', message: `${saved.message} Nothing was restored.` };
  }
  const restored = await fileWorker()('restoreVersion', backupsFolder(), file, versionId);
  if (!restored.ok) return { type: 'failed', message: restored.error.message };
  return showFile(file, `${name} is again as it was ${when(restored.value.madeAt)}. What was there before is the newest of its earlier versions.`);
}
