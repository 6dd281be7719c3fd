import { desk } from '../app/desk';
import { type OpenSession, useSession } from '../app/session-store';

let running: OpenSession | null = null;
let again = false;

/** Lays the briefing out for paper. One layout at a time; what is asked for meanwhile is done once, afterwards. */
export async function layOut(session: OpenSession): Promise<void> {
  if (running === session) { again = true; return; }
  running = session;
  try {
    do {
      again = false;
      await layOutOnce(session);
    } while (again && useSession.getState().session === session);
  } finally {
    running = null;
  }
}

async function layOutOnce(session: OpenSession): Promise<void> {
  const before = useSession.getState().layout;
  const last = before.type === 'none' ? undefined : before.last;
  useSession.setState({ layout: { type: 'running', ...(last ? { last } : {}) } });
  const covered = session.sync.revision();
  const kept = await session.sync.flush();
  const answer = kept.type === 'notKept' ? { type: 'failed' as const, message: kept.message } : await desk.invoke('preview:layOut', session.opened.sessionId).catch((error: unknown) => ({ type: 'failed' as const, message: error instanceof Error ? error.message : String(error) }));
  if (useSession.getState().session !== session) return;
  useSession.setState({ layout: answer.type === 'ready' ? { type: 'ready', last: answer, stale: session.sync.revision() > covered } : { type: 'failed', message: answer.message, ...(last ? { last } : {}) } });
}
