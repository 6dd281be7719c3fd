import zlib from 'node:zlib';
import type { Packing } from '../../shared/container/write-zip';
import { nodeSha256 } from './node-sha256';

/** What Node does faster than our own code when a file is packed. Its CRC-32 is there from Node 20.15 on. */
export const NODE_PACKING: Packing & { readonly sha256: typeof nodeSha256 } = {
  deflate: zlib.deflateRawSync,
  crc32: zlib.crc32 as ((bytes: Uint8Array) => number) | undefined,
  sha256: nodeSha256,
};
