/** What a parser of an image format found: the size in pixels as shown, and the bytes without anything that is not picture. */
export interface ParsedImage {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Set when the picture is stored turned or mirrored (EXIF orientation 2 to 8) and must be turned to be shown upright. */
  readonly orientation?: number;
}

/** A view for reading numbers of some bytes. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether `bytes` has this text, one byte a character, at an offset. */
export function hasTextAt(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Four bytes as text, one character a byte. */
export const fourCharacters = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
