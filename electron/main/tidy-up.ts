import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { removeUnusedBackupMedia } from '../files/backups';
import { errorCode } from '../files/system-error';
import { sweepTempFiles } from '../files/temp-names';

/** What earlier runs can have left something in. */
export interface TidyFolders {
  readonly userData: string;
  readonly ownTemplates: string;
  readonly backups: string;
  /** The folders of briefings that were opened or saved lately. */
  readonly ofBriefings: readonly string[];
}

/** Removes what processes that were killed left behind: half-written temporary files, and images that no backup needs any more. What a disk refuses is left for the next start. */
export async function tidyUp({ userData, ownTemplates, backups, ofBriefings }: TidyFolders): Promise<void> {
  const ofBackups = await orElse([], async () => (await readdir(backups)).map((name) => path.join(backups, name)));
  for (const folder of new Set([userData, ownTemplates, ...ofBackups, ...ofBriefings])) await orElse([], () => sweepTempFiles(folder));
  await orElse(undefined, () => removeUnusedBackupMedia(backups));
}

async function orElse<T>(otherwise: T, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return otherwise;
  }
}
