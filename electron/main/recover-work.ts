import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../shared/container/parse-json';
import type { BriefingSession } from '../files/open-briefing';
import type { RecoveredWork, RecoveryJournal } from '../files/recovery-journal';
import { errorCode, NOT_THERE, nullOn } from '../files/system-error';
import { writeAtomically } from '../files/write-atomically';

/** Unsaved work that waits to be chosen: what it is about, its file if it has one, when it was written last. */
export type WaitingWork = Omit<Extract<RecoveredWork, { type: 'recovered' }>, 'type'>;

/** The unsaved work that earlier runs left behind. Nothing of it has left the journal. */
export interface LeftWork {
  /** The only one that there is, which is shown now, and when it was written last. */
  readonly session: BriefingSession | undefined;
  readonly changedAtMs?: number;
  /** Where there are several: all of them, newest first, to choose from. */
  readonly waiting: readonly WaitingWork[];
  /** The ids of entries that cannot be read. They stay in the journal, for whoever can save something of them. */
  readonly damaged: readonly string[];
}

/** Opens the unsaved work when there is but one; lists it when there are several. */
export async function recoverWork(journal: Pick<RecoveryJournal, 'list' | 'open'>): Promise<LeftWork> {
  const works = await journal.list();
  const damaged = works.flatMap((work) => (work.type === 'damaged' ? [work.id] : []));
  const waiting = works.flatMap((work) => (work.type === 'recovered' ? [work] : [])).map(({ type: _type, ...work }): WaitingWork => work);
  const [only, ...others] = waiting;
  if (only === undefined || others.length > 0) return { session: undefined, waiting, damaged };
  const opened = await journal.open(only.id);
  return opened.ok ? { session: opened.value, changedAtMs: only.changedAtMs, waiting: [], damaged } : { session: undefined, waiting: [], damaged: [...damaged, only.id] };
}

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
  return [`Unsaved work of an earlier run cannot be read. It is kept in ${folder} (${names}); open the file of the briefing instead, or one of its earlier versions (File > Earlier versions).`];
}

const MENTIONED = 'mentioned.json';
