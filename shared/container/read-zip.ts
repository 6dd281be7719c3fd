import { err, ok, type Result } from '../model/result';
import { hasBytesAt, type Sha256 } from './bytes';
import { damaged, type OpenError } from './open-error';
import { isSafePartName } from './part-names';
import { SEAL_LENGTH } from './write-zip';
import { CENTRAL_HEADER_SIZE, CENTRAL_SIGNATURE, centralHeader, END_RECORD_SIZE, END_SIGNATURE, endRecord, LOCAL_HEADER_SIZE, localHeader, type ZipEntry } from './zip-layout';

/** What the end of a zip says: its parts, in order, and whether it carries a seal (which was then found true). */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly sealed: boolean;
  readonly offset: number;
}

/**
 * Reads the central directory and checks the seal. A zip without any comment is let through as unsealed; one whose comment is not
 * the SHA-256 of what stands before it is damaged. Names are checked and so is that every part lies inside the file.
 */
export function readDirectory(bytes: Uint8Array, sha256: Sha256): Result<ZipDirectory, OpenError> {
  const end = findEndRecord(bytes);
  if (end === undefined) return err(damaged('the end of the file is missing or has changed'));
  const sealed = bytes.length - end > END_RECORD_SIZE;
  if (sealed) {
    const sealAt = bytes.length - SEAL_LENGTH;
    if (!hasBytesAt(bytes, sealAt, new TextEncoder().encode(sha256(bytes.subarray(0, sealAt))))) return err(damaged('bytes have changed since it was saved'));
  }
  const view = viewOf(bytes);
  const offset = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const entries = readEntries(bytes, view, offset, end, count);
  return entries === undefined ? err(damaged('its list of parts cannot be read')) : ok({ entries, sealed, offset });
}

/** Where a part's bytes lie, packed; undefined when its local header is not there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset } = entry;
  if (offset + LOCAL_HEADER_SIZE > bytes.length) return undefined;
  const view = viewOf(bytes);
  const from = offset + LOCAL_HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + entry.packedSize > bytes.length ? undefined : bytes.subarray(from, from + entry.packedSize);
}

/**
 * Whether every byte outside the parts is the one that this program writes, and the parts follow each other without a gap: then
 * no two programs can read different things in the file.
 */
export function hasExactHeaders(bytes: Uint8Array, { entries, offset }: ZipDirectory): boolean {
  let at = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    if (entry.offset !== at || !hasBytesAt(bytes, at, header)) return false;
    at += header.length + entry.packedSize;
  }
  if (at !== offset) return false;
  for (const entry of entries) {
    const header = centralHeader(entry);
    if (!hasBytesAt(bytes, at, header)) return false;
    at += header.length;
  }
  return hasBytesAt(bytes, at, endRecord(entries.length, at - offset, offset, SEAL_LENGTH)) && at + END_RECORD_SIZE + SEAL_LENGTH === bytes.length;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEndRecord(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  for (const commentLength of [SEAL_LENGTH, 0]) {
    const at = bytes.length - END_RECORD_SIZE - commentLength;
    if (at >= 0 && view.getUint32(at, true) === END_SIGNATURE && view.getUint16(at + 20, true) === commentLength) return at;
  }
  return undefined;
}

function readEntries(bytes: Uint8Array, view: DataView, offset: number, end: number, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_HEADER_SIZE > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + CENTRAL_HEADER_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const method = view.getUint16(at + 10, true);
    if (next > end || (method !== 0 && method !== 8)) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_HEADER_SIZE, at + CENTRAL_HEADER_SIZE + nameLength));
    if (!isSafePartName(name) || names.has(name.toLowerCase())) return undefined;
    names.add(name.toLowerCase());
    const entry: ZipEntry = {
      name, method: method === 0 ? 'stored' : 'deflated', crc32: view.getUint32(at + 16, true), packedSize: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true),
    };
    if (entry.offset + LOCAL_HEADER_SIZE + entry.packedSize > offset) return undefined;
    entries.push(entry);
    at = next;
  }
  return entries;
}
