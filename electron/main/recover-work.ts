import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { momentInWords } from '../../shared/model/moment-words';
import { parseJson } from '../../shared/container/parse-json';
import type { BriefingSession } from '../files/open-briefing';
import type { RecoveryJournal } from '../files/recovery-journal';
import { errorCode, NOT_THERE, nullOn } from '../files/system-error';
import { writeAtomically } from '../files/write-atomically';

/** Unsaved work that is not shown yet: what it is about, its file if it has one, when it was written last. */
export interface WaitingWork {
  readonly subject: string;
  readonly path?: string;
  readonly changedAtMs: number;
}

/** The unsaved work that earlier runs left behind. */
export interface LeftWork {
  /** The newest, which is shown now, and when it was written last. */
  readonly session: BriefingSession | undefined;
  readonly changedAtMs?: number;
  /** The others, newest first. They stay in the journal, and the newest of them is shown at the next start. */
  readonly waiting: readonly WaitingWork[];
  /** The ids of entries that cannot be read. They stay in the journal, for whoever can save something of them. */
  readonly damaged: readonly string[];
}

/** Opens the newest unsaved work that can be read, and counts the rest. Nothing leaves the journal. */
export async function recoverWork(journal: Pick<RecoveryJournal, 'list' | 'open'>): Promise<LeftWork> {
  let session: BriefingSession | undefined;
  let changedAtMs: number | undefined;
  const waiting: WaitingWork[] = [];
  const damaged: string[] = [];
  for (const work of await journal.list()) {
    if (work.type === 'damaged') damaged.push(work.id);
    else if (session !== undefined) waiting.push({ subject: work.subject, changedAtMs: work.changedAtMs, ...(work.path === undefined ? {} : { path: work.path }) });
    else {
      const opened = await journal.open(work.id);
      if (opened.ok) { session = opened.value; changedAtMs = work.changedAtMs; }
      else damaged.push(work.id);
    }
  }
  return { session, ...(changedAtMs === undefined ? {} : { changedAtMs }), waiting, damaged };
}

/** What the reader is told of work that waits, each on a line of its own; nothing when none does. */
export function waitingNotice(waiting: readonly WaitingWork[], nowMs: number = Date.now()): readonly string[] {
  const [first, ...more] = waiting.map((work) => nameOf(work, nowMs));
  if (first === undefined) return [];
  if (more.length === 0) return [`Unsaved work on ${first} is kept as well; it is offered when Briefing Desk starts again.`];
  return [[`Unsaved work on ${waiting.length} other briefings is kept as well; it is offered one by one when Briefing Desk starts again.`, first, ...more].join('\n')];
}

const nameOf = ({ subject, path: file, changedAtMs }: WaitingWork, nowMs: number): string =>
  `${subject === '' ? 'a briefing without a subject' : `"${subject}"`} (${file === undefined ? 'never saved' : path.basename(file)}; ${momentInWords(changedAtMs, nowMs)})`;

/** What the reader is told of entries that cannot be read: each is mentioned at one start and never again, which a file beside them remembers. */
export async function damagedNotice(folder: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const file = path.join(folder, MENTIONED);
  const known = z.array(z.string()).safeParse(parseJson((await nullOn(NOT_THERE, readFile(file, 'utf8'))) ?? ''));
  const unmentioned = ids.filter((id) => !known.success || !known.data.includes(id));
  if (unmentioned.length === 0) return [];
  try {
    await writeAtomically(file, new TextEncoder().encode(JSON.stringify(ids)));
  } catch (error) {
    if (errorCode(error) === undefined) throw error; // a full disk: then it is mentioned again
  }
  const names = unmentioned.map((id) => `${id}.journal`).join(', ');
  return [`Unsaved work of an earlier run cannot be read. It is kept in ${folder} (${names}); open the file of the briefing, or a backup, instead.`];
}

const MENTIONED = 'mentioned.json';
