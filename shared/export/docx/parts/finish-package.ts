import { deflateSync, strToU8 } from 'fflate';
import { type Packing, writeZip } from '../../../container/write-zip';
import { fillPlaces } from '../body-children';
import type { PackageParts } from './compile-parts';

/** Parts that a reader of the file wants first. */
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** A part that is written without docx. */
export interface WholePart { readonly path: string; readonly data: string }

/** The same parts with next to nothing in them: docx packs only what keeps their places. */
export const placesOf = (parts: readonly WholePart[]): readonly WholePart[] => parts.map(({ path }) => ({ path, data: '-' }));

/**
 * Puts the contents and the whole parts into the package that docx made and zips it so that equal content gives equal bytes: parts in a fixed order and,
 * as Word does it, no moment of packing.
 */
export function finishPackage(made: PackageParts, contents: readonly string[], wholeParts: readonly WholePart[], { deflate = (bytes) => deflateSync(bytes, { level: 6 }), crc32 }: Partial<Packing> = {}): Uint8Array {
  const parts = new Map([...made, ...wholeParts.map(({ path, data }) => [path, data] as const)]);
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return writeZip(names.map((name) => {
    const part = parts.get(name) ?? '';
    const bytes = typeof part === 'string' ? strToU8(HOLDS_CONTENT.test(name) ? fillPlaces(part, contents) : part) : part;
    return { name, bytes, method: isPacked(name) ? 'stored' : 'deflated' };
  }), { deflate, crc32 });
}

const HOLDS_CONTENT = /^word\/(document|header\d+|footer\d+)\.xml$/;
const rank = (name: string): number => { const place = FIRST_PARTS.indexOf(name); return place === -1 ? FIRST_PARTS.length : place; };
const isPacked = (name: string): boolean => /\.(png|jpe?g|gif)$/i.test(name);
