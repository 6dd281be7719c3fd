const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** Makes a fresh id for a section, block, row or note: 12 characters (60 bits), safe in XML names, file names and DOCX bookmarks. */
export function createId(): string {
  const random = globalThis.crypto?.getRandomValues(new Uint8Array(LENGTH)) ?? Uint8Array.from({ length: LENGTH }, () => Math.floor(Math.random() * 256));
  let id = '';
  for (const byte of random) id += ALPHABET[byte & 31];
  return id;
}

/** Where new ids come from; tests and samples pass a counted source so that their output is the same every time. */
export type IdSource = () => string;

/** An id source that counts: `p0001`, `p0002`, … */
export function countedIds(prefix: string): IdSource {
  let count = 0;
  return () => `${prefix}${String(++count).padStart(4, '0')}`;
}
