import { type OpenSession, useSession } from '../app/session-store';
import { layOut } from './lay-out';

const FIRST_MS = 1500;
const QUIET_MS = 5000;

/** Lays the pages out once after opening and then whenever the text was left alone for a while, so that the status line knows the pages. Another process does the work. */
export function followLayout(session: OpenSession): () => void {
  let timer = setTimeout(() => void layOut(session), FIRST_MS);
  const stop = useSession.subscribe((now, before) => {
    if (now.settled === before.settled) return;
    clearTimeout(timer);
    timer = setTimeout(() => void layOut(session), QUIET_MS);
  });
  return () => { stop(); clearTimeout(timer); };
}
