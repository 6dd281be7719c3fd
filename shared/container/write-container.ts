import type { Briefing } from '../model/briefing';
import { serialiseBriefing } from '../model/serialise';
import type { Bytes, Sha256 } from './bytes';
import { manifestText } from './manifest';
import { CONTENT_PART, hashOfMediaPart, isSafePartName, MANIFEST_PART, mediaPart, MIME_TYPE, MIME_TYPE_PART } from './part-names';
import { sha256Hex } from './sha256';
import { writeSealedZip, type ZipPart } from './write-zip';

export interface WriteOptions {
  /** A faster SHA-256 than our own, such as node:crypto's. */
  readonly sha256?: Sha256;
}

/**
 * Writes the bytes of a .briefing file; the same arguments give the same bytes.
 *
 * The parts stand in this order: the media type, the manifest, the text, the images that the briefing lists (those that `media`
 * has; the reader warns of the others), and the parts that an earlier read could not interpret. Text before images, so that a
 * file cut short keeps its text. Throws when a kept part's name is not one that the reader lets through.
 */
export function writeContainer(briefing: Briefing, media: ReadonlyMap<string, Uint8Array>, keptParts: ReadonlyMap<string, Uint8Array> = new Map(), options: WriteOptions = {}): Bytes {
  const sha256 = options.sha256 ?? sha256Hex;
  const text = (name: string, content: string, method: ZipPart['method']): ZipPart => ({ name, bytes: new TextEncoder().encode(content), method });
  const mimeType = text(MIME_TYPE_PART, MIME_TYPE, 'stored');
  const content = text(CONTENT_PART, serialiseBriefing(briefing), 'deflated');
  const images = imageParts(briefing, media);
  const others = otherParts(keptParts, new Set([MIME_TYPE_PART, MANIFEST_PART, CONTENT_PART, ...images.map((part) => part.name)]));
  const listed = [mimeType, content, ...images, ...others];
  return writeSealedZip([mimeType, text(MANIFEST_PART, manifestText(listed, sha256), 'deflated'), content, ...images, ...others], sha256);
}

/** Images are stored, not deflated: they are compressed already. */
function imageParts(briefing: Briefing, media: ReadonlyMap<string, Uint8Array>): readonly ZipPart[] {
  const hashes = [...new Set(briefing.media.map((item) => item.hash))].sort();
  return hashes.flatMap((hash): ZipPart[] => {
    const bytes = media.get(hash);
    return bytes === undefined ? [] : [{ name: mediaPart(hash), bytes, method: 'stored' }];
  });
}

function otherParts(keptParts: ReadonlyMap<string, Uint8Array>, taken: ReadonlySet<string>): readonly ZipPart[] {
  const names = [...keptParts.keys()].filter((name) => !taken.has(name)).sort();
  const unsafe = names.find((name) => !isSafePartName(name));
  if (unsafe !== undefined) throw new Error(`a part cannot be named ${JSON.stringify(unsafe)}`);
  return names.map((name) => ({ name, bytes: keptParts.get(name) ?? new Uint8Array(), method: hashOfMediaPart(name) === undefined ? 'deflated' : 'stored' }));
}
