import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallerPng } from '../../scripts/smaller-png.mjs';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const WIDTH = 7;
/** Five lines, one for each filter; three colours and, in RGBA, an alpha that is left out. */
const COLORS = [[255, 255, 255], [31, 56, 100], [230, 120, 9]] as const;
const colorAt = (x: number, y: number): readonly [number, number, number] => COLORS[(x * 5 + y * y) % 3]!;

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** The picture as the PNG specification (clause 9) filters it: none, left, above, average, Paeth. */
function png(colorType: 2 | 6): Buffer {
  const channels = colorType === 2 ? 3 : 4;
  const raw = (x: number, y: number, channel: number): number => (x < 0 || y < 0 ? 0 : channel === 3 ? 255 : colorAt(x, y)[channel]!);
  const lines = [0, 1, 2, 3, 4].map((filter, y) => Buffer.from([filter, ...Array.from({ length: WIDTH * channels }, (_, at) => {
    const [x, channel] = [Math.floor(at / channels), at % channels];
    const [a, b, c] = [raw(x - 1, y, channel), raw(x, y - 1, channel), x === 0 ? 0 : raw(x - 1, y - 1, channel)];
    const closest = [a, b, c].reduce((best, value) => (Math.abs(a + b - c - value) < Math.abs(a + b - c - best) ? value : best));
    return (raw(x, y, channel) - [0, a, b, (a + b) >> 1, closest][filter]!) & 0xff;
  })]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(5, 4);
  header.set([8, colorType], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}

/** The chunks of a PNG by type; throws when a checksum is wrong. */
function chunksOf(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at);
    if (file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end))) throw new Error('wrong checksum');
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, end));
  }
  return chunks;
}

describe('smallerPng', () => {
  it.each([2, 6] as const)('keeps every pixel of a picture of few colours (colour type %i)', (colorType) => {
    const chunks = chunksOf(smallerPng(png(colorType)));
    const palette = chunks.get('PLTE')!;
    const lines = inflateSync(chunks.get('IDAT')!);
    const pixels = Array.from({ length: 5 }, (_, y) => Array.from({ length: WIDTH }, (__, x) => [...palette.subarray(lines[y * (WIDTH + 1) + 1 + x]! * 3).subarray(0, 3)]));
    expect(pixels).toEqual(Array.from({ length: 5 }, (_, y) => Array.from({ length: WIDTH }, (__, x) => [...colorAt(x, y)])));
    expect(palette.length).toBe(9);
  });

  it('refuses what is no PNG', () => {
    expect(() => smallerPng(Buffer.from('not a picture at all'))).toThrow('not a PNG');
  });
});
