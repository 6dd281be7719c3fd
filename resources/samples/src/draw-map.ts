// A picture made by code: an invented coast with observer posts along a line. 960 x 540 pixels, PNG (ISO/IEC 15948).
import { zlibSync } from 'fflate';
import { crc32 } from '../../../shared/container/crc32';

export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 540;

type Color = readonly [number, number, number];
const SEA: Color = [214, 228, 240];
const LAND_WEST: Color = [240, 236, 224];
const LAND_EAST: Color = [228, 222, 204];
const LINE: Color = [164, 38, 44];
const POST: Color = [31, 56, 100];

/** The picture as PNG bytes: the same on every run. */
export function drawMap(): Uint8Array {
  const pixels = new Uint8Array(MAP_HEIGHT * (1 + MAP_WIDTH * 3));
  for (let y = 0; y < MAP_HEIGHT; y++) {
    for (let x = 0; x < MAP_WIDTH; x++) pixels.set(colorAt(x, y), y * (1 + MAP_WIDTH * 3) + 1 + x * 3);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, MAP_WIDTH);
  view.setUint32(4, MAP_HEIGHT);
  header.set([8, 2, 0, 0, 0], 8);
  return concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), chunk('IHDR', header), chunk('IDAT', zlibSync(pixels, { level: 9 })), chunk('IEND', new Uint8Array(0))]);
}

function colorAt(x: number, y: number): Color {
  const coast = 400 + 30 * wave(x / 97) + 14 * wave(x / 31 + 0.3);
  if (y > coast) return SEA;
  const border = 500 + 60 * wave(y / 140);
  for (let post = 0; post < 5; post++) {
    const atY = 60 + post * 75;
    const atX = 500 + 60 * wave(atY / 140);
    if ((x - atX) ** 2 + (y - atY) ** 2 < 144) return POST;
  }
  if (Math.abs(x - border) < 3 && y % 24 < 15) return LINE;
  return x < border ? LAND_WEST : LAND_EAST;
}

/** A wave of period 2 made of parabolas: unlike Math.sin the same to the last bit everywhere. */
function wave(at: number): number {
  const phase = ((at % 2) + 2) % 2;
  return phase < 1 ? 4 * phase * (1 - phase) : -4 * (phase - 1) * (2 - phase);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([new TextEncoder().encode(type), data]);
  const framed = new Uint8Array(body.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return framed;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}
