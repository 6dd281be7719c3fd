// Backups: before a file is replaced, the earlier one is kept in the app's own folder, its images shared with all other backups.
//   <folder>/<hash of the path>/<time>-<hash of the bytes>.backup    a line of JSON, then the file without its images
//   <folder>/media/<hash>                                            the images
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { concatBytes } from '../../shared/container/bytes';
import { findImageRanges } from '../../shared/container/image-ranges';
import { err, ok, type Result } from '../../shared/model/result';
import { createMediaFolder, type MediaFolder } from './media-folder';
import { nodeSha256 } from './node-sha256';
import { readBytes } from './read-bytes';
import { errorCode, NOT_THERE, nullOn } from './system-error';
import { backupsToDrop } from './thin-backups';
import { writeAtomically } from './write-atomically';

/** One backup of a file. */
export interface Backup {
  /** The backup's own file. */
  readonly file: string;
  readonly madeAtMs: number;
  /** The start of the SHA-256 of the bytes that it keeps. */
  readonly shortHash: string;
}

/** Why a backup cannot be brought back. */
export type BackupError = { readonly type: 'backupDamaged'; readonly message: string };

/** Keeps a copy of a file as it is now, unless the newest backup is the same, and thins the earlier ones. Never throws for a failure of the disk. */
export async function keepBackup(folder: string, file: string, nowMs: number = Date.now()): Promise<'made' | 'notNeeded' | 'failed'> {
  try {
    const bytes = await readBytes(file);
    const sha256 = nodeSha256(bytes);
    const backups = await listBackups(folder, file);
    if (backups[0] !== undefined && sha256.startsWith(backups[0].shortHash)) return 'notNeeded';
    const own = folderOf(folder, file);
    await mkdir(own, { recursive: true, mode: 0o700 });
    const madeAtMs = backups[0] === undefined ? nowMs : Math.max(nowMs, backups[0].madeAtMs + 1);
    await writeAtomically(path.join(own, nameOf(madeAtMs, sha256)), await pack(mediaOf(folder), file, bytes, sha256));
    const dropped = new Set(backupsToDrop([madeAtMs, ...backups.map((backup) => backup.madeAtMs)], nowMs));
    await Promise.all(backups.filter((backup) => dropped.has(backup.madeAtMs)).map((backup) => rm(backup.file, { force: true })));
    return 'made';
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return 'failed';
  }
}

/** The backups of a file, newest first. */
export async function listBackups(folder: string, file: string): Promise<readonly Backup[]> {
  const own = folderOf(folder, file);
  const names = (await nullOn(NOT_THERE, readdir(own))) ?? [];
  return names.flatMap((name): Backup[] => {
    const match = /^(\d{15})-([0-9a-f]{16})\.backup$/.exec(name);
    return match === null ? [] : [{ file: path.join(own, name), madeAtMs: Number(match[1]), shortHash: match[2]! }];
  }).sort((a, b) => b.madeAtMs - a.madeAtMs);
}

/** The bytes of the file that a backup keeps, byte for byte. */
export async function readBackup(folder: string, backup: Backup): Promise<Result<Uint8Array<ArrayBuffer>, BackupError>> {
  const packed = await nullOn(NOT_THERE, readBytes(backup.file));
  const bytes = packed && (await unpack(mediaOf(folder), packed));
  return bytes === null ? err({ type: 'backupDamaged', message: 'This backup is damaged and cannot be opened; choose another one.' }) : ok(bytes);
}

/** Removes the images that no backup of any file uses any more. For a quiet moment after the start. */
export async function removeUnusedBackupMedia(folder: string, nowMs: number = Date.now()): Promise<void> {
  const used = new Set<string>();
  for (const key of (await nullOn(NOT_THERE, readdir(folder))) ?? []) {
    if (key === MEDIA) continue;
    for (const name of (await nullOn(NOT_THERE, readdir(path.join(folder, key)))) ?? []) {
      const header = name.endsWith('.backup') ? await readHeader(path.join(folder, key, name)) : undefined;
      // Of a backup that cannot be read nobody knows which images it needs: then none is removed.
      if (header === null) return;
      for (const image of header?.images ?? []) used.add(image.hash);
    }
  }
  await mediaOf(folder).removeUnused(used, nowMs);
}

const MEDIA = 'media';
const LINE_FEED = 0x0a;
const folderOf = (folder: string, file: string): string => path.join(folder, nodeSha256(new TextEncoder().encode(path.resolve(file))).slice(0, 32));
const mediaOf = (folder: string): MediaFolder => createMediaFolder(path.join(folder, MEDIA));
const nameOf = (madeAtMs: number, sha256: string): string => `${String(madeAtMs).padStart(15, '0')}-${sha256.slice(0, 16)}.backup`;

interface Header {
  readonly path: string;
  readonly sha256: string;
  /** In the order of the file; `from` counts in the whole file. */
  readonly images: readonly { readonly hash: string; readonly from: number; readonly size: number }[];
}

async function pack(media: MediaFolder, file: string, bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<Uint8Array> {
  const images = findImageRanges(bytes, nodeSha256);
  const rest: Uint8Array[] = [];
  let at = 0;
  for (const { hash, from, size } of images) {
    await media.put(hash, bytes.subarray(from, from + size));
    rest.push(bytes.subarray(at, from));
    at = from + size;
  }
  const header: Header = { path: path.resolve(file), sha256, images };
  return concatBytes([new TextEncoder().encode(`${JSON.stringify(header)}\n`), ...rest, bytes.subarray(at)]);
}

async function unpack(media: MediaFolder, packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  const end = packed.indexOf(LINE_FEED);
  const header = parseHeader(packed.subarray(0, end));
  if (header === null) return null;
  const rest = packed.subarray(end + 1);
  const pieces: Uint8Array[] = [];
  let at = 0;
  let skipped = 0;
  for (const { hash, from, size } of header.images) {
    const image = await media.get(hash);
    if (image === null) return null;
    pieces.push(rest.subarray(at, from - skipped), image);
    at = from - skipped;
    skipped += size;
  }
  const bytes = concatBytes([...pieces, rest.subarray(at)]);
  return nodeSha256(bytes) === header.sha256 ? bytes : null;
}

async function readHeader(file: string): Promise<Header | null> {
  const handle = await nullOn(NOT_THERE, open(file, 'r'));
  if (handle === null) return { path: '', sha256: '', images: [] };
  try {
    const pieces: Uint8Array[] = [];
    for (;;) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, null);
      const end = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
      pieces.push(buffer.subarray(0, end === -1 ? bytesRead : end));
      if (end !== -1) return parseHeader(concatBytes(pieces));
      if (bytesRead === 0) return null;
    }
  } finally {
    await handle.close();
  }
}

function parseHeader(bytes: Uint8Array): Header | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
