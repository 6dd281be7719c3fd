// Node's own unpacking says of every part what ours says.
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeInflate } from '../../../electron/files/node-inflate';
import { inflatePart } from '../../../shared/container/inflate-part';
import { readContainer } from '../../../shared/container/read-container';
import { writeContainer } from '../../../shared/container/write-container';
import { createBriefing } from '../../../shared/model/create';
import { generateLarge } from '../../../resources/samples/src/generate-large';
import { nodeSha256 } from '../../../electron/files/node-sha256';

describe('nodeInflate', () => {
  it('gives the same bytes as our own', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
      const packed = deflateSync(bytes, { level: level as 0 });
      const inflated = nodeInflate(packed, bytes.length);
      expect(inflated).toEqual({ bytes, end: 'reached' });
      expect(inflated).toEqual(inflatePart(packed, bytes.length));
    }));
  });

  it('stops at the limit, also at one of nothing', () => {
    const packed = deflateSync(new Uint8Array(3_000_000));
    for (const limit of [0, 1, 1000, 2_999_999]) expect(nodeInflate(packed, limit)).toEqual({ bytes: new Uint8Array(), end: 'overLimit' });
    expect(nodeInflate(deflateSync(new Uint8Array(1)), 0).end).toBe('overLimit');
    expect(nodeInflate(deflateSync(new Uint8Array()), 0)).toEqual({ bytes: new Uint8Array(), end: 'reached' });
  });

  it('says of damage that it is damage', () => {
    const packed = deflateSync(new TextEncoder().encode('A text that goes on and on. '.repeat(100)));
    expect(nodeInflate(packed.subarray(0, 20), 5000).end).toBe('damaged');
    expect(nodeInflate(new Uint8Array([7, 7, 7]), 5000).end).toBe('damaged');
  });

  it('opens a long briefing with the same content', () => {
    for (const briefing of [createBriefing('blank', { ids: () => 'x1' }), generateLarge({ pages: 20 })]) {
      const bytes = writeContainer(briefing, new Map(), new Map(), { sha256: nodeSha256 });
      expect(readContainer(bytes, { sha256: nodeSha256, inflate: nodeInflate })).toEqual(readContainer(bytes, { sha256: nodeSha256 }));
    }
  });
});
