import { type FileHandle, readFile } from 'node:fs/promises';

/** The bytes of a file as a plain array: a Buffer's `slice` would share its memory where every other array's copies. */
export async function readBytes(file: string | FileHandle): Promise<Uint8Array<ArrayBuffer>> {
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return new Uint8Array(buffer, byteOffset, byteLength);
}
