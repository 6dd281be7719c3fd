import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseJson } from '../../shared/container/parse-json';
import { nodeSha256 } from './node-sha256';
import { NOT_THERE, nullOn } from './system-error';
import { writeAtomically } from './write-atomically';

const LINE_FEED = 0x0a;

const entrySchema = z.object({
  /** The file that the work belongs to, and what was in it when the work began. */
  path: z.string().exactOptional(),
  fingerprint: z.object({ size: z.number(), modifiedMs: z.number(), sha256: z.string() }).exactOptional(),
  changedAtMs: z.number(),
  subject: z.string(),
  /** Parts that this version cannot interpret: names, and the hashes under which their bytes are kept. */
  parts: z.record(z.string(), z.string()),
  /** The canonical text of the briefing. */
  content: z.string(),
});
/** One entry of the recovery journal: a whole unsaved briefing, its images apart. */
export type JournalEntry = z.infer<typeof entrySchema>;

/** Writes an entry: the SHA-256 of what follows, a line feed, JSON. */
export async function writeJournalEntry(file: string, entry: JournalEntry): Promise<void> {
  const body = Buffer.from(JSON.stringify(entry));
  await writeAtomically(file, Buffer.concat([Buffer.from(`${nodeSha256(body)}\n`), body]));
}

/** Reads an entry; null when it is not there or not whole. */
export async function readJournalEntry(file: string): Promise<JournalEntry | null> {
  const bytes = await nullOn([...NOT_THERE, 'EIO', 'EACCES', 'EISDIR'], readFile(file));
  if (bytes === null) return null;
  const end = bytes.indexOf(LINE_FEED);
  const body = bytes.subarray(end + 1);
  if (bytes.subarray(0, Math.max(end, 0)).toString('latin1') !== nodeSha256(body)) return null;
  const parsed = entrySchema.safeParse(parseJson(body.toString('utf8')));
  return parsed.success ? parsed.data : null;
}
