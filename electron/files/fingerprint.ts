import { readFile, stat } from 'node:fs/promises';
import { nodeSha256 } from './node-sha256';
import { NOT_THERE, nullOn } from './system-error';

/** What tells one state of a file from another. */
export interface FileFingerprint {
  readonly size: number;
  readonly modifiedMs: number;
  readonly sha256: string;
}

/** The fingerprint of a file as it is now; null when there is none. Reads all of it. */
export async function readFingerprint(path: string): Promise<FileFingerprint | null> {
  const found = await nullOn(NOT_THERE, stat(path));
  if (found === null) return null;
  const bytes = await readFile(path);
  return { size: bytes.length, modifiedMs: found.mtimeMs, sha256: nodeSha256(bytes) };
}

/** Whether two fingerprints are of the same content. The time alone says nothing: a copy back from a backup changes it. */
export const sameContent = (a: FileFingerprint, b: FileFingerprint): boolean => a.size === b.size && a.sha256 === b.sha256;
