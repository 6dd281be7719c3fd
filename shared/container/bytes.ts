/** Bytes in memory of their own, never shared between threads. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A SHA-256 function: 64 lower-case hexadecimal digits of some bytes. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Joins pieces into one array. */
export function concatBytes(pieces: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Whether `bytes` holds exactly `expected` from offset `at` on. */
export function hasBytesAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  if (at < 0 || at + expected.length > bytes.length) return false;
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false;
  return true;
}
