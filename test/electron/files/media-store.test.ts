import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImage } from '../../../electron/files/images/parse-image';
import { createMediaStore } from '../../../electron/files/media-store';
import { nodeSha256 } from '../../../electron/files/node-sha256';
import { concatBytes } from '../../../shared/container/bytes';
import { crc32 } from '../../../shared/container/crc32';
import { ANIMATED_GIF, GIF, JPEG, LOSSLESS_WEBP, PNG, PROGRESSIVE_JPEG, WEBP } from './pictures';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const latin1 = (characters: string): Uint8Array => new Uint8Array(Buffer.from(characters, 'latin1'));
const parsed = (bytes: Uint8Array) => {
  const result = parseImage(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const insert = (bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array<ArrayBuffer> => concatBytes([bytes.subarray(0, at), more, bytes.subarray(at)]);

/** An APP1 segment with an orientation and a place, as a phone writes it. */
function exif(orientation: number): Uint8Array {
  const tiff = [...latin1('II*\0\x08\0\0\0'), 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, ...latin1('50.45N 30.52E')];
  return Uint8Array.from([0xff, 0xe1, 0, tiff.length + 8, ...latin1('Exif\0\0'), ...tiff]);
}

function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = concatBytes([latin1(type), data]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(body, 4);
  view.setUint32(chunk.length - 4, crc32(body));
  return chunk;
}

/** The lossy WebP in its extended form, with EXIF and XMP. */
function webpWithMetadata(): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Uint8Array => concatBytes([latin1(type), Uint8Array.from([data.length, 0, 0, 0]), data, new Uint8Array(data.length % 2)]);
  const body = concatBytes([latin1('WEBP'), chunk('VP8X', Uint8Array.from([0x0c, 0, 0, 0, 5, 0, 0, 3, 0, 0])), WEBP.subarray(12), chunk('EXIF', latin1('secret!')), chunk('XMP ', latin1('<x:secret/>'))]);
  return concatBytes([latin1('RIFF'), Uint8Array.from([body.length & 255, body.length >> 8, 0, 0]), body]);
}

describe('parseImage', () => {
  it.each([['image/png', PNG], ['image/jpeg', JPEG], ['image/jpeg', PROGRESSIVE_JPEG], ['image/gif', GIF], ['image/gif', ANIMATED_GIF], ['image/webp', WEBP], ['image/webp', LOSSLESS_WEBP]] as const)('recognises and measures a real picture of type %s, and changes nothing in what it has cleaned', (mediaType, bytes) => {
    const image = parsed(bytes);
    expect(image).toMatchObject({ mediaType, width: 6, height: 4 });
    expect(image).not.toHaveProperty('orientation');
    expect(parsed(image.bytes).bytes).toEqual(image.bytes);
  });

  it('leaves out every text of a PNG and keeps its colours', () => {
    const withMore = insert(PNG, 33, concatBytes([pngChunk('eXIf', latin1('50.45N')), pngChunk('zTXt', latin1('x')), pngChunk('prVt', latin1('private'))]));
    expect(parsed(withMore).bytes).toEqual(parsed(PNG).bytes);
    expect(text(PNG)).toContain('Anna');
    expect(text(parsed(PNG).bytes)).not.toMatch(/Anna|secret|tEXt|tIME/);
    expect(text(parsed(PNG).bytes)).toMatch(/gAMA.*cHRM.*PLTE.*IDAT.*IEND/s);
  });

  it('leaves out comments, EXIF and whatever follows the end of a JPEG, and keeps JFIF, the colour profile and the Adobe mark', () => {
    const icc = concatBytes([Uint8Array.from([0xff, 0xe2, 0, 20]), latin1('ICC_PROFILE\0\x01\x01prof')]);
    const adobe = concatBytes([Uint8Array.from([0xff, 0xee, 0, 14]), latin1('Adobe\0\x64\0\0\0\0\x01')]);
    const mpf = concatBytes([Uint8Array.from([0xff, 0xe2, 0, 8]), latin1('MPF\0hi')]);
    const clean = parsed(concatBytes([insert(JPEG, 20, concatBytes([exif(1), icc, mpf, adobe])), latin1('hidden video')])).bytes;
    expect(text(clean)).not.toMatch(/secret|Exif|50\.45N|MPF|hidden/);
    expect(text(clean)).toMatch(/^\xff\xd8.{2}..JFIF.*ICC_PROFILE.*Adobe.*\xff\xd9$/s);
    expect(text(parsed(PROGRESSIVE_JPEG).bytes)).not.toContain('secret');
    expect(text(parsed(PROGRESSIVE_JPEG).bytes).split('\xff\xda')).toHaveLength(text(PROGRESSIVE_JPEG).split('\xff\xda').length);
  });

  it('keeps nothing of EXIF but how the picture is turned, and measures it as it is shown', () => {
    const turned = parsed(insert(JPEG, 2, exif(6)));
    expect(turned).toMatchObject({ width: 4, height: 6, orientation: 6 });
    expect(text(turned.bytes)).not.toContain('50.45N');
    expect(parsed(turned.bytes)).toEqual(turned);
    expect(parsed(insert(JPEG, 2, exif(3)))).toMatchObject({ width: 6, height: 4, orientation: 3 });
  });

  it('leaves out the comments of a GIF and keeps its loop and timing', () => {
    expect(text(parsed(GIF).bytes)).not.toContain('secret');
    const clean = text(parsed(ANIMATED_GIF).bytes);
    expect(clean).toContain('NETSCAPE2.0');
    expect(clean).not.toContain('secret');
    expect(clean.split('!\xf9')).toHaveLength(3);
  });

  it('leaves out EXIF and XMP of a WebP and says so in its flags', () => {
    const image = parsed(webpWithMetadata());
    expect(image).toMatchObject({ width: 6, height: 4 });
    expect(text(image.bytes)).not.toMatch(/secret|EXIF|XMP/);
    expect(image.bytes[20]).toBe(0);
    expect(new DataView(image.bytes.buffer).getUint32(4, true)).toBe(image.bytes.length - 8);
  });

  it('says of what it refuses why', () => {
    const errorOf = (bytes: Uint8Array): string => {
      const result = parseImage(bytes);
      return result.ok ? 'taken' : result.error.type;
    };
    expect(errorOf(latin1('<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('drawing');
    expect(errorOf(latin1('<html><body>svg</body></html>'))).toBe('notAnImage');
    expect(errorOf(new Uint8Array())).toBe('notAnImage');
    expect(errorOf(new Uint8Array(50_000_001))).toBe('tooManyBytes');
    const huge = PNG.slice();
    new DataView(huge.buffer).setUint32(16, 60_000);
    new DataView(huge.buffer).setUint32(20, 60_000);
    new DataView(huge.buffer).setUint32(29, crc32(huge.subarray(12, 29)));
    expect(errorOf(huge)).toBe('tooManyPixels');
  });

  it('refuses every picture that was cut short, and never throws', () => {
    for (const bytes of [PNG, JPEG, PROGRESSIVE_JPEG, GIF, ANIMATED_GIF, WEBP, LOSSLESS_WEBP]) {
      for (let length = 0; length < bytes.length; length++) expect(parseImage(bytes.subarray(0, length)).ok, `${length} of ${bytes.length} bytes`).toBe(false);
      fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        const result = parseImage(changed);
        expect(result.ok || result.error.message.length > 0).toBe(true);
      }), { numRuns: 200 });
    }
  });
});

describe('createMediaStore', () => {
  it('keeps an image once, under the hash of what it keeps, with the name of its file and no folder', () => {
    const store = createMediaStore();
    const added = store.addImage(PNG, 'C:\\Users\\anna\\map.png');
    if (!added.ok) throw new Error(added.error.message);
    expect(added.value.item).toEqual({ hash: nodeSha256(added.value.bytes), mediaType: 'image/png', width: 6, height: 4, name: 'map.png' });
    const again = store.addImage(added.value.bytes);
    expect(again.ok && again.value.bytes).toBe(added.value.bytes);
    expect(store.all.size).toBe(1);
    expect(store.get(added.value.item.hash)).toBe(added.value.bytes);
  });

  it('keeps nothing of what it refuses', () => {
    const store = createMediaStore();
    expect(store.addImage(latin1('<svg/>')).ok).toBe(false);
    expect(store.all.size).toBe(0);
  });
});
