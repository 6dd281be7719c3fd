import type { KeptOutcome } from '../../shared/ipc/briefing-channels';
import { createRecoveryJournal, type RecoveryJournal } from '../files/recovery-journal';
import { journalFolder } from './app-folders';
import type { OpenSession } from './open-sessions';
import { damagedNotice, type LeftWork, recoverWork } from './recover-work';

let journal: RecoveryJournal | undefined;
let damaged: readonly string[] = [];

/** The recovery journal of this installation. */
const theJournal = (): RecoveryJournal => (journal ??= createRecoveryJournal(journalFolder()));

/** Puts the session's present state into the journal, so that a crash from now on loses nothing of it. */
export async function keepInJournal(session: OpenSession): Promise<Exclude<KeptOutcome, { type: 'notKept' }>> {
  const recorded = await theJournal().record(session.file);
  return recorded.ok ? { type: 'kept' } : { type: 'unguarded', message: recorded.error.message };
}

/** Forgets the journal of a session that was saved. */
export const forgetSaved = (session: OpenSession): Promise<void> => theJournal().forgetSaved(session.file);

/** Forgets the journal of a session that the user closed, saved or not. */
export const discardJournal = (session: OpenSession): Promise<void> => theJournal().discard(session.id);

/** Forgets unsaved work of an earlier run that its reader does not want. */
export const discardLeft = (id: string): Promise<void> => theJournal().discard(id);

/** Opens unsaved work of an earlier run; its entry stays until it is saved or discarded. */
export const openLeft = (id: string): ReturnType<RecoveryJournal['open']> => theJournal().open(id);

/** The unsaved work of earlier runs: one as a session, several by name. */
export async function recover(): Promise<LeftWork> {
  const left = await recoverWork(theJournal());
  damaged = left.damaged;
  return left;
}

/** What is to be said, once, of entries that `recover` could not read. */
export const noticeOfDamaged = async (): Promise<readonly string[]> => {
  const ids = damaged;
  damaged = [];
  return damagedNotice(journalFolder(), ids);
};
