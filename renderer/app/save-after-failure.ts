import { useApp } from './app-store';
import { desk } from './desk';

/** Saves what the main process holds of the open briefing under another name, and says in words what came of it. */
export async function saveAfterFailure(): Promise<string> {
  const { phase } = useApp.getState();
  if (phase.type !== 'open') return 'No briefing is open.';
  const outcome = await desk.invoke('briefing:saveAs', phase.opened.sessionId, { again: false });
  switch (outcome.type) {
    case 'saved': return `Saved as ${outcome.file.name} in ${outcome.file.folder}.`;
    case 'cancelled': return 'Nothing was saved.';
    case 'failed': return outcome.message;
  }
}
