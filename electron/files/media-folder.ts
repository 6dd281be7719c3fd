import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { nodeSha256 } from './node-sha256';
import { readBytes } from './read-bytes';
import { NOT_THERE, nullOn } from './system-error';
import { writeAtomically } from './write-atomically';

/** A folder of images named by their SHA-256, which backups and recovered work share, so that twenty versions keep an image once. */
export interface MediaFolder {
  /** Keeps an image, unless it is kept already. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of an image; null when it is not kept, or no longer has the bytes of its name. */
  get(hash: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes what is not in use and older than an hour (a younger one may belong to a copy that is being written). */
  removeUnused(used: ReadonlySet<string>, nowMs?: number): Promise<void>;
}

const HOUR_MS = 60 * 60 * 1000;

/** The media folder at a path; it is made when the first image comes. */
export function createMediaFolder(folder: string): MediaFolder {
  const fileOf = (hash: string): string => path.join(folder, hash);
  /** Images that were found whole, or written, since the start: looking at their size is enough from then on. */
  const known = new Set<string>();
  return {
    async put(hash, bytes) {
      const kept = await nullOn(NOT_THERE, stat(fileOf(hash)));
      const isWhole = kept?.size === bytes.length && (known.has(hash) || nodeSha256(await readBytes(fileOf(hash))) === hash);
      if (!isWhole) {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeAtomically(fileOf(hash), bytes);
      }
      known.add(hash);
    },
    async get(hash) {
      const bytes = await nullOn(NOT_THERE, readBytes(fileOf(hash)));
      return bytes !== null && nodeSha256(bytes) === hash ? bytes : null;
    },
    async removeUnused(used, nowMs = Date.now()) {
      const names = (await nullOn(NOT_THERE, readdir(folder))) ?? [];
      for (const name of names) {
        if (!/^[0-9a-f]{64}$/.test(name) || used.has(name)) continue;
        const found = await nullOn(NOT_THERE, stat(fileOf(name)));
        if (found !== null && found.mtimeMs < nowMs - HOUR_MS) await rm(fileOf(name), { force: true });
      }
    },
  };
}
