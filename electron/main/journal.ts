import type { BriefingSession } from '../files/open-briefing';
import { createRecoveryJournal, type RecoveryJournal } from '../files/recovery-journal';
import { journalFolder } from './app-folders';
import type { OpenSession } from './open-sessions';

let journal: RecoveryJournal | undefined;

/** The recovery journal of this installation. */
const theJournal = (): RecoveryJournal => (journal ??= createRecoveryJournal(journalFolder()));

/** Puts the session's present state into the journal, so that a crash from now on loses nothing of it. */
export async function keepInJournal(session: OpenSession): Promise<{ type: 'kept' } | { type: 'notKept'; message: string }> {
  const recorded = await theJournal().record(session.file);
  return recorded.ok ? { type: 'kept' } : { type: 'notKept', message: recorded.error.message };
}

/** Forgets the journal of a session that was saved. */
export const forgetSaved = (session: OpenSession): Promise<void> => theJournal().forgetSaved(session.file);

/** Forgets the journal of a session that the user closed, saved or not. */
export const discardJournal = (session: OpenSession): Promise<void> => theJournal().discard(session.id);

/** The newest unsaved work of an earlier run, if there is any that can be read. Older work stays and is offered at the next start. */
export async function recoveredSession(): Promise<BriefingSession | undefined> {
  for (const work of await theJournal().list()) {
    const opened = await theJournal().open(work.id);
    if (opened.ok) return opened.value;
  }
  return undefined;
}
