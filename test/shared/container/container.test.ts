import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { path7za } from '7zip-bin';
import fc from 'fast-check';
import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { APP_VERSION, type Bytes, readContainer, salvageContainer, sha256Hex, writeContainer } from '../../../shared/container';
import { inflatePart } from '../../../shared/container/inflate-part';
import { writeSealedZip, type ZipPart } from '../../../shared/container/write-zip';
import { FORMAT_VERSION, serialiseBriefing } from '../../../shared/model';
import packageJson from '../../../package.json';
import { arbitraryBriefing } from '../../builders/arbitrary';
import { image, imageBytes, mediaOf, sampleBriefing } from './sample';

const picture = image(imageBytes(1));
const small = (): Bytes => writeContainer(sampleBriefing(undefined, picture.item), mediaOf(picture));

describe('writeContainer', () => {
  it('writes the same bytes for the same briefing, whatever the order of the images', () => {
    const other = image(imageBytes(2), 'chart.png');
    const briefing = { ...sampleBriefing(), media: [picture.item, other.item] };
    const mirrored = { ...sampleBriefing(), media: [picture.item, other.item] };
    expect(writeContainer(briefing, mediaOf(picture, other))).toEqual(writeContainer(mirrored, mediaOf(other, picture)));
  });

  it('writes a zip that other programs read, with the media type first and stored, and text before images', () => {
    const bytes = small();
    expect(new TextDecoder().decode(bytes.subarray(30, 66))).toBe('mimetypeapplication/vnd.briefing-des');
    expect(Object.keys(unzipSync(bytes))).toEqual(['mimetype', 'manifest.json', 'content.json', `media/${picture.item.hash}`]);
    const folder = mkdtempSync(path.join(tmpdir(), 'container-'));
    try {
      writeFileSync(path.join(folder, 'a.briefing'), bytes);
      const sevenZip = path.join(folder, path.basename(path7za));
      copyFileSync(path7za, sevenZip);
      chmodSync(sevenZip, 0o755);
      const listing = execFileSync(sevenZip, ['l', '-slt', path.join(folder, 'a.briefing')], { encoding: 'utf8' });
      expect(listing).toMatch(/^Comment = [0-9a-f]{64}$/m);
      expect(execFileSync(sevenZip, ['t', path.join(folder, 'a.briefing')], { encoding: 'utf8' })).toContain('Everything is Ok');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('leaves out images that the briefing does not list', () => {
    expect(Object.keys(unzipSync(writeContainer(sampleBriefing(), mediaOf(picture))))).toEqual(['mimetype', 'manifest.json', 'content.json']);
  });

  it('refuses to write a part under a name that leads out of a folder', () => {
    expect(() => writeContainer(sampleBriefing(), new Map(), new Map([['../evil', new Uint8Array(1)]]))).toThrow('cannot be named');
  });

  it('names the version that package.json names', () => {
    expect(APP_VERSION).toBe(packageJson.version);
  });
});

describe('readContainer', () => {
  it('gives back what was written', () => {
    const briefing = sampleBriefing(undefined, picture.item);
    const parts = new Map([['extras/tracking.json', strToU8('{"a":1}')]]);
    const read = readContainer(writeContainer(briefing, mediaOf(picture), parts));
    expect(read).toEqual({ ok: true, value: { briefing, media: mediaOf(picture), unknownParts: parts, warnings: [] } });
  });

  it('gives back any briefing', () => {
    fc.assert(fc.property(arbitraryBriefing, (briefing) => {
      const read = readContainer(writeContainer(briefing, new Map()));
      expect(read.ok ? read.value.briefing : read.error).toEqual(briefing);
    }));
  });

  it('gives back random texts, images and parts, and writes them again as the same bytes', () => {
    const partName = fc.stringMatching(/^[a-z0-9_-]{1,8}(\/[a-z0-9_-]{1,8}){0,2}$/).filter((name) => name !== 'mimetype' && !name.startsWith('media/'));
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 });
    fc.assert(fc.property(texts, fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 3 }), fc.dictionary(partName, fc.uint8Array({ maxLength: 100 }), { noNullPrototype: true, maxKeys: 3 }), (lines, pictures, parts) => {
      const images = pictures.map((bytes) => image(Uint8Array.from(bytes)));
      const media = mediaOf(...images);
      const briefing = { ...sampleBriefing(lines), media: [...media.keys()].map((hash) => images.find((entry) => entry.item.hash === hash)!.item) };
      const kept = new Map(Object.entries(parts).map(([name, bytes]) => [name, Uint8Array.from(bytes)]));
      const bytes = writeContainer(briefing, media, kept);
      const read = readContainer(bytes);
      if (!read.ok) throw new Error(read.error.message);
      expect(read.value).toEqual({ briefing, media, unknownParts: kept, warnings: [] });
      expect(writeContainer(read.value.briefing, read.value.media, read.value.unknownParts)).toEqual(bytes);
    }));
  });

  it('keeps a block of an unknown type word for word', () => {
    const read = readContainer(small());
    expect(read.ok && serialiseBriefing(read.value.briefing)).toContain('{"id":"future1","places":[{"name":"Geneva"}],"type":"mapOfPositions","zoom":3}');
  });

  it('notices every flipped byte of a small file', () => {
    const bytes = small();
    const unnoticed: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const flipped = bytes.slice();
      flipped[at]! ^= 1 << (at % 8);
      if (readContainer(flipped).ok) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  it('notices any byte put in the place of another, any stretch removed and anything added', () => {
    const bytes = small();
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes.slice();
      changed[at]! ^= change;
      expect(readContainer(changed).ok).toBe(false);
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 200 }), (at, length) => {
      expect(readContainer(Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)])).ok).toBe(false);
      expect(readContainer(Uint8Array.from([...bytes.subarray(0, at), ...new Uint8Array(length), ...bytes.subarray(at)])).ok).toBe(false);
    }));
  });

  it('refuses headers that are not the ones it writes, even under a true seal', () => {
    const rezipped = zipSync(unzipSync(small()), { level: 0, mtime: new Date(2001, 1, 1) });
    const body = Uint8Array.from(rezipped);
    new DataView(body.buffer).setUint16(body.length - 2, 64, true);
    const sealed = Uint8Array.from([...body, ...strToU8(sha256Hex(body))]);
    expect(readContainer(sealed)).toMatchObject({ ok: false, error: { type: 'damaged', what: 'its headers are not those of a saved briefing' } });
  });

  it('says of other files that they are no briefings', () => {
    for (const bytes of [new Uint8Array(), strToU8('%PDF-1.7'), zipSync({ 'word/document.xml': strToU8('<w:document/>') }), new Uint8Array(5000)]) {
      expect(readContainer(Uint8Array.from(bytes))).toMatchObject({ ok: false, error: { type: 'notABriefing' } });
    }
  });

  it('stops when the parts hold more bytes than the limit, whatever sizes they declare', () => {
    const bomb = writeSealedZip(withContent('0'.repeat(3_000_000)), sha256Hex);
    expect(bomb.length).toBeLessThan(50_000);
    expect(readContainer(bomb, { maxInflatedBytes: 1_000_000 })).toMatchObject({ ok: false, error: { type: 'tooLarge', limitBytes: 1_000_000 } });
    const view = new DataView(bomb.buffer);
    const central = findName(bomb, 'content.json', 2) - 46;
    view.setUint32(central + 24, 10, true);
    view.setUint32(findName(bomb, 'content.json', 1) - 30 + 22, 10, true);
    expect(readContainer(reseal(bomb), { maxInflatedBytes: 1_000_000 })).toMatchObject({ ok: false, error: { type: 'damaged', what: 'its part content.json cannot be unpacked' } });
    expect(salvageContainer(reseal(bomb), { maxTextBytes: 1_000_000 })).toMatchObject({ ok: false, error: { type: 'tooMuchText', limitBytes: 1_000_000 } });
  });

  it('unpacks nothing where the text would be more than any briefing has', () => {
    const bomb = writeSealedZip(withContent('0'.repeat(3_000_000)), sha256Hex);
    expect(readContainer(bomb, { maxTextBytes: 1_000_000 })).toMatchObject({ ok: false, error: { type: 'tooMuchText', message: 'This file would unpack to more than 1 MB of text and is not opened; ask its sender for the file that Briefing Desk saved.' } });
  });

  it('does not look at each of a million wrong values, and quotes none at length', () => {
    const content = (sections: string): string => serialiseBriefing(sampleBriefing()).replace('"sections":[', `"sections":[${sections}`);
    expect(readContainer(writeSealedZip(withContent(content('0,'.repeat(1_000_001))), sha256Hex))).toMatchObject({ ok: false, error: { type: 'damaged' } });
    const keys = Array.from({ length: 1000 }, (_, index) => `"unknown${index}":1,`).join('');
    const read = readContainer(writeSealedZip(withContent(content('').replace('{', `{${keys}`)), sha256Hex));
    expect(!read.ok && read.error.type === 'damaged' && read.error.what.length).toBeLessThan(170);
  });

  it('distrusts a declared size under the limit too', () => {
    const bytes = small();
    new DataView(bytes.buffer).setUint32(findName(bytes, 'content.json', 2) - 46 + 24, 10, true);
    expect(readContainer(reseal(bytes))).toMatchObject({ ok: false, error: { type: 'damaged', what: 'its part content.json cannot be unpacked' } });
  });

  it('refuses names that lead out of a folder, and two parts of one name', () => {
    const readWith = (name: string) => readContainer(writeSealedZip(withContent(serialiseBriefing(sampleBriefing()), FORMAT_VERSION, [{ name, bytes: new Uint8Array(3), method: 'stored' }]), sha256Hex));
    expect(readWith('extras/fine.bin').ok).toBe(true);
    for (const name of ['../../evil', '/etc/passwd', 'a\\b', 'C:/a', 'a//b', 'a/./b', 'nul\0', 'dot.', 'Content.json']) {
      expect(readWith(name), name).toMatchObject({ ok: false, error: { type: 'damaged', what: 'its list of parts cannot be read' } });
    }
  });

  it('refuses text that is nested without end, instead of exhausting the stack', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readContainer(writeSealedZip(withContent(deep), sha256Hex)).ok).toBe(false);
  });

  it('warns of an image that is listed but not there', () => {
    const read = readContainer(writeContainer(sampleBriefing(undefined, picture.item), new Map()));
    expect(read.ok && read.value.warnings).toEqual([{ type: 'mediaMissing', hash: picture.item.hash, message: 'The image map.png is not in the file; insert it again.' }]);
  });

  it('opens a newer version read-only, with the blocks and parts that it knows', () => {
    const bytes = writeSealedZip(newerParts(), sha256Hex);
    const read = readContainer(bytes);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.readOnly).toBe(true);
    expect(read.value.warnings[0]).toMatchObject({ type: 'newerFormat', version: 7 });
    expect(read.value.briefing.sections).toEqual(sampleBriefing().sections);
    expect([...read.value.unknownParts.keys()]).toEqual(['threads.json']);
  });

  it('says so when it understands nothing of a newer version', () => {
    expect(readContainer(writeSealedZip(withContent('{"formatVersion":7,"pages":[]}', 7), sha256Hex))).toMatchObject({ ok: false, error: { type: 'newerFormat', version: 7 } });
  });

  it('never shows other content of a newer version with a flipped byte: sealed, or with its parts alone', () => {
    const sealed = writeSealedZip(newerParts(), sha256Hex);
    const body = sealed.slice(0, -64);
    new DataView(body.buffer).setUint16(body.length - 2, 0, true);
    const right = JSON.stringify([...readOk(body).briefing.sections, [...readOk(body).unknownParts]]);
    for (const file of [sealed, body]) {
      for (let at = 0; at < file.length; at++) {
        const flipped = file.slice();
        flipped[at]! ^= 1 << (at % 8);
        const read = readContainer(flipped);
        if (!read.ok) continue;
        expect(file, `byte ${at} of the sealed file`).toBe(body);
        expect(JSON.stringify([...read.value.briefing.sections, [...read.value.unknownParts]]), `byte ${at}`).toBe(right);
      }
    }
  });

  it('does not let a file of this version pass as a newer one without a seal', () => {
    const bytes = small();
    expect(readContainer(bytes.slice(0, -64))).toMatchObject({ ok: false, error: { type: 'damaged' } });
  });
});

describe('inflatePart', () => {
  it('stops soon after the limit, long before the end of what would fill the memory', () => {
    const packed = deflateSync(new Uint8Array(100_000_000));
    const inflated = inflatePart(packed, 1_000_000);
    expect(inflated.end).toBe('overLimit');
    expect(inflated.bytes.length).toBeLessThan(18_000_000);
  });
});

function readOk(bytes: Bytes) {
  const read = readContainer(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** The parts of a file whose text is this, with a true manifest. */
function withContent(content: string, formatVersion = FORMAT_VERSION, more: readonly ZipPart[] = []): readonly ZipPart[] {
  const mimeType: ZipPart = { name: 'mimetype', bytes: strToU8('application/vnd.briefing-desk'), method: 'stored' };
  const text: ZipPart = { name: 'content.json', bytes: strToU8(content), method: 'deflated' };
  const parts = [mimeType, text, ...more].map(({ name, bytes }) => ({ name, sha256: sha256Hex(bytes), size: bytes.length }));
  return [mimeType, { name: 'manifest.json', bytes: strToU8(JSON.stringify({ app: 'Briefing Desk', appVersion: '9.0.0', formatVersion, parts })), method: 'deflated' }, text, ...more];
}

function newerParts(): readonly ZipPart[] {
  const content = { ...JSON.parse(serialiseBriefing(sampleBriefing())), formatVersion: 7, threads: [{ by: 'A' }] };
  content.metadata.urgency = 'high';
  content.sections[0].colour = 'blue';
  return withContent(JSON.stringify(content), 7, [{ name: 'threads.json', bytes: strToU8('[1]'), method: 'stored' }]);
}

/** Where a name stands in the file for the nth time. */
function findName(bytes: Uint8Array, name: string, nth: number): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(name, at + 1);
  return at;
}

function reseal(bytes: Bytes): Bytes {
  const sealed = bytes.slice();
  sealed.set(strToU8(sha256Hex(bytes.subarray(0, -64))), bytes.length - 64);
  return sealed;
}
