import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ContainerContent, DEFAULT_MAX_INFLATED_BYTES, readContainer } from '../../shared/container/read-container';
import { tooLarge } from '../../shared/container/open-error';
import { salvageContainer } from '../../shared/container/salvage-container';
import { err, ok, type Result } from '../../shared/model/result';
import type { FileFingerprint } from './fingerprint';
import { nodeSha256 } from './node-sha256';
import { emptyFile, keepsChanging, namedOpenError, type OpenFileError, openErrorOf } from './open-file-error';
import { readBytes } from './read-bytes';
import { errorCode } from './system-error';

export interface OpenFileOptions {
  /** Most bytes that the file may hold, packed or not; 1 GB unless said otherwise. */
  readonly maxBytes?: number;
}

/** A file that was read: its bytes and what they are known by. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fingerprint: FileFingerprint;
}

/** A file that was opened as a briefing. */
export interface OpenedFile extends ReadFile {
  readonly content: ContainerContent;
}

/** Opens a .briefing file. An unreadable one is an error, never an empty briefing. */
export const openBriefingFile = (file: string, options: OpenFileOptions = {}): Promise<Result<OpenedFile, OpenFileError>> => openWith(readContainer, file, options);

/** Opens what can be saved of a damaged .briefing file; its first warning says that it was damaged. */
export const salvageBriefingFile = (file: string, options: OpenFileOptions = {}): Promise<Result<OpenedFile, OpenFileError>> => openWith(salvageContainer, file, options);

/** Reads a file whole. One that changes while it is read is read again, twice at most. */
export async function readWholeFile(file: string, maxBytes: number = DEFAULT_MAX_INFLATED_BYTES): Promise<Result<ReadFile, OpenFileError>> {
  const absolute = path.resolve(file);
  try {
    // Looked at before it is opened: opening a pipe would wait for its writer.
    const found = await stat(absolute);
    if (found.isDirectory()) return err(openErrorOf('EISDIR', absolute));
    if (!found.isFile()) return err(openErrorOf('ENXIO', absolute));
    if (found.size === 0) return err(emptyFile(absolute));
    if (found.size > maxBytes) return err(namedOpenError(tooLarge(maxBytes), absolute));
    for (let round = 0; round < 3; round++) {
      const read = await readOnce(absolute);
      if (read !== null) return ok(read);
    }
    return err(keepsChanging(absolute));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return err(openErrorOf(code, absolute));
  }
}

async function openWith(parse: typeof readContainer, file: string, { maxBytes = DEFAULT_MAX_INFLATED_BYTES }: OpenFileOptions): Promise<Result<OpenedFile, OpenFileError>> {
  const read = await readWholeFile(file, maxBytes);
  if (!read.ok) return read;
  const content = parse(read.value.bytes, { maxInflatedBytes: maxBytes, sha256: nodeSha256 });
  return content.ok ? ok({ ...read.value, content: content.value }) : err(namedOpenError(content.error, file));
}

async function readOnce(file: string): Promise<ReadFile | null> {
  const handle = await open(file, 'r');
  try {
    const before = await handle.stat();
    const bytes = await readBytes(handle);
    const after = await handle.stat();
    if (before.mtimeMs !== after.mtimeMs || after.size !== bytes.length) return null;
    return { path: file, bytes, fingerprint: { size: bytes.length, modifiedMs: after.mtimeMs, sha256: nodeSha256(bytes) } };
  } finally {
    await handle.close();
  }
}
