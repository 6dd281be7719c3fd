import { beginSession, type OpenSession } from '../../../renderer/app/session-store';
import { createSync } from '../../../renderer/app/sync';
import type { BriefingEditorHandle } from '../../../renderer/editor';
import type { Briefing } from '../../../shared/model/briefing';
import type { FakeDesk } from './fake-desk';

/** A session whose text is a plain value: what the flows around the file need of the editor, without the editor. */
export interface FakeSession {
  readonly session: OpenSession;
  /** Changes the text as typing would. */
  write(change: (briefing: Briefing) => Briefing): void;
}

/** Opens what the desk starts with and begins a session on it. */
export async function fakeSession(desk: FakeDesk): Promise<FakeSession> {
  const outcome = await desk.invoke('briefing:initial');
  if (outcome.type !== 'opened') throw new Error('the fake desk has nothing to open');
  const { opened } = outcome;
  let now: Briefing = opened.briefing;
  const handle = { briefing: () => now } as BriefingEditorHandle;
  const sync = createSync({ sessionId: opened.sessionId, initial: opened.briefing, read: () => now, onDirty: () => undefined, onKept: () => undefined });
  const session: OpenSession = { opened, handle, sync };
  beginSession(session);
  return { session, write: (change) => { now = change(now); sync.changed(); } };
}
