import { describe, expect, it } from 'vitest';
import { addMedia, pickMedia } from '../../../renderer/app/add-media';
import { turnUpright } from '../../../renderer/app/turn-upright';
import { readBriefingData } from '../../../renderer/editor';
import { useSession } from '../../../renderer/app/session-store';
import type { MediaItem } from '../../../shared/model/briefing';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

/** A JPEG of 40 by 20 pixels, red at its left half and blue at its right, with an EXIF segment that says how it is turned. */
async function turnedJpeg(orientation: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 20;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 20, 20);
  context.fillStyle = '#0000ff';
  context.fillRect(20, 0, 20, 20);
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/jpeg', 1); });
  const plain = new Uint8Array(await blob!.arrayBuffer());
  const exif = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...plain.subarray(0, 2), ...exif, ...plain.subarray(2)]);
}

/** The size of a picture as its bytes alone say, and its colours at two points. */
async function look(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly size: readonly [number, number]; readonly top: string; readonly bottom: string }> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const colour = (y: number): string => { const [red = 0, , blue = 0] = context.getImageData(10, y, 1, 1).data; return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : `${red}, ${blue}`; };
  return { size: [bitmap.width, bitmap.height], top: colour(4), bottom: colour(bitmap.height - 4) };
}

const hasExif = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes('Exif');
const hash = (digit: string): string => digit.repeat(64);
const item = (digit: string, width: number, height: number): MediaItem => ({ hash: hash(digit), mediaType: 'image/jpeg', width, height, name: 'map.jpg' });

describe('turnUpright', () => {
  it('turns a picture that lies on its side and leaves no orientation behind', async () => {
    const bytes = await turnedJpeg(6);
    const turned = await turnUpright(new Blob([bytes], { type: 'image/jpeg' }), 20, 40);
    expect(hasExif(bytes)).toBe(true);
    expect(hasExif(turned)).toBe(false);
    expect(await look(turned)).toEqual({ size: [20, 40], top: 'red', bottom: 'blue' });
  });

  it('turns the other way round when the orientation says so', async () => {
    const turned = await turnUpright(new Blob([await turnedJpeg(8)], { type: 'image/jpeg' }), 20, 40);
    expect(await look(turned)).toEqual({ size: [20, 40], top: 'blue', bottom: 'red' });
  });
});

describe('addMedia and pickMedia', () => {
  const open = async () => {
    const stored = await turnedJpeg(6);
    const added: Uint8Array<ArrayBuffer>[] = [];
    const desk = mountApp({
      initial: sampleBriefing(),
      handlers: {
        'media:add': (_session, { bytes }) => { added.push(bytes as Uint8Array<ArrayBuffer>); return hasExif(bytes) ? { type: 'added', item: item('a', 20, 40), orientation: 6 } : { type: 'added', item: item('b', 20, 40) }; },
        'media:pick': () => ({ type: 'added', item: item('a', 20, 40), orientation: 6 }),
      },
    });
    await expect.poll(() => useSession.getState().session).not.toBeNull();
    const session = useSession.getState().session!;
    const before = readBriefingData(session.handle.editor).media.length;
    const original = window.fetch;
    window.fetch = async (address) => (String(address) === `/media/${hash('a')}` ? new Response(stored, { headers: { 'content-type': 'image/jpeg' } }) : original(address));
    return { desk, session, stored, added, listed: () => readBriefingData(session.handle.editor).media.slice(before).map((entry) => entry.hash), restore: () => { window.fetch = original; } };
  };

  it('lists only the turned picture', async () => {
    const { session, stored, added, listed, restore } = await open();
    const outcome = await addMedia(session, stored, 'map.jpg');
    restore();
    expect(outcome).toMatchObject({ type: 'added', item: { hash: hash('b') } });
    expect(listed()).toEqual([hash('b')]);
    expect(await look(added[1]!)).toEqual({ size: [20, 40], top: 'red', bottom: 'blue' });
  });

  it('turns a picked picture, whose bytes it reads back', async () => {
    const { session, added, listed, restore } = await open();
    await pickMedia(session);
    restore();
    expect(listed()).toEqual([hash('b')]);
    expect(await look(added[0]!)).toEqual({ size: [20, 40], top: 'red', bottom: 'blue' });
  });

  it('keeps the picture as it is when it cannot be read back', async () => {
    const { session, stored, listed, restore } = await open();
    window.fetch = async () => new Response(null, { status: 404 });
    const outcome = await addMedia(session, stored, 'map.jpg');
    restore();
    expect(outcome).toMatchObject({ type: 'added', item: { hash: hash('a') } });
    expect(listed()).toEqual([hash('a')]);
  });
});
