import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fillPlaces } from '../body-children';

/** Parts that a reader of the file wants first. */
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** A part that is written without docx. */
export interface WholePart { readonly path: string; readonly data: string }

/** The same parts with next to nothing in them: docx packs only what keeps their places. */
export const placesOf = (parts: readonly WholePart[]): readonly WholePart[] => parts.map(({ path }) => ({ path, data: '-' }));

/**
 * Puts the contents and the whole parts into the package that docx made and zips it so that equal content gives equal bytes: parts in a fixed order, one
 * date for all of them (day `YYYY-MM-DD`) instead of the moment of packing.
 */
export function finishPackage(bytes: Uint8Array, contents: readonly string[], wholeParts: readonly WholePart[], day: string): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const { path, data } of wholeParts) parts[path] = strToU8(data);
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  // Noon in local time: a zip has no time zone, and noon exists on every day.
  const mtime = new Date(Math.max(year, 1980), month - 1, date, 12);
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    const part = parts[name] ?? new Uint8Array();
    files[name] = [HOLDS_CONTENT.test(name) ? strToU8(fillPlaces(strFromU8(part), contents)) : part, { mtime, level: isPacked(name) ? 0 : 6 }];
  }
  return zipSync(files);
}

const HOLDS_CONTENT = /^word\/(document|header\d+|footer\d+)\.xml$/;
const rank = (name: string): number => { const place = FIRST_PARTS.indexOf(name); return place === -1 ? FIRST_PARTS.length : place; };
const isPacked = (name: string): boolean => /\.(png|jpe?g|gif)$/i.test(name);
