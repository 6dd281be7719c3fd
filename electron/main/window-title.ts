import path from 'node:path';
import { currentWindow } from './main-window';
import { currentSession, hasUnsavedWork } from './open-sessions';

/** Writes the window's title: the file (or the subject of a briefing without one), a bullet while there is unsaved work, and the app. */
export function updateWindowTitle(): void {
  const window = currentWindow();
  if (window === null) return;
  const session = currentSession();
  if (session === undefined) {
    window.setTitle('Briefing Desk');
    window.setDocumentEdited(false);
    return;
  }
  const unsaved = hasUnsavedWork(session);
  const name = session.path === undefined ? session.briefing.metadata.subject || 'Untitled briefing' : path.basename(session.path);
  window.setTitle(`${unsaved ? '• ' : ''}${name}${session.file.readOnly ? ' (read-only)' : ''} – Briefing Desk`);
  window.setDocumentEdited(unsaved);
}
