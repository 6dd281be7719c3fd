// Saving, closing and printing: what the commands do, step by step.
import type { SaveOutcome } from '../../shared/ipc/briefing-channels';
import { useApp } from './app-store';
import { desk } from './desk';
import { useDialogs } from './dialogs-store';
import { AS_KNOWN, showKept, useSession } from './session-store';
import { announce } from './toasts';

let running: Promise<boolean> | null = null;

/** Saves the open briefing; asks for a name when it has none or cannot be written. True when the file holds everything. */
export const saveBriefing = (options: { readonly overwriteChanged?: boolean } = {}): Promise<boolean> => once((sessionId) => {
  const { file, session } = useSession.getState();
  return file === undefined || session?.opened.readOnly ? desk.invoke('briefing:saveAs', sessionId) : desk.invoke('briefing:save', sessionId, { overwriteChanged: options.overwriteChanged ?? false });
});

/** Saves under another name or in another folder. */
export const saveBriefingAs = (): Promise<boolean> => once((sessionId) => desk.invoke('briefing:saveAs', sessionId));

/** Closes the briefing and shows the start page; the main process asks first when there is unsaved work. */
export async function closeBriefing(): Promise<void> {
  const { session } = useSession.getState();
  if (!session) return;
  await session.sync.flush();
  const { closed } = await desk.invoke('briefing:close', session.opened.sessionId);
  if (closed) useApp.getState().show({ type: 'start' });
}

/** Prints the pages of the PDF. */
export async function printBriefing(): Promise<void> {
  const { session } = useSession.getState();
  if (!session) return;
  await session.sync.flush();
  const outcome = await desk.invoke('print:start', session.opened.sessionId);
  if (outcome.type === 'failed') useApp.getState().say('The briefing could not be printed', outcome.message);
}

/** One save at a time; a second one waits for the first and is answered by it. */
function once(write: (sessionId: string) => Promise<SaveOutcome>): Promise<boolean> {
  running ??= save(write).finally(() => { running = null; });
  return running;
}

async function save(write: (sessionId: string) => Promise<SaveOutcome>): Promise<boolean> {
  const { session, save: before } = useSession.getState();
  if (!session) return false;
  const { sync, opened } = session;
  useSession.setState({ save: { type: 'saving' } });
  const kept = await sync.flush();
  if (kept.type === 'notKept') {
    useSession.setState({ save: { type: 'unsaved' } });
    useDialogs.getState().open({ type: 'saveFailed', outcome: { type: 'failed', reason: 'other', message: kept.message } });
    return false;
  }
  const covered = sync.sentRevision();
  const outcome = await write(opened.sessionId).catch((error: unknown): SaveOutcome => ({ type: 'failed', reason: 'other', message: error instanceof Error ? error.message : String(error) }));
  const changedMeanwhile = sync.revision() > covered || sync.pending();
  switch (outcome.type) {
    case 'saved':
      sync.saved(covered);
      if (!changedMeanwhile) showKept({ type: 'kept' });
      useSession.setState({ file: outcome.file, fileState: AS_KNOWN, save: changedMeanwhile ? { type: 'unsaved' } : { type: 'saved', at: outcome.at } });
      if (outcome.note !== undefined) announce(outcome.note);
      return !changedMeanwhile;
    case 'cancelled':
      useSession.setState({ save: changedMeanwhile && before.type === 'saved' ? { type: 'unsaved' } : before });
      return false;
    case 'failed':
      useSession.setState({ save: before.type === 'neverSaved' ? before : { type: 'unsaved' } });
      useDialogs.getState().open({ type: 'saveFailed', outcome });
      return false;
  }
}
