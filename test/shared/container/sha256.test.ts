import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../shared/container/crc32';
import { sha256Hex } from '../../../shared/container/sha256';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('sha256Hex', () => {
  it('gives the digests that FIPS 180-4 publishes', () => {
    expect(sha256Hex(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('agrees with node:crypto for every length around the block borders', () => {
    for (let length = 0; length <= 260; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) & 255);
      expect(sha256Hex(bytes)).toBe(expected(bytes));
    }
  });

  it('agrees with node:crypto for random bytes and for views into larger arrays', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(50), (bytes, from) => {
      expect(sha256Hex(bytes)).toBe(expected(bytes));
      expect(sha256Hex(bytes.subarray(from))).toBe(expected(bytes.subarray(from)));
    }));
  });
});

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
