// The end of the app: every briefing is asked about first, and all are closed or none.
import { app } from 'electron';
import { isStillUnanswered } from '../files/answered-within';
import { inQueue } from '../files/path-queue';
import { actFor } from './acting-window';
import { agreeToClose, CLOSING_QUEUE, type ClosingAgreement, endSession } from './close-guard';
import { flushWindow } from './flush-window';
import { allWindows } from './main-window';
import { type OpenSession, openSessions } from './open-sessions';

type Agreements = ReadonlyMap<OpenSession, ClosingAgreement>;

let quitting = false;

/** Asks about every open briefing before the app quits. The first one that stays calls it off, and no window is closed. */
export function watchQuitting(): void {
  app.on('before-quit', (event) => {
    if (briefings().length === 0) return;
    event.preventDefault();
    if (quitting) return;
    quitting = true;
    void inQueue(CLOSING_QUEUE, quit);
  });
  // An orderly end would wait for the folder that does not answer. The windows are closed by now, and what they held is kept.
  app.on('quit', () => { if (isStillUnanswered()) process.kill(process.pid, 'SIGKILL'); });
}

/** Calls it off: somebody wants to go on in one of the windows. */
export function stayOpen(): void {
  quitting = false;
}

async function quit(): Promise<void> {
  const agreements = quitting ? await agreeToAll() : undefined;
  quitting = false;
  if (agreements === undefined) return;
  await Promise.all(briefings().map(([windowId, session]) => closeWindow(windowId, session, agreements)));
  app.quit();
}

/** The briefings that can be asked about. One whose window is gone without a question, as when the system ended it, is open again at the next start. */
const briefings = (): readonly (readonly [windowId: number, session: OpenSession])[] => openSessions().filter(([windowId]) => allWindows().some(({ id }) => id === windowId));

async function closeWindow(windowId: number, session: OpenSession, agreements: Agreements): Promise<void> {
  const agreement = agreements.get(session);
  if (agreement === undefined) return; // opened a moment ago: it is asked about when the app quits again
  await actFor(windowId, () => endSession(session, agreement));
  allWindows().find(({ id }) => id === windowId)?.close();
}

/** The answers about every open briefing; undefined as soon as one is to stay open. */
async function agreeToAll(): Promise<Agreements | undefined> {
  const agreements = new Map<OpenSession, ClosingAgreement>();
  for (let next = await nextToAsk(agreements); next !== undefined; next = await nextToAsk(agreements)) {
    const [windowId, session] = next;
    const agreement = await actFor(windowId, () => agreeToClose(session));
    if (agreement === undefined) return undefined;
    agreements.set(session, agreement);
  }
  return agreements;
}

/** A briefing that was not asked about, or in which something was written since, while another window asked. */
async function nextToAsk(agreements: Agreements): Promise<readonly [windowId: number, session: OpenSession] | undefined> {
  const unasked = briefings().find(([, session]) => !agreements.has(session));
  if (unasked !== undefined) return unasked;
  const answering = briefings().filter(([, session]) => agreements.get(session)?.flushed === true);
  await Promise.all(answering.map(([windowId]) => actFor(windowId, flushWindow)));
  return briefings().find(([, session]) => agreements.get(session)?.revision !== session.file.revision);
}
