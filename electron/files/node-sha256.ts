import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes by node:crypto, as 64 lower-case hexadecimal digits: what the container's functions take as `sha256`. */
export const nodeSha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
