// The recovery journal: the latest unsaved state of each open briefing, in the app's own folder, replaced within a second of a change.
//   <folder>/<session id>.journal    an entry (journal-entry.ts)
//   <folder>/media/<hash>            images and parts that this version cannot interpret, shared by all entries
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { lenientBriefing } from '../../shared/container/lenient-briefing';
import { parseJson } from '../../shared/container/parse-json';
import { err, ok, type Result } from '../../shared/model/result';
import { serialiseBriefing } from '../../shared/model/serialise';
import { parseBriefing } from '../../shared/model/validate';
import { type JournalEntry, readJournalEntry, writeJournalEntry } from './journal-entry';
import { createMediaFolder, type MediaFolder } from './media-folder';
import { nodeSha256 } from './node-sha256';
import { type BriefingSession, createSession, isUnsaved } from './open-briefing';
import { inQueue } from './path-queue';
import { errorCode, NOT_THERE, nullOn } from './system-error';
import { sweepTempFiles } from './temp-names';

/** Work of an earlier start that was never saved. */
export type RecoveredWork =
  | { readonly type: 'recovered'; readonly id: string; readonly path?: string; readonly subject: string; readonly changedAtMs: number }
  /** Its entry cannot be read; it is kept until the user discards it. */
  | { readonly type: 'damaged'; readonly id: string };

/** Why the journal could not be written, or an entry not be opened. */
export type JournalError =
  | { readonly type: 'notWritten'; readonly code: string; readonly message: string }
  | { readonly type: 'entryDamaged'; readonly message: string };

/** The journal. Entries go only when a save was acknowledged or the user discarded them; closing the app removes nothing. */
export interface RecoveryJournal {
  /** Replaces the entry of a session by its present state. */
  record(session: BriefingSession): Promise<Result<void, JournalError>>;
  /** To be called after a save: removes the session's entry, unless it has changed again meanwhile. */
  forgetSaved(session: BriefingSession): Promise<void>;
  /** Removes an entry because the user does not want the work. */
  discard(id: string): Promise<void>;
  /** The work that earlier starts left behind, newest first. Sweeps left-over temporary files and images. */
  list(): Promise<readonly RecoveredWork[]>;
  /** Opens recovered work as a session of the same id: unsaved, of the file it belongs to. Its entry stays. */
  open(id: string): Promise<Result<BriefingSession, JournalError>>;
}

/** The journal in a folder, which is made when the first entry comes. */
export function createRecoveryJournal(folder: string): RecoveryJournal {
  const media = createMediaFolder(path.join(folder, MEDIA));
  const ofThisStart = new Set<string>();
  const fileOf = (id: string): string => path.join(folder, `${id}${SUFFIX}`);
  const remove = (id: string): Promise<void> => inQueue(fileOf(id), () => removeEntry(fileOf(id)));
  return {
    record(session) {
      if (!isId(session.id)) throw new Error(`${session.id} cannot name a journal entry`);
      ofThisStart.add(session.id);
      return inQueue(fileOf(session.id), () => recordEntry(media, fileOf(session.id), session));
    },
    forgetSaved: (session) => inQueue(fileOf(session.id), async () => {
      if (!isUnsaved(session)) await removeEntry(fileOf(session.id));
    }),
    discard: remove,
    async list() {
      await sweepTempFiles(folder);
      await sweepTempFiles(path.join(folder, MEDIA));
      const names = (await nullOn(NOT_THERE, readdir(folder))) ?? [];
      const ids = names.flatMap((name) => (name.endsWith(SUFFIX) && isId(path.basename(name, SUFFIX)) ? [path.basename(name, SUFFIX)] : []));
      const entries = await Promise.all(ids.map(async (id) => ({ id, entry: await readJournalEntry(fileOf(id)) })));
      // Of an entry that cannot be read nobody knows which images it needs: then all are kept.
      if (entries.every(({ entry }) => entry !== null)) await media.removeUnused(new Set(entries.flatMap(({ entry }) => (entry === null ? [] : hashesOf(entry)))));
      return entries.filter(({ id }) => !ofThisStart.has(id)).map(({ id, entry }) => asWork(id, entry)).sort((a, b) => timeOf(b) - timeOf(a));
    },
    async open(id) {
      const entry = isId(id) ? await readJournalEntry(fileOf(id)) : null;
      const session = entry && (await asSession(media, id, entry));
      if (session === null) return err({ type: 'entryDamaged', message: 'The unsaved work of this briefing cannot be read; open its file instead, or one of its earlier versions (File > Earlier versions).' });
      ofThisStart.add(id);
      return ok(session);
    },
  };
}

const SUFFIX = '.journal';
const MEDIA = 'media';
const isId = (id: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(id);

/** An entry that the disk does not let go is offered again at the next start: a smaller harm than a save or a closing that fails by it. */
async function removeEntry(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

async function recordEntry(media: MediaFolder, file: string, session: BriefingSession): Promise<Result<void, JournalError>> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const { briefing } = session;
    for (const { hash } of briefing.media) {
      const bytes = session.media.get(hash);
      if (bytes !== undefined) await media.put(hash, bytes);
    }
    const parts: Record<string, string> = {};
    for (const [name, bytes] of session.keptParts) await media.put((parts[name] = nodeSha256(bytes)), bytes);
    await writeJournalEntry(file, { ...placeOf(session), changedAtMs: Date.now(), subject: briefing.metadata.subject, parts, content: serialiseBriefing(briefing) });
    return ok(undefined);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return err({ type: 'notWritten', code, message: `Unsaved work could not be kept safe (${NO_SPACE.includes(code) ? 'there is no space left for it' : code}); save the briefing now.` });
  }
}

const NO_SPACE: readonly string[] = ['ENOSPC', 'EDQUOT'];

/** An entry as a session. Content that this version would not let through is taken as far as it can be understood. */
async function asSession(media: MediaFolder, id: string, entry: JournalEntry): Promise<BriefingSession | null> {
  const content = parseJson(entry.content);
  const parsed = parseBriefing(content);
  const read = parsed.ok ? { briefing: parsed.value, losses: [] } : lenientBriefing(content);
  if (read === undefined) return null;
  const images = await readAll(media, read.briefing.media.map(({ hash }) => [hash, hash]));
  const keptParts = await readAll(media, Object.entries(entry.parts));
  return { ...createSession(read.briefing, images, id), ...placeOf(entry), keptParts, warnings: read.losses };
}

async function readAll(media: MediaFolder, wanted: readonly (readonly [name: string, hash: string])[]): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, hash] of wanted) {
    const bytes = await media.get(hash);
    if (bytes !== null) found.set(name, bytes);
  }
  return found;
}

const placeOf = ({ path: file, fingerprint }: Pick<BriefingSession, 'path' | 'fingerprint'>): Pick<BriefingSession, 'path' | 'fingerprint'> => ({ ...(file === undefined ? {} : { path: file }), ...(fingerprint === undefined ? {} : { fingerprint }) });

function hashesOf(entry: JournalEntry): readonly string[] {
  const content = parseJson(entry.content);
  const parsed = parseBriefing(content);
  const briefing = parsed.ok ? parsed.value : lenientBriefing(content)?.briefing;
  return [...(briefing?.media ?? []).map(({ hash }) => hash), ...Object.values(entry.parts)];
}

const asWork = (id: string, entry: JournalEntry | null): RecoveredWork =>
  entry === null ? { type: 'damaged', id } : { type: 'recovered', id, subject: entry.subject, changedAtMs: entry.changedAtMs, ...(entry.path === undefined ? {} : { path: entry.path }) };

const timeOf = (work: RecoveredWork): number => (work.type === 'recovered' ? work.changedAtMs : 0);
