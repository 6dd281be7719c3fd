import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { parseJson } from '../../shared/container/parse-json';
import { BRIEFING_KINDS } from '../../shared/model/metadata';
import { inQueue } from './path-queue';
import { errorCode, NOT_THERE, nullOn } from './system-error';
import { writeAtomically } from './write-atomically';

const recentFileSchema = z.object({
  path: z.string().min(1),
  title: z.string(),
  kind: z.enum(BRIEFING_KINDS),
  marking: z.string(),
  /** When it was last opened or saved, in milliseconds since 1970. */
  changedMs: z.number(),
});
/** A briefing that was opened or saved lately. */
export type RecentFile = z.infer<typeof recentFileSchema>;

/** The list of recent briefings, newest first. */
export interface RecentFiles {
  /** All of them; `missing` when the file is not there (a disk that does not answer within a second is not called missing). */
  list(): Promise<readonly (RecentFile & { readonly missing: boolean })[]>;
  /** Puts a briefing at the head of the list. */
  add(entry: RecentFile): Promise<void>;
  remove(file: string): Promise<void>;
  clear(): Promise<void>;
}

/** Most recent briefings kept. */
export const MAX_RECENT_FILES = 20;
const STAT_TIMEOUT_MS = 1000;

/** The list that a JSON file keeps. A list that cannot be read is set aside as `<file>.damaged`, and a new one begun. */
export function createRecentFiles(file: string): RecentFiles {
  const change = (how: (entries: readonly RecentFile[]) => readonly RecentFile[]): Promise<void> => inQueue(file, async () => {
    await mkdir(path.dirname(file), { recursive: true });
    const entries = how(await readEntries(file)).slice(0, MAX_RECENT_FILES);
    await writeAtomically(file, new TextEncoder().encode(`${JSON.stringify(entries, null, 1)}\n`));
  });
  return {
    list: async () => Promise.all((await inQueue(file, () => readEntries(file))).map(async (entry) => ({ ...entry, missing: await isMissing(entry.path) }))),
    add: (entry) => change((entries) => [entry, ...entries.filter((other) => other.path !== entry.path)]),
    remove: (gone) => change((entries) => entries.filter((entry) => entry.path !== gone)),
    clear: () => change(() => []),
  };
}

async function readEntries(file: string): Promise<readonly RecentFile[]> {
  const text = await nullOn(NOT_THERE, readFile(file, 'utf8'));
  if (text === null) return [];
  const parsed = z.array(recentFileSchema).safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  await rename(file, `${file}.damaged`);
  return [];
}

async function isMissing(file: string): Promise<boolean> {
  const gaveUp = new AbortController();
  const found = stat(file).then(() => false, (error: unknown) => NOT_THERE.includes(errorCode(error) ?? ''));
  const late = delay(STAT_TIMEOUT_MS, false, { signal: gaveUp.signal, ref: false }).catch(() => false);
  const missing = await Promise.race([found, late]);
  gaveUp.abort();
  return missing;
}
