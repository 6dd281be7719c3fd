import { err, ok, type Result } from '../model/result';
import type { Bytes, Sha256 } from './bytes';
import { inflatePart } from './inflate-part';
import { lenientBriefing } from './lenient-briefing';
import { parseLongestJson } from './longest-json';
import { crc32 } from './crc32';
import { damaged, notABriefing, type OpenError, type OpenWarning, tooMuchText } from './open-error';
import { CONTENT_PART, hashOfMediaPart } from './part-names';
import { type ContainerContent, DEFAULT_MAX_TEXT_BYTES, type ReadOptions, sortParts } from './read-container';
import { sha256Hex } from './sha256';
import { LOCAL_HEADER_SIZE, LOCAL_SIGNATURE } from './zip-layout';

/**
 * Saves what can be saved of a damaged file: its text up to the damage, and every image whose bytes are whole. The first warning
 * is always `damaged`, so that nobody takes the result for the file. Needs nothing of the file's end: it walks the local headers.
 */
export function salvageContainer(bytes: Bytes, options: ReadOptions = {}): Result<ContainerContent, OpenError> {
  const limit = options.maxTextBytes ?? DEFAULT_MAX_TEXT_BYTES;
  const pieces = findPieces(bytes);
  const content = pieces.find((piece) => piece.name === CONTENT_PART);
  if (content === undefined) return err(pieces.length === 0 ? notABriefing() : damaged('its text is missing'));
  const { bytes: text, end } = content.deflated ? inflatePart(content.packed, limit, SMALL_STEP_BYTES) : { bytes: content.packed, end: 'reached' };
  if (end === 'overLimit' || text.length > limit) return err(tooMuchText(limit));
  const read = lenientBriefing(parseLongestJson(new TextDecoder().decode(text)));
  if (read === undefined) return err(damaged('nothing of its text can be read'));
  const sorted = sortParts(read.briefing, wholeImages(pieces, options.sha256 ?? sha256Hex, 2 * bytes.length));
  const whole = crc32(text) === content.crc32;
  const warning: OpenWarning = {
    type: 'damaged',
    message: whole ? 'This briefing was damaged; its text is complete, but check its images before you save it under a new name.' : 'This briefing was damaged and this is what could be saved of it; compare it with a backup before you use it.',
  };
  return ok({ briefing: read.briefing, ...sorted, unknownParts: new Map(), warnings: [warning, ...read.losses, ...sorted.warnings] });
}

/** Input is inflated in small steps here, because the step that holds the damage is lost. */
const SMALL_STEP_BYTES = 64;

interface Piece {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc32: number;
  readonly packed: Bytes;
}

/** Everything that looks like a part: a local header and the bytes after it, up to its size or the end of the file. */
function findPieces(bytes: Bytes): readonly Piece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Piece[] = [];
  for (let at = bytes.indexOf(0x50); at !== -1 && at + LOCAL_HEADER_SIZE <= bytes.length; at = bytes.indexOf(0x50, at)) {
    if (view.getUint32(at, true) !== LOCAL_SIGNATURE) {
      at++;
      continue;
    }
    const from = at + LOCAL_HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const size = view.getUint32(at + 18, true);
    const name = new TextDecoder().decode(bytes.subarray(at + LOCAL_HEADER_SIZE, at + LOCAL_HEADER_SIZE + view.getUint16(at + 26, true)));
    // A size that leads to no further record is not to be trusted: then take all there is (deflate data knows its own end).
    const end = recordAt(view, from + size) ? from + size : bytes.length;
    pieces.push({ name, deflated: view.getUint16(at + 8, true) === 8, crc32: view.getUint32(at + 14, true), packed: bytes.subarray(from, end) });
    at = end === bytes.length ? from : end;
  }
  return pieces;
}

/** Whether a record of the zip begins here: all of them begin with the letters PK. */
const recordAt = (view: DataView, at: number): boolean => at + 2 <= view.byteLength && view.getUint16(at, true) === 0x4b50;

/** Pieces of a hostile file may overlap a thousand times: no more is hashed than twice the file. */
function wholeImages(pieces: readonly Piece[], sha256: Sha256, mostBytes: number): ReadonlyMap<string, Bytes> {
  const images = new Map<string, Bytes>();
  let hashed = 0;
  for (const { name, packed } of pieces) {
    const hash = hashOfMediaPart(name);
    if (hash === undefined || images.has(name) || hashed + packed.length > mostBytes) continue;
    hashed += packed.length;
    if (sha256(packed) === hash) images.set(name, packed);
  }
  return images;
}
