// The zip records that a container is made of (PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16), each in the one form
// that this program writes: no extra fields, no data descriptors, a fixed time stamp. The reader compares with these very bytes.

/** One part of a zip, as its headers describe it. */
export interface ZipEntry {
  readonly name: string;
  /** Stored as it is, or deflated. */
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  /** Bytes that it takes in the file. */
  readonly packedSize: number;
  /** Bytes that it says it has when unpacked. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const LOCAL_HEADER_SIZE = 30;
export const CENTRAL_HEADER_SIZE = 46;
export const END_RECORD_SIZE = 22;
/** The largest offset or size without the zip64 extension, which is not used. */
export const MAX_ZIP_SIZE = 0xffff_fffe;

const VERSION_NEEDED = 20;
const METHODS = { stored: 0, deflated: 8 } as const;
/** 1 January 1980, 00:00: the first moment that the format knows. */
const DOS_DATE = 0x0021;

/** The local header of an entry, with its name. */
export function localHeader(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const header = new Uint8Array(LOCAL_HEADER_SIZE + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL_SIGNATURE, true);
  writeCommonFields(view, 4, entry, name.length);
  header.set(name, LOCAL_HEADER_SIZE);
  return header;
}

/** The header of an entry in the central directory, with its name. */
export function centralHeader(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const header = new Uint8Array(CENTRAL_HEADER_SIZE + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL_SIGNATURE, true);
  view.setUint16(4, VERSION_NEEDED, true);
  writeCommonFields(view, 6, entry, name.length);
  view.setUint32(42, entry.offset, true);
  header.set(name, CENTRAL_HEADER_SIZE);
  return header;
}

/** The end record, up to its comment. */
export function endRecord(entries: number, directorySize: number, directoryOffset: number, commentLength: number): Uint8Array {
  const record = new Uint8Array(END_RECORD_SIZE);
  const view = new DataView(record.buffer);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryOffset, true);
  view.setUint16(20, commentLength, true);
  return record;
}

/** The stretch that both headers share: version needed, flags, method, time, date, CRC, sizes, lengths of name and extra field. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 4, METHODS[entry.method], true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
