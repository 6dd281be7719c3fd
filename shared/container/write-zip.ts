import { deflateSync } from 'fflate';
import { type Bytes, concatBytes, type Sha256 } from './bytes';
import { crc32 as ownCrc32 } from './crc32';
import { centralHeader, endRecord, localHeader, MAX_ZIP_SIZE, type ZipEntry } from './zip-layout';

/** A part to be written. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method: 'stored' | 'deflated';
}

/** Packs bytes as DEFLATE does (RFC 1951), without a head or a checksum. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** What packs a zip: DEFLATE, and a faster CRC-32 than our own where there is one. */
export interface Packing {
  readonly deflate: Deflate;
  readonly crc32?: ((bytes: Uint8Array) => number) | undefined;
}

/**
 * Writes a zip of these parts, in this order, sealed: its comment is the SHA-256 of every byte before it.
 * Throws a RangeError when it would need the zip64 extension (4 GB).
 */
export function writeSealedZip(parts: readonly ZipPart[], sha256: Sha256): Bytes {
  const body = writeZip(parts, { deflate: (bytes) => deflateSync(bytes, { level: 6 }) }, SEAL_LENGTH);
  return concatBytes([body, new TextEncoder().encode(sha256(body))]);
}

/** Writes a zip of these parts, in this order, up to a comment of this length, with nothing in it that tells when. Throws a RangeError from 4 GB on. */
export function writeZip(parts: readonly ZipPart[], { deflate, crc32 = ownCrc32 }: Packing, commentLength = 0): Bytes {
  const pieces: Uint8Array[] = [];
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const { name, bytes, method } of parts) {
    const packed = method === 'deflated' ? deflate(bytes) : bytes;
    const entry: ZipEntry = { name, method, crc32: crc32(bytes), packedSize: packed.length, size: bytes.length, offset };
    const header = localHeader(entry);
    entries.push(entry);
    pieces.push(header, packed);
    offset += header.length + packed.length;
    if (offset > MAX_ZIP_SIZE) throw new RangeError('a file of 4 GB or more cannot be written');
  }
  const directory = concatBytes(entries.map(centralHeader));
  return concatBytes([...pieces, directory, endRecord(entries.length, directory.length, offset, commentLength)]);
}

/** The length of a seal: a SHA-256 in hexadecimal. */
export const SEAL_LENGTH = 64;
