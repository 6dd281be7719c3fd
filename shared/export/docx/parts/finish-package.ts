import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Parts whose place a reader cares about: the types first, then the way to the document. */
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Zips a package again so that equal parts give equal bytes: fixed order, one date for all entries (day `YYYY-MM-DD`), and numbering as one outline. */
export function finishPackage(bytes: Uint8Array, day: string): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const [year, month, date] = day.split('-').map(Number);
  // Noon of the day in local time: a zip entry has no time zone, and noon exists on every day.
  const mtime = new Date(Math.max(year ?? 2000, 1980), (month ?? 1) - 1, date ?? 1, 12);
  const numbering = parts['word/numbering.xml'];
  if (numbering) parts['word/numbering.xml'] = asOutline(numbering);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) files[name] = [parts[name] ?? new Uint8Array(), { mtime, level: isPacked(name) ? 0 : 6 }];
  return zipSync(files);
}

/** docx calls every list "hybridMultilevel": nine unrelated levels in Word's dialog, where ours belong together (ECMA-376 part 1, 17.9.12). */
function asOutline(numbering: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(numbering).replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"').replaceAll(' w:tentative="1"', ''));
}

const rank = (name: string): number => { const place = FIRST_PARTS.indexOf(name); return place === -1 ? FIRST_PARTS.length : place; };
const isPacked = (name: string): boolean => /\.(png|jpe?g|gif)$/i.test(name);
