import type { Bytes, Sha256 } from './bytes';
import { hashOfMediaPart } from './part-names';
import { packedBytes, readDirectory } from './read-zip';

/** A stretch of a file that is one image. */
export interface ImageRange {
  readonly hash: string;
  readonly from: number;
  readonly size: number;
}

/** Where the images lie in a whole .briefing file, in order; empty for any other file. With it, copies of a briefing can share their images. */
export function findImageRanges(bytes: Bytes, sha256: Sha256): readonly ImageRange[] {
  const directory = readDirectory(bytes, sha256);
  if (!directory.ok) return [];
  return directory.value.entries.flatMap((entry): ImageRange[] => {
    const hash = hashOfMediaPart(entry.name);
    const image = packedBytes(bytes, entry);
    if (hash === undefined || image === undefined || entry.method !== 'stored' || sha256(image) !== hash) return [];
    return [{ hash, from: image.byteOffset - bytes.byteOffset, size: image.length }];
  }).sort((a, b) => a.from - b.from);
}
