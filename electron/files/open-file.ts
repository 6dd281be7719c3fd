import { type FileHandle, open, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ContainerContent, DEFAULT_MAX_INFLATED_BYTES, readContainer, startsLikeABriefing } from '../../shared/container/read-container';
import { notABriefing, tooLarge } from '../../shared/container/open-error';
import { salvageContainer } from '../../shared/container/salvage-container';
import { err, ok, type Result } from '../../shared/model/result';
import type { FileFingerprint } from './fingerprint';
import { nodeInflate } from './node-inflate';
import { nodeSha256 } from './node-sha256';
import { danglingLink, emptyFile, keepsChanging, namedOpenError, type OpenFileError, openErrorOf } from './open-file-error';
import { readBytes } from './read-bytes';
import { errorCode, nullOn } from './system-error';

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
export const openBriefingFile = (file: string, options: OpenFileOptions = {}): Promise<Result<OpenedFile, OpenFileError>> => openWith(readContainer, startsLikeABriefing, file, options);

/** Opens what can be saved of a damaged .briefing file; its first warning says that it was damaged. */
export const salvageBriefingFile = (file: string, options: OpenFileOptions = {}): Promise<Result<OpenedFile, OpenFileError>> => openWith(salvageContainer, () => true, file, options);

/** Reads a file whole, unless its first bytes are not wanted. One that changes while it is read is read again, twice at most. */
async function readWholeFile(file: string, maxBytes: number, isWanted: (beginning: Uint8Array) => boolean): Promise<Result<ReadFile, OpenFileError>> {
  const absolute = path.resolve(file);
  try {
    // Looked at before it is opened: opening a pipe would wait for its writer.
    const found = await stat(absolute).catch((error: unknown) => lookAtLink(absolute, error));
    if ('type' in found) return err(found);
    if (found.isDirectory()) return err(openErrorOf('EISDIR', absolute));
    if (!found.isFile()) return err(openErrorOf('ENXIO', absolute));
    if (found.size === 0) return err(emptyFile(absolute));
    if (found.size > maxBytes) return err(namedOpenError(tooLarge(maxBytes), absolute));
    for (let round = 0; round < 3; round++) {
      const read = await readOnce(absolute, isWanted);
      if (read === 'notWanted') return err(namedOpenError(notABriefing(), absolute));
      if (read !== null) return ok(read);
    }
    return err(keepsChanging(absolute));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return err(openErrorOf(code, absolute));
  }
}

/** A link to nothing is told as one; any other failure stays what it was. */
async function lookAtLink(file: string, error: unknown): Promise<OpenFileError> {
  const target = errorCode(error) === 'ENOENT' ? await nullOn(['ENOENT', 'EINVAL'], readlink(file)) : null;
  if (target === null) throw error;
  return danglingLink(file, target);
}

async function openWith(parse: typeof readContainer, isWanted: (beginning: Uint8Array) => boolean, file: string, { maxBytes = DEFAULT_MAX_INFLATED_BYTES }: OpenFileOptions): Promise<Result<OpenedFile, OpenFileError>> {
  const read = await readWholeFile(file, maxBytes, isWanted);
  if (!read.ok) return read;
  const content = parse(read.value.bytes, { maxInflatedBytes: maxBytes, sha256: nodeSha256, inflate: nodeInflate });
  return content.ok ? ok({ ...read.value, content: content.value }) : err(namedOpenError(content.error, file));
}

async function readOnce(file: string, isWanted: (beginning: Uint8Array) => boolean): Promise<ReadFile | null | 'notWanted'> {
  const handle = await open(file, 'r');
  try {
    const before = await handle.stat();
    // A film of a gigabyte is not read to find out that it is none.
    if (!isWanted(await firstBytes(handle))) return 'notWanted';
    const bytes = await readBytes(handle);
    const after = await handle.stat();
    if (before.mtimeMs !== after.mtimeMs || after.size !== bytes.length) return null;
    return { path: file, bytes, fingerprint: { size: bytes.length, modifiedMs: after.mtimeMs, sha256: nodeSha256(bytes) } };
  } finally {
    await handle.close();
  }
}

async function firstBytes(handle: FileHandle): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

const BEGINNING_BYTES = 256;
