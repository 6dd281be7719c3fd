import type { Briefing } from '../model/briefing';
import { FORMAT_VERSION } from '../model/briefing';
import { err, ok, type Result } from '../model/result';
import { parseBriefing } from '../model/validate';
import { type Bytes, hasBytesAt, type Sha256 } from './bytes';
import { inflatePart, type InflatePart } from './inflate-part';
import { lenientBriefing } from './lenient-briefing';
import { type Manifest, parseManifest } from './manifest';
import { damaged, newerFormat, notABriefing, type OpenError, type OpenWarning, tooLarge, tooMuchText } from './open-error';
import { parseJson } from './parse-json';
import { CONTENT_PART, hashOfMediaPart, MANIFEST_PART, MIME_TYPE, MIME_TYPE_PART } from './part-names';
import { hasExactHeaders, packedBytes, readDirectory } from './read-zip';
import { sha256Hex } from './sha256';
import { LOCAL_HEADER_SIZE, type ZipEntry } from './zip-layout';

/** What a .briefing file holds. */
export interface ContainerContent {
  readonly briefing: Briefing;
  /** The bytes of its images by SHA-256: views of the file's bytes, not copies. */
  readonly media: ReadonlyMap<string, Bytes>;
  /** Parts that this version cannot interpret, by name, to be handed back to the writer. */
  readonly unknownParts: ReadonlyMap<string, Bytes>;
  readonly warnings: readonly OpenWarning[];
  /** Set for a file of a newer version: what is shown may be less than it holds, so that it must not be written over. */
  readonly readOnly?: true;
}

export interface ReadOptions {
  /** Most bytes that all parts may have together when unpacked; 1 GB unless said otherwise. */
  readonly maxInflatedBytes?: number;
  /** Most bytes that the packed parts (text, not images) may have together when unpacked; 50 MB unless said otherwise. */
  readonly maxTextBytes?: number;
  /** A faster SHA-256 than our own, such as node:crypto's. */
  readonly sha256?: Sha256;
  /** A faster way to unpack than our own, such as node:zlib's; what it leaves of a damaged part is not asked for. */
  readonly inflate?: InflatePart;
}

export const DEFAULT_MAX_INFLATED_BYTES = 1_000_000_000;
/** A hundred pages take about one. */
export const DEFAULT_MAX_TEXT_BYTES = 50_000_000;

/**
 * Reads the bytes of a .briefing file. Every byte counts: the seal covers them all, every part has its hash in the manifest, and
 * the headers must be the very ones that this program writes. Of a newer version's file the parts are checked, and what can be
 * understood of it is read-only.
 */
export function readContainer(bytes: Bytes, options: ReadOptions = {}): Result<ContainerContent, OpenError> {
  const limit = options.maxInflatedBytes ?? DEFAULT_MAX_INFLATED_BYTES;
  const sha256 = options.sha256 ?? sha256Hex;
  if (!startsLikeABriefing(bytes)) return err(notABriefing());
  if (bytes.length > limit) return err(tooLarge(limit));
  const directory = readDirectory(bytes, sha256);
  if (!directory.ok) return directory;
  const { entries, sealed } = directory.value;
  const unpacked = unpackAll(bytes, entries, limit, options.maxTextBytes ?? DEFAULT_MAX_TEXT_BYTES, options.inflate ?? inflatePart);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const manifest = parseManifest(decode(parts.get(MANIFEST_PART)) ?? '');
  if (manifest === undefined) return err(damaged('its manifest cannot be read'));
  const newer = manifest.formatVersion > FORMAT_VERSION;
  if (!newer && !(sealed && hasExactHeaders(bytes, directory.value))) return err(damaged('its headers are not those of a saved briefing'));
  const fault = firstPartFault(manifest, parts, sha256);
  if (fault !== undefined) return err(damaged(fault));
  const content = parseJson(decode(parts.get(CONTENT_PART)) ?? '');
  return newer ? readNewer(manifest.formatVersion, content, parts) : readContent(manifest.formatVersion, content, parts);
}

/** Whether a file begins as every .briefing file does: with the media type, stored, as the first part of a zip. */
export function startsLikeABriefing(bytes: Uint8Array): boolean {
  const encoder = new TextEncoder();
  return hasBytesAt(bytes, 0, encoder.encode('PK')) && hasBytesAt(bytes, LOCAL_HEADER_SIZE, encoder.encode(MIME_TYPE_PART + MIME_TYPE));
}

/** The images among a file's parts, the parts that nothing here interprets, and a warning for each image that is listed but not there. */
export function sortParts(briefing: Briefing, parts: ReadonlyMap<string, Bytes>): Pick<ContainerContent, 'media' | 'unknownParts' | 'warnings'> {
  const listed = new Map(briefing.media.map((item) => [item.hash, item]));
  const media = new Map<string, Bytes>();
  const unknownParts = new Map<string, Bytes>();
  for (const [name, bytes] of parts) {
    const hash = hashOfMediaPart(name);
    if (hash !== undefined && listed.has(hash)) media.set(hash, bytes);
    else if (name !== MIME_TYPE_PART && name !== MANIFEST_PART && name !== CONTENT_PART) unknownParts.set(name, bytes);
  }
  const missing = [...listed.values()].filter((item) => !media.has(item.hash));
  return { media, unknownParts, warnings: missing.map((item) => ({ type: 'mediaMissing', hash: item.hash, message: `The image ${item.name ?? item.hash.slice(0, 8)} is not in the file; insert it again.` })) };
}

/** Nothing is inflated beyond the size that is declared for it, and nothing at all where the declared sizes are too much together. */
function unpackAll(bytes: Bytes, entries: readonly ZipEntry[], limit: number, textLimit: number, inflate: InflatePart): Result<ReadonlyMap<string, Bytes>, OpenError> {
  const sizeOf = (some: readonly ZipEntry[]): number => some.reduce((sum, entry) => sum + entry.size, 0);
  if (sizeOf(entries) > limit) return err(tooLarge(limit));
  if (sizeOf(entries.filter(({ method }) => method === 'deflated')) > textLimit) return err(tooMuchText(textLimit));
  const parts = new Map<string, Bytes>();
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (packed === undefined) return err(damaged(`its part ${entry.name} is cut off`));
    const part = entry.method === 'stored' ? { bytes: packed as Bytes, end: 'reached' } : inflate(packed, entry.size);
    if (part.end !== 'reached' || part.bytes.length !== entry.size) return err(damaged(`its part ${entry.name} cannot be unpacked`));
    parts.set(entry.name, part.bytes);
  }
  return ok(parts);
}

function firstPartFault(manifest: Manifest, parts: ReadonlyMap<string, Bytes>, sha256: Sha256): string | undefined {
  const listed = new Set(manifest.parts.map((part) => part.name));
  if (listed.size !== manifest.parts.length || listed.has(MANIFEST_PART)) return 'its manifest contradicts itself';
  for (const part of manifest.parts) {
    const bytes = parts.get(part.name);
    if (bytes === undefined) return `its part ${part.name} is missing`;
    const hash = sha256(bytes);
    if (bytes.length !== part.size || hash !== part.sha256) return `its part ${part.name} has changed`;
    if ((hashOfMediaPart(part.name) ?? hash) !== hash) return `its part ${part.name} is another image`;
  }
  for (const name of parts.keys()) if (name !== MANIFEST_PART && !listed.has(name)) return `its part ${name} is not in the manifest`;
  return listed.has(CONTENT_PART) ? undefined : 'its text is missing';
}

function readContent(version: number, content: unknown, parts: ReadonlyMap<string, Bytes>): Result<ContainerContent, OpenError> {
  const briefing = parseBriefing(content);
  if (!briefing.ok) return err(damaged(shortened(briefing.error.message.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()))));
  if ((content as { readonly formatVersion: unknown }).formatVersion !== version) return err(damaged('its manifest and its text name different versions'));
  return ok({ briefing: briefing.value, ...sortParts(briefing.value, parts) });
}

function readNewer(version: number, content: unknown, parts: ReadonlyMap<string, Bytes>): Result<ContainerContent, OpenError> {
  const read = lenientBriefing(content);
  if (read === undefined) return err(newerFormat(version));
  const sorted = sortParts(read.briefing, parts);
  const warning: OpenWarning = { type: 'newerFormat', version, message: 'This briefing was written by a newer version of Briefing Desk and is opened read-only; update Briefing Desk to change it.' };
  return ok({ briefing: read.briefing, ...sorted, warnings: [warning, ...read.losses, ...sorted.warnings], readOnly: true });
}

/** UTF-8 as text; undefined when it is not UTF-8 or not there. */
function decode(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What a schema says of hostile content can be as long as the content. */
const shortened = (what: string): string => (what.length <= MOST_CHARACTERS ? what : `${what.slice(0, MOST_CHARACTERS).trimEnd()}…`);
const MOST_CHARACTERS = 160;
