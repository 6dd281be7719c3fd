import path from 'node:path';
import type { OpenWarning } from '../../shared/container/open-error';
import { createId } from '../../shared/model/create-id';
import type { Briefing } from '../../shared/model/briefing';
import { err, ok, type Result } from '../../shared/model/result';
import type { BriefingSection } from '../../shared/model/section';
import { type FileWorker, workHere } from './file-jobs';
import type { FileFingerprint } from './fingerprint';
import { createMediaStore, type MediaStore } from './media-store';
import type { OpenedFile, OpenFileOptions } from './open-file';
import type { OpenFileError } from './open-file-error';
import { readOnlySession, type SaveError } from './save-error';
import type { SavedFile } from './save-file';
import { type BriefingWriter, writeBriefing } from './write-briefing';

/** An open briefing, as the main process and the command line know it. Its functions change it in place; the briefing itself is replaced, never changed. */
export interface BriefingSession {
  readonly id: string;
  /** The file that it was read from or saved to last; absent before the first save. */
  path?: string;
  /** What is in that file; absent when it has not been saved, or was recovered, or salvaged. */
  fingerprint?: FileFingerprint;
  briefing: Briefing;
  readonly media: MediaStore;
  /** Parts of the file that this version cannot interpret; they are saved again as they are. */
  readonly keptParts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Shown to the user once, after opening. */
  readonly warnings: readonly OpenWarning[];
  /** Set for a file of a newer version: the bytes of the file, which a copy gets word for word. */
  readonly original?: Uint8Array<ArrayBuffer>;
  readonly readOnly: boolean;
  /** Counts changes; the briefing is saved when `savedRevision` has caught up. */
  revision: number;
  savedRevision: number;
}

/**
 * What the renderer hands over: the sections that changed, the ids of all sections in order (a section that is not among them is
 * gone; without an order, new sections come last), and everything but sections when that changed.
 */
export interface SnapshotPatch {
  readonly sections?: readonly BriefingSection[];
  readonly order?: readonly string[];
  readonly data?: Omit<Briefing, 'sections'>;
}

/** The renderer named a section that neither it nor the session has; it must send all its sections. */
export type SnapshotError = { readonly type: 'unknownSection'; readonly id: string; readonly message: string };

/** A session of a briefing that has no file yet; unsaved until it is saved. */
export function createSession(briefing: Briefing, media: Iterable<readonly [string, Uint8Array<ArrayBuffer>]> = [], id: string = createId()): BriefingSession {
  return { id, briefing, media: createMediaStore(media), keptParts: new Map(), warnings: [], readOnly: false, revision: 1, savedRevision: 0 };
}

export interface OpenOptions extends OpenFileOptions {
  /** Who reads; this thread unless given. */
  readonly worker?: FileWorker;
}

/** Opens a file as a session. */
export async function openSession(file: string, { worker = workHere, ...options }: OpenOptions = {}): Promise<Result<BriefingSession, OpenFileError>> {
  const opened = await worker('open', file, options);
  if (!opened.ok) return opened;
  const { path: absolute, fingerprint, bytes, content } = opened.value;
  return ok({ ...sessionOf(opened.value), path: absolute, fingerprint, readOnly: content.readOnly === true, ...(content.readOnly ? { original: bytes } : {}), savedRevision: 1 });
}

/** Opens what can be saved of a damaged file as a session without a file, so that the damaged file is never written over. */
export async function salvageSession(file: string, { worker = workHere, ...options }: OpenOptions = {}): Promise<Result<BriefingSession, OpenFileError>> {
  const opened = await worker('salvage', file, options);
  return opened.ok ? ok(sessionOf(opened.value)) : opened;
}

/** Content that was read, as a session without a file, so that nothing is written over. */
export const copyOf = ({ content, bytes }: Pick<OpenedFile, 'content' | 'bytes'>, id: string): BriefingSession => {
  const { readOnly = false, briefing, media, unknownParts, warnings } = content;
  return { ...createSession(briefing, media, id), keptParts: unknownParts, warnings, readOnly, ...(readOnly ? { original: bytes } : {}) };
};

/** Whether there is anything that the file does not have. */
export const isUnsaved = (session: BriefingSession): boolean => session.revision !== session.savedRevision;

/** Puts a change of the renderer in place. Nothing happens when it does not fit what the session has. */
export function applySnapshot(session: BriefingSession, patch: SnapshotPatch): Result<void, SnapshotError> {
  const known = new Map([...session.briefing.sections, ...(patch.sections ?? [])].map((section) => [section.id, section]));
  const order = patch.order ?? [...known.keys()];
  const sections: BriefingSection[] = [];
  for (const id of order) {
    const section = known.get(id);
    if (section === undefined) return err({ type: 'unknownSection', id, message: `The section ${id} is not known; all sections must be sent.` });
    sections.push(section);
  }
  session.briefing = { ...session.briefing, ...patch.data, sections };
  session.revision++;
  return ok(undefined);
}

/** Takes over the bytes of images from another session, for content that was pasted from there. Those it does not have are left out. */
export function shareMedia(from: BriefingSession, to: BriefingSession, hashes: readonly string[]): void {
  to.media.adopt(hashes.flatMap((hash) => {
    const bytes = from.media.get(hash);
    return bytes === undefined ? [] : [[hash, bytes] as const];
  }));
}

export interface SaveOptions {
  /** Where backups are kept, or null for none. */
  readonly backupsFolder: string | null;
  /** Replace the file even if it was changed outside; only after the user has agreed to that. */
  readonly replaceChanged?: boolean;
  /** Fail with `changedOutside` when there is a file under that name already. */
  readonly onlyNew?: true;
  /** Who writes; this thread unless given. */
  readonly writer?: BriefingWriter;
}

/** Saves a session to its file, after the saves of it that are under way. Changes that arrive meanwhile stay unsaved. */
export function saveSession(session: BriefingSession, options: SaveOptions): Promise<Result<SavedFile, SaveError>> {
  if (session.path === undefined) throw new Error('a session without a file is saved with saveSessionAs');
  if (session.readOnly) return Promise.resolve(err(readOnlySession(session.path)));
  return inOrder(session, () => save(session, session.path!, options.replaceChanged ? 'replace' : (session.fingerprint ?? null), options));
}

/** Saves a session under a path that the user has chosen (and, if a file was there, agreed to replace); from then on that is its file. */
export async function saveSessionAs(session: BriefingSession, file: string, options: SaveOptions): Promise<Result<SavedFile, SaveError>> {
  const absolute = path.resolve(file);
  if (session.original !== undefined && absolute === session.path) return err(readOnlySession(absolute));
  return inOrder(session, () => save(session, absolute, options.onlyNew ? null : 'replace', options));
}

/** Waits until no save of a session is under way. */
export const savesEnded = async (session: BriefingSession): Promise<void> => { await underWay.get(session); };

/** Whether a save of a session is under way. */
export const isBeingSaved = (session: BriefingSession): boolean => underWay.has(session);

const underWay = new WeakMap<BriefingSession, Promise<void>>();

/** Waits no longer for the saves of a session that are under way, as in a folder that does not answer. What they still come to is no longer the session's: another place may have been chosen for it. */
export function leaveSaves(session: BriefingSession): void {
  underWay.delete(session);
  left.set(session, timesLeft(session) + 1);
}

const left = new WeakMap<BriefingSession, number>();
const timesLeft = (session: BriefingSession): number => left.get(session) ?? 0;

/** Two saves at once would each take the other's for a change from outside. */
function inOrder<T>(session: BriefingSession, task: () => Promise<T>): Promise<T> {
  const before = underWay.get(session);
  const then = timesLeft(session);
  const run = before === undefined ? task() : before.then(() => (timesLeft(session) === then ? task() : inOrder(session, task)));
  const ended = run.then(() => undefined, () => undefined).then(() => { if (underWay.get(session) === ended) underWay.delete(session); });
  underWay.set(session, ended);
  return run;
}

async function save(session: BriefingSession, file: string, expected: FileFingerprint | null | 'replace', { backupsFolder, writer = writeBriefing }: SaveOptions): Promise<Result<SavedFile, SaveError>> {
  const { revision, briefing, keptParts, original } = session;
  const then = timesLeft(session);
  const saved = await writer({ path: file, expected, backupsFolder, briefing, keptParts, ...(original === undefined ? {} : { original }) }, session.media.all);
  if (timesLeft(session) !== then) return saved;
  if (saved.ok) {
    session.path = file;
    session.fingerprint = saved.value.fingerprint;
    session.savedRevision = revision;
  } else if (saved.error.type === 'notDurable') {
    session.path = file;
    session.fingerprint = saved.error.now;
  }
  return saved;
}

function sessionOf({ content }: OpenedFile): BriefingSession {
  return { ...createSession(content.briefing, content.media), keptParts: content.unknownParts, warnings: content.warnings };
}
