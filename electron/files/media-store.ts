import type { MediaItem } from '../../shared/model/briefing';
import { ok, type Result } from '../../shared/model/result';
import { type ImageError, parseImage } from './images/parse-image';
import { nodeSha256 } from './node-sha256';

/** An image that is now in a store. */
export interface AddedImage {
  readonly item: MediaItem;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Set when the picture must be turned to be shown upright (EXIF orientation 2 to 8): the caller can turn it and add the result instead. */
  readonly orientation?: number;
}

/** The bytes of images, by the SHA-256 of what is stored (that is, without EXIF and the like). They stay in the main process. */
export interface MediaStore {
  readonly all: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Checks an image, strips its metadata and keeps it; the same image twice is kept once. */
  addImage(bytes: Uint8Array, name?: string): Result<AddedImage, ImageError>;
  get(hash: string): Uint8Array<ArrayBuffer> | undefined;
  /** Takes over images of another store or of a file that was read; bytes are shared, not copied. */
  adopt(images: Iterable<readonly [string, Uint8Array<ArrayBuffer>]>): void;
}

/** A store, with these images in it. */
export function createMediaStore(images: Iterable<readonly [string, Uint8Array<ArrayBuffer>]> = []): MediaStore {
  const all = new Map(images);
  return {
    all,
    get: (hash) => all.get(hash),
    adopt(more) {
      for (const [hash, bytes] of more) if (!all.has(hash)) all.set(hash, bytes);
    },
    addImage(source, name) {
      const parsed = parseImage(source);
      if (!parsed.ok) return parsed;
      const { mediaType, width, height, orientation, bytes } = parsed.value;
      const hash = nodeSha256(bytes);
      const kept = all.get(hash) ?? bytes;
      all.set(hash, kept);
      const shortName = name?.split(/[\\/]/).pop()?.slice(0, MAX_NAME_LENGTH);
      return ok({ item: { hash, mediaType, width, height, ...(shortName ? { name: shortName } : {}) }, bytes: kept, ...(orientation === undefined ? {} : { orientation }) });
    },
  };
}

const MAX_NAME_LENGTH = 255;
