import { concatBytes } from '../../../shared/container/bytes';
import { hasTextAt, type ParsedImage, viewOf } from './image-bytes';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;

/**
 * Parses a GIF block by block (GIF89a specification, section 23 ff.). Keeps the pictures, their timing and the number of loops;
 * leaves out comments, plain text and other programs' blocks. Undefined when it is cut short.
 */
export function parseGif(bytes: Uint8Array): ParsedImage | undefined {
  if (bytes.length < 14) return undefined;
  const view = viewOf(bytes);
  let at = 13 + colourTableSize(bytes[10]!);
  const kept: Uint8Array[] = [bytes.subarray(0, at)];
  let hasPicture = false;
  while (at < bytes.length) {
    const start = at;
    if (bytes[at] === TRAILER) return hasPicture ? { width: view.getUint16(6, true), height: view.getUint16(8, true), bytes: concatBytes([...kept, Uint8Array.from([TRAILER])]) } : undefined;
    if (bytes[at] === EXTENSION) at = endOfSubBlocks(bytes, at + 2);
    else if (bytes[at] === IMAGE && at + 11 <= bytes.length) at = endOfSubBlocks(bytes, at + 11 + colourTableSize(bytes[at + 9]!));
    else return undefined;
    if (at > bytes.length) return undefined;
    hasPicture ||= bytes[start] === IMAGE;
    if (bytes[start] === IMAGE || bytes[start + 1] === GRAPHIC_CONTROL || (bytes[start + 1] === APPLICATION && hasTextAt(bytes, start + 3, 'NETSCAPE2.0'))) kept.push(bytes.subarray(start, at));
  }
  return undefined;
}

const colourTableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function endOfSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1;
  return at + 1;
}
