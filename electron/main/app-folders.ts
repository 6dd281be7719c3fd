import { app } from 'electron';
import path from 'node:path';

const inAppData = (name: string): string => path.join(app.getPath('userData'), name);

/** Where backups of saved files are kept. */
export const backupsFolder = (): string => inAppData('backups');
/** Where unsaved work is journalled. */
export const journalFolder = (): string => inAppData('recovery');
/** The list of recent files. */
export const recentFilesFile = (): string => inAppData('recent.json');
/** The log of faults. */
export const logsFolder = (): string => inAppData('logs');
/** The user's own words for the spelling check. */
export const ownWordsFile = (): string => inAppData('own-words.txt');
/** The user's own templates. */
export const ownTemplatesFolder = (): string => inAppData('templates');
