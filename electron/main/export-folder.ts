import { app } from 'electron';
import path from 'node:path';
import type { OpenSession } from './open-sessions';

const chosen = new Map<string, string>();
let lastChosen: string | undefined;

/** Where a session exports to: the folder chosen for it, else beside its file, else the folder chosen last, else the documents folder. */
export const exportFolder = (session: OpenSession): string => chosen.get(session.id) ?? (session.path === undefined ? lastChosen ?? app.getPath('documents') : path.dirname(session.path));

/** Remembers a choice until the app ends. */
export function rememberExportFolder(session: OpenSession, folder: string): void {
  chosen.set(session.id, folder);
  lastChosen = folder;
}
