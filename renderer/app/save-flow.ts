// Saving, closing and printing: what the commands do, step by step.
import type { SaveOutcome } from '../../shared/ipc/briefing-channels';
import { useApp } from './app-store';
import { desk } from './desk';
import { useDialogs } from './dialogs-store';
import { AS_KNOWN, type OpenSession, showKept, useSession } from './session-store';
import { announce, dismissToast } from './toasts';

/** A save that is under way. `left`: the briefing was saved elsewhere meanwhile, and what this one comes to says nothing any more. */
interface Run {
  readonly session: OpenSession | null;
  readonly since: number;
  done: Promise<boolean>;
  over: boolean;
  left: boolean;
}
let latest: Run | null = null;

/** The save of the open briefing that is under way. One of a briefing that was closed meanwhile keeps no other from being saved. */
const running = (): Run | null => (latest !== null && latest.session === useSession.getState().session ? latest : null);

/** From then on a save counts as one whose folder may not answer: whoever asks for it again is told so, and may save elsewhere. */
const LONG_MS = 2000;
/** From then on the status line says so by itself. */
const SLOW_MS = 6000;

/** Saves the open briefing; asks for a name when it has none or cannot be written. True when the file holds everything. One save at a time: who asks again is answered by it, and hears of it when it takes long. */
export function saveBriefing(options: { readonly overwriteChanged?: boolean } = {}): Promise<boolean> {
  const before = running();
  if (before) {
    if (takesLong(before)) sayWhatKeepsIt(before);
    return before.done;
  }
  const { file, session } = useSession.getState();
  const asks = file === undefined || session?.opened.readOnly === true;
  return begin((sessionId) => (asks ? desk.invoke('briefing:saveAs', sessionId, { again: false }) : desk.invoke('briefing:save', sessionId, { overwriteChanged: options.overwriteChanged ?? false })), asks ? undefined : SLOW_MS);
}

/** Saves under another name or in another folder; a save that hangs in a folder which does not answer is not waited for. */
export function saveBriefingAs({ again = false }: { /** In the place that was chosen and failed. */ readonly again?: boolean } = {}): Promise<boolean> {
  const before = running();
  return before && !takesLong(before) ? before.done : begin((sessionId) => desk.invoke('briefing:saveAs', sessionId, { again }));
}

const takesLong = ({ since }: Run): boolean => Date.now() - since >= LONG_MS;

let said: number | undefined;
function sayWhatKeepsIt({ since }: Run): void {
  const { file } = useSession.getState();
  unsay();
  said = announce(`${file === undefined ? 'The briefing' : file.name} is still being saved: ${file === undefined ? 'the folder that you chose' : `the folder ${file.folder}`} has not answered for ${Math.round((Date.now() - since) / 1000)} seconds. You can go on writing, or save it elsewhere.`, { label: 'Save as…', run: () => void saveBriefingAs() });
}
function unsay(): void {
  if (said !== undefined) dismissToast(said);
  said = undefined;
}

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

type Write = (sessionId: string) => Promise<SaveOutcome>;

function begin(write: Write, slowAfterMs?: number): Promise<boolean> {
  const hanging = running();
  const run: Run = { session: useSession.getState().session, since: Date.now(), done: Promise.resolve(false), over: false, left: false };
  latest = run;
  const slow = slowAfterMs === undefined ? undefined : setTimeout(() => { if (running() === run && useSession.getState().save.type === 'saving') useSession.setState({ save: { type: 'saving', slow: true } }); }, slowAfterMs);
  run.done = save(write, run, hanging).finally(() => {
    clearTimeout(slow);
    run.over = true;
    if (latest !== run) return;
    latest = hanging && !hanging.over && !hanging.left ? hanging : null;
    if (latest === null) unsay();
  });
  return run.done;
}

async function save(write: Write, run: Run, hanging: Run | null): Promise<boolean> {
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
  if (run.left || useSession.getState().session !== session) return false;
  if (hanging && outcome.type !== 'cancelled') hanging.left = true;
  const changedMeanwhile = sync.revision() > covered || sync.pending();
  switch (outcome.type) {
    case 'saved':
      sync.saved(covered);
      if (!changedMeanwhile) showKept({ type: 'kept' });
      useSession.setState({ file: outcome.file, fileState: AS_KNOWN, save: changedMeanwhile ? { type: 'unsaved' } : { type: 'saved', at: outcome.at } });
      if (outcome.note !== undefined) announce(outcome.note);
      return !changedMeanwhile;
    case 'cancelled':
      // The save that hung may have come to its end meanwhile, and has said what it came to.
      if (hanging?.over) return false;
      useSession.setState({ save: changedMeanwhile && before.type === 'saved' ? { type: 'unsaved' } : before });
      return false;
    case 'failed':
      useSession.setState({ save: before.type === 'neverSaved' ? before : { type: 'unsaved' } });
      useDialogs.getState().open({ type: 'saveFailed', outcome });
      return false;
  }
}
