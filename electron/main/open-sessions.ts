// The briefing that is open in the window, as the main process holds it.
import path from 'node:path';
import type { Opened } from '../../shared/ipc/briefing-channels';
import type { Briefing } from '../../shared/model/briefing';
import { isUnsaved, type BriefingSession } from '../files/open-briefing';

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
}

let open: OpenSession | undefined;

/** The open session, if any. */
export const currentSession = (): OpenSession | undefined => open;

/** Makes this the open session of the window. */
export function openSessionInWindow(file: BriefingSession, options: { readonly recovered?: boolean; readonly recoveredFrom?: number; readonly notices?: readonly string[] } = {}): OpenSession {
  open = {
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
  return open;
}

/** Goes on with a session whose window is gone: what had not arrived here is lost, the rest is unsaved work as after a crash of the app. */
export function takeUpAgain(session: OpenSession, notice: string): void {
  session.dirtyInWindow = false;
  session.recovered = hasUnsavedWork(session);
  session.notices = [...session.notices.filter((other) => other !== notice), notice];
}

/** Forgets the open session. */
export function dropSession(): void {
  open = undefined;
}

/** The session of this handle; throws when the window names one that is not open, which is a bug of the window. */
export function requireSession(id: string): OpenSession {
  if (open?.id !== id) throw new Error('this briefing is not open');
  return open;
}

/** Whether closing now would lose anything. A new briefing in which nothing was written yet counts as nothing. */
export const hasUnsavedWork = (session: OpenSession): boolean => session.dirtyInWindow || (isUnsaved(session.file) && (session.file.revision > 1 || session.recovered));

/** What the renderer is told of a session. */
export function openedOf(session: OpenSession): Opened {
  return { sessionId: session.id, briefing: session.briefing, ...fileOf(session), readOnly: session.file.readOnly, notices: [...session.notices], recovered: session.recovered, ...(session.recoveredFrom === undefined ? {} : { recoveredFrom: session.recoveredFrom }) };
}

/** Name and folder of the session's file, for reading. */
export const fileOf = (session: OpenSession): { file?: { name: string; folder: string } } => (session.path === undefined ? {} : { file: { name: path.basename(session.path), folder: path.dirname(session.path) } });
