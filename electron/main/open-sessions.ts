// The briefings that are open, each in its window, as the main process holds them.
import path from 'node:path';
import type { Opened } from '../../shared/ipc/briefing-channels';
import type { Briefing } from '../../shared/model/briefing';
import { isUnsaved, type BriefingSession } from '../files/open-briefing';
import { actingWindowId } from './acting-window';

/** An open session beside what only the window's side needs of it. */
export interface OpenSession {
  readonly id: string;
  readonly path?: string;
  readonly briefing: Briefing;
  readonly media: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly file: BriefingSession;
  /** The renderer has changes that have not arrived here yet. */
  dirtyInWindow: boolean;
  recovered: boolean;
  /** When the recovered work was written last. */
  recoveredFrom?: number;
  notices: readonly string[];
  /** A place that was chosen to save to and failed, until a save comes to an end elsewhere. */
  failedPlace?: { readonly file: string; readonly note?: string } | undefined;
}

const open = new Map<number, OpenSession>();

/** The session of the window in whose name things are done, if it has one. */
export const currentSession = (): OpenSession | undefined => open.get(actingWindowId());

/** The session of a window, if it has one. */
export const sessionOfWindow = (windowId: number): OpenSession | undefined => open.get(windowId);

/** Every open session with the id of its window. */
export const openSessions = (): readonly (readonly [windowId: number, session: OpenSession])[] => [...open];

/** Makes this the open session of the window in whose name things are done. */
export function openSessionInWindow(file: BriefingSession, options: { readonly recovered?: boolean; readonly recoveredFrom?: number; readonly notices?: readonly string[] } = {}): OpenSession {
  const session = {
    get id() { return file.id; },
    get path() { return file.path; },
    get briefing() { return file.briefing; },
    get media() { return file.media.all; },
    file,
    dirtyInWindow: false,
    recovered: options.recovered ?? false,
    ...(options.recoveredFrom === undefined ? {} : { recoveredFrom: options.recoveredFrom }),
    notices: [...file.warnings.map(({ message }) => message), ...(options.notices ?? [])],
  } as OpenSession;
  open.set(actingWindowId(), session);
  return session;
}

/** Goes on with a session whose window is gone: what had not arrived here is lost, the rest is unsaved work as after a crash of the app. */
export function takeUpAgain(session: OpenSession, notice: string): void {
  session.dirtyInWindow = false;
  session.recovered = hasUnsavedWork(session);
  session.notices = [...session.notices.filter((other) => other !== notice), notice];
}

/** Forgets a session. */
export function dropSession(session: OpenSession): void {
  for (const [windowId, other] of open) if (other === session) open.delete(windowId);
}

/** The session of this handle; throws when the window names one that is not open, which is a bug of the window. */
export function requireSession(id: string): OpenSession {
  const session = currentSession();
  if (session?.id !== id) throw new Error('this briefing is not open in this window');
  return session;
}

/** Whether closing now would lose anything. A new briefing in which nothing was written yet counts as nothing. */
export const hasUnsavedWork = (session: OpenSession): boolean => session.dirtyInWindow || (isUnsaved(session.file) && (session.file.revision > 1 || session.recovered));

/** What the renderer is told of a session. */
export function openedOf(session: OpenSession): Opened {
  return { sessionId: session.id, briefing: session.briefing, ...fileOf(session), readOnly: session.file.readOnly, notices: [...session.notices], recovered: session.recovered, ...(session.recoveredFrom === undefined ? {} : { recoveredFrom: session.recoveredFrom }) };
}

/** Name and folder of the session's file, for reading. */
export const fileOf = (session: OpenSession): { file?: { name: string; folder: string } } => (session.path === undefined ? {} : { file: { name: path.basename(session.path), folder: path.dirname(session.path) } });
