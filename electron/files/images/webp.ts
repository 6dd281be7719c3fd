import { concatBytes } from '../../../shared/container/bytes';
import { fourCharacters, type ParsedImage, viewOf } from './image-bytes';

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The flags of VP8X that say that there is EXIF and XMP. */
const METADATA_FLAGS = 0x08 | 0x04;

/** Parses a WebP chunk by chunk (RFC 9649, section 2) and leaves out EXIF, XMP and unknown chunks. Undefined when it is cut short or damaged. */
export function parseWebp(bytes: Uint8Array): ParsedImage | undefined {
  if (bytes.length < 20) return undefined;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let hasPicture = false;
  for (let at = 12; at + 8 <= end;) {
    const type = fourCharacters(bytes, at);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) return undefined;
    const chunk = bytes.slice(at, Math.min(next, end));
    if (type === 'VP8X') chunk[8]! &= ~METADATA_FLAGS;
    if (KEPT.has(type)) kept.push(chunk);
    size ??= sizeIn(type, chunk.subarray(8));
    hasPicture ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF';
    at = next;
  }
  if (size === undefined || !hasPicture) return undefined;
  const body = concatBytes(kept);
  const head = bytes.slice(0, 12);
  viewOf(head).setUint32(4, body.length + 4, true);
  return { ...size, bytes: concatBytes([head, body]) };
}

function sizeIn(type: string, data: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (data.length < 10) return undefined;
  const view = viewOf(data);
  const uint24 = (at: number): number => data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16);
  if (type === 'VP8X') return { width: uint24(4) + 1, height: uint24(7) + 1 };
  if (type === 'VP8 ' && data[3] === 0x9d && data[4] === 0x01 && data[5] === 0x2a) return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  if (type !== 'VP8L' || data[0] !== 0x2f) return undefined;
  const packed = view.getUint32(1, true);
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}
