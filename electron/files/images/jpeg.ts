import { concatBytes } from '../../../shared/container/bytes';
import { hasTextAt, type ParsedImage, viewOf } from './image-bytes';

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;

/**
 * Parses a JPEG segment by segment (ITU-T T.81, annex B). Keeps what the picture needs, APP0 (JFIF), APP2 with a colour profile and
 * APP14 (Adobe's colour transform); leaves out comments, EXIF, XMP and whatever follows the end of the image. The EXIF
 * orientation alone is written anew when the picture is not upright. Undefined when it is cut short or damaged.
 */
export function parseJpeg(bytes: Uint8Array): ParsedImage | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let orientation = 1;
  let hasScan = false;
  let at = 2;
  while (at + 4 <= bytes.length || (at + 2 <= bytes.length && bytes[at + 1] === END_OF_IMAGE)) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) { at++; continue; }
    if (marker === END_OF_IMAGE) return size && hasScan ? assemble(kept, size, orientation) : undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    if (isFrameHeader(marker) && end - at >= 9) size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xe1 && hasTextAt(bytes, at + 4, 'Exif\0\0')) orientation = exifOrientation(bytes.subarray(at + 10, end)) ?? orientation;
    if (isKept(bytes, at, marker)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker === START_OF_SCAN) {
      hasScan = true;
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
    }
  }
  return undefined;
}

/** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
const isFrameHeader = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function isKept(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return (marker === 0xe0 && hasTextAt(bytes, at + 4, 'JFIF\0')) || (marker === 0xe2 && hasTextAt(bytes, at + 4, 'ICC_PROFILE\0')) || (marker === 0xee && hasTextAt(bytes, at + 4, 'Adobe'));
}

/** Where the coded data of a scan ends: at the next marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function assemble(kept: readonly Uint8Array[], { width, height }: { readonly width: number; readonly height: number }, orientation: number): ParsedImage {
  const start = Uint8Array.from([0xff, START_OF_IMAGE]);
  const end = Uint8Array.from([0xff, END_OF_IMAGE]);
  if (orientation === 1) return { width, height, bytes: concatBytes([start, ...kept, end]) };
  const isTurned = orientation >= 5;
  return { width: isTurned ? height : width, height: isTurned ? width : height, orientation, bytes: concatBytes([start, orientationSegment(orientation), ...kept, end]) };
}

/** The value of the EXIF tag 0x0112 in the first directory of a TIFF block. */
function exifOrientation(tiff: Uint8Array): number | undefined {
  if (tiff.length < 14) return undefined;
  const view = viewOf(tiff);
  const little = tiff[0] === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry + 12 <= tiff.length && entry < directory + 2 + count * 12; entry += 12) {
    const value = view.getUint16(entry + 8, little);
    if (view.getUint16(entry, little) === 0x0112) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An APP1 segment that holds the orientation and nothing else. */
function orientationSegment(orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff]);
}
