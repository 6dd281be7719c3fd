import { dialog } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lookAtFile } from '../../files/look-at-file';
import { applySnapshot, isBeingSaved } from '../../files/open-briefing';
import { resourcesFolder } from '../../resources-folder';
import { checkIntegrity } from '../../../shared/model/integrity';
import type { MediaOutcome } from '../../../shared/ipc/briefing-channels';
import { adoptMedia } from '../adopt-media';
import { setContentSource } from '../app-content';
import { closeSession } from '../close-guard';
import { fileWorker } from '../file-worker';
import { windowFlushed } from '../flush-window';
import { registerHandlers } from '../ipc';
import { keepInJournal } from '../journal';
import { allWindows, currentWindow } from '../main-window';
import { showStartPage, takeInitial } from '../first-shown';
import { createFromTemplate, openFile, openSample, readAgain } from '../open-flow';
import { openSessions, requireSession, type OpenSession } from '../open-sessions';
import { forgetRecent, listRecents, locateRecent, recentPath } from '../recents';
import { save, saveAs, saveAsAgain } from '../save-flow';
import { updateWindowTitle } from '../window-title';

/** Answers the channels about the open briefing: create, open, change, save, close, and its images. */
export function registerBriefingHandlers(): void {
  setContentSource('media', (name) => {
    const session = openSessions().map(([, each]) => each).find(({ media }) => media.has(name));
    const bytes = session?.media.get(name);
    const item = session?.briefing.media.find(({ hash }) => hash === name);
    return bytes === undefined ? null : { bytes, contentType: item?.mediaType ?? sniffed(bytes) };
  });
  registerHandlers({
    'recents:list': () => listRecents(),
    'recents:open': async (_event, id) => {
      const file = await recentPath(id);
      return file === undefined ? { type: 'failed', message: 'This file is no longer in the list. Open it from its folder.' } : openFile(file);
    },
    'recents:forget': async (_event, id) => {
      await forgetRecent(id);
      return null;
    },
    'recents:locate': async (_event, id) => {
      const file = await locateRecent(id);
      return file === undefined ? { type: 'cancelled' } : openFile(file);
    },
    'briefing:create': (_event, request) => createFromTemplate(request),
    'briefing:open': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow()!, { title: 'Open briefing', filters: [{ name: 'Briefings', extensions: ['briefing'] }, { name: 'All files', extensions: ['*'] }], properties: ['openFile'] });
      return canceled || filePaths[0] === undefined ? { type: 'cancelled' } : openFile(filePaths[0]);
    },
    'briefing:openSample': (_event, name) => openSample(path.join(resourcesFolder(), 'samples', `${name}.briefing`)),
    'briefing:initial': () => takeInitial(),
    'briefing:dirty': (_event, sessionId) => {
      requireSession(sessionId).dirtyInWindow = true;
      updateWindowTitle();
      return null;
    },
    'briefing:change': async (_event, sessionId, patch) => {
      const session = requireSession(sessionId);
      const before = session.file.briefing;
      const applied = applySnapshot(session.file, { ...(patch.sections === undefined ? {} : { sections: patch.sections }), ...(patch.order === undefined ? {} : { order: patch.order }), ...(patch.data === undefined ? {} : { data: patch.data }) });
      if (!applied.ok) return { type: 'notKept', message: applied.error.message };
      const fault = checkIntegrity(session.briefing);
      if (fault !== undefined) {
        session.file.briefing = before;
        return { type: 'notKept', message: `A change does not fit the briefing (${fault.path}: ${fault.message}). Save a copy and report this.` };
      }
      session.dirtyInWindow = false;
      updateWindowTitle();
      return keepInJournal(session);
    },
    'briefing:save': (_event, sessionId, { overwriteChanged }) => save(requireSession(sessionId), overwriteChanged),
    'briefing:saveAs': (_event, sessionId, { again }) => {
      const session = requireSession(sessionId);
      if (again) return saveAsAgain(session);
      // A save that is under way still is one in a folder that does not answer.
      return saveAs(session, { elsewhere: isBeingSaved(session.file) });
    },
    'briefing:lookAtFile': async (_event, sessionId) => {
      const session = requireSession(sessionId);
      const state = await lookAtFile(session.file, fileWorker());
      // The window holds the only copy that is known of: from now on a crash must not lose it either.
      if (state.type === 'gone') await keepInJournal(session);
      return state;
    },
    'briefing:readAgain': (_event, sessionId) => readAgain(requireSession(sessionId)),
    'window:new': () => {
      showStartPage();
      return null;
    },
    'briefing:close': async (_event, sessionId) => {
      const closed = await closeSession(requireSession(sessionId));
      // The last window goes back to the start page; another one has nothing more to show.
      const window = currentWindow();
      if (closed && allWindows().length > 1) setImmediate(() => window?.close());
      return { closed };
    },
    'app:flushed': (_event, { requestId }) => {
      windowFlushed(requestId);
      return null;
    },
    'media:add': (_event, sessionId, { bytes, name }) => addImage(requireSession(sessionId), new Uint8Array(bytes), name),
    'media:adopt': (_event, sessionId, hashes) => ({ items: adoptMedia(requireSession(sessionId), openSessions().map(([, session]) => session), hashes) }),
    'media:pick': async (_event, sessionId) => {
      const session = requireSession(sessionId);
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow()!, { title: 'Insert figure', filters: [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] }], properties: ['openFile'] });
      const file = filePaths[0];
      if (canceled || file === undefined) return { type: 'cancelled' };
      try {
        return addImage(session, new Uint8Array(await readFile(file)), path.basename(file));
      } catch (error) {
        return { type: 'failed', message: `${path.basename(file)} could not be read: ${(error as Error).message}. Choose another picture.` };
      }
    },
  });
}

function addImage(session: OpenSession, bytes: Uint8Array<ArrayBuffer>, name: string): MediaOutcome {
  const added = session.file.media.addImage(bytes, name);
  if (!added.ok) return { type: 'failed', message: added.error.message };
  const { item, orientation } = added.value;
  return { type: 'added', item, ...(orientation === undefined ? {} : { orientation }) };
}

/** A picture that was added but is not in the briefing's list yet. */
const sniffed = (bytes: Uint8Array): string => (bytes[0] === 0x89 ? 'image/png' : bytes[0] === 0xff ? 'image/jpeg' : bytes[0] === 0x47 ? 'image/gif' : 'image/webp');
