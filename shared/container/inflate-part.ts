import { Inflate } from 'fflate';
import { type Bytes, concatBytes } from './bytes';

/** What came out of a deflated part. Whether that is all of it, only its size and hash tell: deflate data that stops early is no error here. */
export interface Inflated {
  readonly bytes: Bytes;
  readonly end: 'reached' | 'damaged' | 'overLimit';
}

/** Inflates a part, up to a limit of bytes. */
export type InflatePart = (packed: Uint8Array, limitBytes: number) => Inflated;

/** Deflate grows its input at most 1032 times, so that a step of 16 KB stays below 17 MB. */
const STEP_BYTES = 16 * 1024;

/**
 * Inflates, counting what comes out (whatever size was declared) and stopping at the limit. What came out before damage is kept, up
 * to the step of input that holds it: a smaller step saves more.
 */
export function inflatePart(packed: Uint8Array, limitBytes: number, stepBytes: number = STEP_BYTES): Inflated {
  const chunks: Uint8Array[] = [];
  let count = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    count += chunk.length;
  });
  let end: Inflated['end'] = 'reached';
  try {
    for (let at = 0; at < packed.length && count <= limitBytes; at += stepBytes) inflate.push(packed.subarray(at, at + stepBytes), false);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    end = 'damaged';
  }
  return { bytes: concatBytes(chunks), end: count > limitBytes ? 'overLimit' : end };
}
