import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { covers, type FontCoverage } from '../../shared/export/pdf/font-coverage';

/**
 * Which characters each family has and how wide they are, from the `name`, `cmap` (formats 4 and 12), `head`, `hhea` and `hmtx` tables of
 * its TrueType files (OpenType 1.9).
 *
 * A character counts only when every style of the family has it. The order is that of the families' names, then faces of signs, which have no
 * letters, and Arabic last, because the Latin letters of an Arabic face are only there to stand between Arabic ones.
 */
export function readFontCoverage(fontFiles: readonly string[]): readonly FontCoverage[] {
  const families = new Map<string, FaceTables[]>();
  for (const file of fontFiles) {
    const tables = readTables(readFileSync(file));
    const family = readFamilyName(tables.get('name'));
    families.set(family, [...(families.get(family) ?? []), { glyphs: readCharacterMap(tables.get('cmap')), widthOf: readWidths(tables), bold: ((tables.get('head')?.getUint16(44) ?? 0) & 1) === 1 }]);
  }
  const order = (coverage: FontCoverage): string => `${covers(coverage, ARABIC_AIN) ? 3 : covers(coverage, LATIN_N) ? 1 : 2} ${coverage.family}`;
  return [...families].map(([family, faces]) => coverageOf(family, faces)).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What a font file is known by: its length and the checksum that it carries of itself (`head`, checksumAdjustment). Reads these few bytes only, in one go, and throws when it cannot. */
export function fontMark(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const directory = readAt(opened, 0, LONGEST_DIRECTORY);
    const head = tableEntries(directory).find(({ tag }) => tag === 'head');
    return `${fstatSync(opened).size}-${head === undefined ? 0 : readAt(opened, head.offset + 8, 4).readUInt32BE()}`;
  } finally {
    closeSync(opened);
  }
}

function readAt(opened: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
}

/** What is read of one file: the glyph of each code point, the width of each glyph in thousandths of an em. */
interface FaceTables { readonly glyphs: Uint16Array; readonly widthOf: (glyph: number) => number; readonly bold: boolean }

function coverageOf(family: string, faces: readonly FaceTables[]): FontCoverage {
  const ranges: number[] = [];
  const widths = { regular: [] as number[], bold: [] as number[] };
  const [regular, bold] = [false, true].map((wanted) => { const some = faces.filter((face) => face.bold === wanted); return some.length > 0 ? some : faces; }) as [readonly FaceTables[], readonly FaceTables[]];
  let last = -2;
  // A start without the kept coverage comes by here, so the 131,072 code points are gone through once, without anything new for each.
  for (let code = 0; code <= LAST_CODE_POINT; code += 1) {
    if (!allHave(faces, code)) continue;
    if (last === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
    last = code;
    widths.regular.push(widestOf(regular, code));
    widths.bold.push(widestOf(bold, code));
  }
  return { family, ranges, widths };
}

function allHave(faces: readonly FaceTables[], code: number): boolean {
  for (const face of faces) if (face.glyphs[code] === 0) return false;
  return true;
}

function widestOf(faces: readonly FaceTables[], code: number): number {
  let widest = 0;
  for (const face of faces) widest = Math.max(widest, face.widthOf(face.glyphs[code] ?? 0));
  return widest;
}

const ARABIC_AIN = 0x0639;
const LATIN_N = 0x6e;

/** The table directory of a font with 64 tables; text faces have some twenty. */
const LONGEST_DIRECTORY = 12 + 64 * 16;

/** Which tables a font has, and where. */
function tableEntries(directory: Buffer): readonly { readonly tag: string; readonly offset: number; readonly length: number }[] {
  return Array.from({ length: directory.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    return { tag: directory.toString('latin1', entry, entry + 4), offset: directory.readUInt32BE(entry + 8), length: directory.readUInt32BE(entry + 12) };
  });
}

const readTables = (font: Buffer): ReadonlyMap<string, DataView> => new Map(tableEntries(font).map(({ tag, offset, length }) => [tag, new DataView(font.buffer, font.byteOffset + offset, length)]));

/** Name 16 (typographic family) before name 1 (family), in UTF-16 for Windows. */
function readFamilyName(table: DataView | undefined): string {
  if (!table) throw new Error('a font has no name table');
  const strings = table.getUint16(4);
  const found = new Map<number, string>();
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const record = 6 + index * 12;
    const id = table.getUint16(record + 6);
    if (table.getUint16(record) !== 3 || table.getUint16(record + 4) !== 0x409 || (id !== 1 && id !== 16)) continue;
    const start = strings + table.getUint16(record + 10);
    let name = '';
    for (let at = 0; at < table.getUint16(record + 8); at += 2) name += String.fromCharCode(table.getUint16(start + at));
    found.set(id, name);
  }
  const family = found.get(16) ?? found.get(1);
  if (family === undefined) throw new Error('a font has no family name');
  return family;
}

/** The last code point of the planes that text faces have glyphs in. */
const LAST_CODE_POINT = 0x1ffff;

/** The glyph of each code point; 0 where there is none. */
function readCharacterMap(table: DataView | undefined): Uint16Array {
  if (!table) throw new Error('a font has no character map');
  const glyphs = new Uint16Array(LAST_CODE_POINT + 1);
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const platform = table.getUint16(4 + index * 8);
    const offset = table.getUint32(8 + index * 8);
    if (platform !== 0 && platform !== 3) continue;
    const format = table.getUint16(offset);
    if (format === 4) markSegments(table, offset, glyphs);
    if (format === 12) markGroups(table, offset, glyphs);
  }
  return glyphs;
}

/** Advance widths (`hmtx`), in thousandths of an em. */
function readWidths(tables: ReadonlyMap<string, DataView>): (glyph: number) => number {
  const unitsPerEm = tables.get('head')?.getUint16(18) ?? 1000;
  const count = tables.get('hhea')?.getUint16(34) ?? 0;
  const metrics = tables.get('hmtx');
  return (glyph) => (metrics && count > 0 ? Math.round((metrics.getUint16(Math.min(glyph, count - 1) * 4) * 1000) / unitsPerEm) : 0);
}

function markSegments(table: DataView, offset: number, glyphs: Uint16Array): void {
  const doubleCount = table.getUint16(offset + 6);
  for (let segment = 0; segment < doubleCount; segment += 2) {
    const last = table.getUint16(offset + 14 + segment);
    const first = table.getUint16(offset + 16 + doubleCount + segment);
    const delta = table.getUint16(offset + 16 + doubleCount * 2 + segment);
    const rangeAt = offset + 16 + doubleCount * 3 + segment;
    const range = table.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : table.getUint16(rangeAt + range + (code - first) * 2);
      if (glyph !== 0) glyphs[code] = glyph;
    }
  }
}

function markGroups(table: DataView, offset: number, glyphs: Uint16Array): void {
  for (let group = 0; group < table.getUint32(offset + 12); group += 1) {
    const at = offset + 16 + group * 12;
    const first = table.getUint32(at);
    const last = Math.min(table.getUint32(at + 4), LAST_CODE_POINT);
    for (let code = first; code <= last; code += 1) glyphs[code] = table.getUint32(at + 8) + code - first;
  }
}
