import { concatBytes } from '../../../shared/container/bytes';
import { crc32 } from '../../../shared/container/crc32';
import { fourCharacters, type ParsedImage, viewOf } from './image-bytes';

/** The eight bytes that every PNG begins with (PNG, third edition, 5.2). */
export const PNG_SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Chunks that say how the picture looks; text, times, EXIF and everything private is left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT']);

/** Parses a PNG chunk by chunk and checks every CRC; undefined when it is cut short or damaged. */
export function parsePng(bytes: Uint8Array): ParsedImage | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [PNG_SIGNATURE];
  let hasPicture = false;
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = fourCharacters(bytes, at + 4);
    if (at === PNG_SIGNATURE.length && (type !== 'IHDR' || end - at !== 25)) return undefined;
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    hasPicture ||= type === 'IDAT';
    if (type === 'IEND') return hasPicture ? { width: view.getUint32(16), height: view.getUint32(20), bytes: concatBytes(kept) } : undefined;
    at = end;
  }
  return undefined;
}
