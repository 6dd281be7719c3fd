import { inflateRawSync } from 'node:zlib';
import type { InflatePart } from '../../shared/container/inflate-part';

/** Inflates by node:zlib: what `readContainer` takes as `inflate`. Of a part that is damaged or over the limit nothing is kept. */
export const nodeInflate: InflatePart = (packed, limitBytes) => {
  try {
    // Zlib knows no limit of nothing.
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: Math.max(limitBytes, 1) });
    return { bytes: new Uint8Array(buffer as ArrayBuffer, byteOffset, length), end: length > limitBytes ? 'overLimit' : 'reached' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!/^(Z_|ERR_BUFFER_TOO_LARGE$)/.test(code)) throw error;
    return { bytes: new Uint8Array(), end: code.startsWith('Z_') ? 'damaged' : 'overLimit' };
  }
};
