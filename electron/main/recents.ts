import { app, dialog } from 'electron';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Recent } from '../../shared/ipc/briefing-channels';
import { createRecentFiles, type RecentFiles } from '../files/recent-files';
import { recentFilesFile } from './app-folders';
import { currentWindow } from './main-window';
import type { OpenSession } from './open-sessions';
import { tellAllWindows } from './tell-windows';

let recents: RecentFiles | undefined;
const theRecents = (): RecentFiles => (recents ??= createRecentFiles(recentFilesFile()));
/** The handle of a recent file: the window never learns to name a path. */
const idOf = (file: string): string => createHash('sha256').update(file).digest('hex').slice(0, 24);

/** The recent files, newest first. */
export async function listRecents(): Promise<Recent[]> {
  return (await theRecents().list()).map(({ path: file, title, kind, marking, changedMs, missing }) => ({ id: idOf(file), name: path.basename(file), title, kind, marking, folder: path.dirname(file), changedAt: changedMs, missing }));
}

/** The folders of recent files, for tidying up. */
export const recentFolders = async (): Promise<string[]> => (await theRecents().list()).filter(({ missing }) => !missing).map((entry) => path.dirname(entry.path));

/** The path behind a handle. */
export const recentPath = async (id: string): Promise<string | undefined> => (await theRecents().list()).find((entry) => idOf(entry.path) === id)?.path;

/** Takes a file off the list; the file itself stays. */
export async function forgetRecent(id: string): Promise<void> {
  const file = await recentPath(id);
  if (file === undefined) return;
  await theRecents().remove(file);
  tellAllWindows('list:changed', { list: 'recents' });
}

/** Puts an opened or saved briefing at the head of the list. The list is a convenience: a disk that refuses is only reported. */
export async function rememberRecent({ path: file, briefing }: OpenSession): Promise<void> {
  if (file === undefined) return;
  app.addRecentDocument(file);
  try {
    await theRecents().add({ path: file, title: briefing.metadata.subject, kind: briefing.metadata.kind, marking: briefing.metadata.marking, changedMs: Date.now() });
    tellAllWindows('list:changed', { list: 'recents' });
  } catch (error) {
    console.warn('The list of recent files was not written.', error);
  }
}

/** Asks where a missing file is now; the old entry goes when the user names one. */
export async function locateRecent(id: string): Promise<string | undefined> {
  const old = await recentPath(id);
  const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow()!, { title: `Locate ${old === undefined ? 'briefing' : path.basename(old)}`, filters: [{ name: 'Briefings', extensions: ['briefing'] }], properties: ['openFile'] });
  if (canceled || filePaths[0] === undefined) return undefined;
  await forgetRecent(id);
  return filePaths[0];
}
