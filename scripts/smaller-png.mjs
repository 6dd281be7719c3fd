// Makes screenshots smaller: no alpha channel, and a palette of the colours that they use most.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const PALETTE_TYPE = 3;
const CHANNELS_OF_TYPE = { 2: 3, 6: 4 };
const PALETTE_SIZE = 256;

/** The picture in fewer bytes: flat areas keep their colour, rare shades (edges of letters) take the nearest of the frequent ones. Takes PNGs of 8-bit RGB or RGBA without interlacing. */
export function smallerPng(png) {
  const { width, height, pixels } = readPng(png);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) counts.set(pixels.readUIntBE(at, 3), (counts.get(pixels.readUIntBE(at, 3)) ?? 0) + 1);
  const palette = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, PALETTE_SIZE).map(([color]) => color);
  const indexOf = new Map([...counts.keys()].map((color) => [color, nearest(palette, color)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line++) {
    for (let x = 0; x < width; x++) lines[line * (width + 1) + 1 + x] = indexOf.get(pixels.readUIntBE((line * width + x) * 3, 3));
  }
  const colors = Buffer.alloc(palette.length * 3);
  palette.forEach((color, index) => colors.writeUIntBE(color, index * 3, 3));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = PALETTE_TYPE;
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', colors), chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** The number of the palette's colour that is closest. */
function nearest(palette, color) {
  let best = 0;
  let least = Infinity;
  for (let index = 0; index < palette.length; index++) {
    const [red, green, blue] = [16, 8, 0].map((shift) => ((palette[index] >> shift) & 0xff) - ((color >> shift) & 0xff));
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [least, best] = [distance, index];
  }
  return best;
}

function readPng(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is not a PNG.');
  const header = png.subarray(16, 29);
  const channels = CHANNELS_OF_TYPE[header[9]];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('This PNG is not 8-bit RGB or RGBA without interlacing.');
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = restored(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  if (channels === 3) return { width, height, pixels: lines };
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at++) lines.copy(pixels, at * 3, at * 4, at * 4 + 3);
  return { width, height, pixels };
}

/** Undoes the filters of the lines (PNG specification, clause 9). */
function restored(data, lineLength, height, channels) {
  const out = Buffer.alloc(lineLength * height);
  for (let line = 0; line < height; line++) {
    const filter = data[line * (lineLength + 1)];
    for (let x = 0; x < lineLength; x++) {
      const at = line * lineLength + x;
      out[at] = data[line * (lineLength + 1) + 1 + x] + predicted(filter, out, at, x, line, lineLength, channels);
    }
  }
  return out;
}

/** What a filter expects a byte to be, from its neighbours at the left and above. */
function predicted(filter, bytes, at, x, line, lineLength, channels) {
  const left = x < channels ? 0 : bytes[at - channels];
  const above = line === 0 ? 0 : bytes[at - lineLength];
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const corner = x < channels || line === 0 ? 0 : bytes[at - lineLength - channels];
  const [byLeft, byAbove, byCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
}

function chunk(type, body) {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  body.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + body.length)), 8 + body.length);
  return out;
}
