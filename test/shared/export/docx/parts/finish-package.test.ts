import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finishPackage, placesOf } from '../../../../../shared/export/docx/parts/finish-package';

const packed = (mtime: string, reversed = false): Uint8Array => {
  const parts = [['word/document.xml', '<a><bd:content n="1"/><b/><bd:content n="0"/></a>'], ['[Content_Types].xml', '<t/>'], ['word/media/p.png', 'png']] as const;
  return zipSync(Object.fromEntries((reversed ? [...parts].reverse() : parts).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(mtime) });
};

describe('finishPackage', () => {
  it('makes packages of equal parts equal, whenever and in whichever order they were packed', () => {
    const early = packed('2001-02-03T04:05:06');
    const late = packed('2026-11-12T13:14:16', true);
    expect(Buffer.compare(early, late)).not.toBe(0);
    expect(Buffer.compare(finishPackage(early, [], [], '2026-03-14'), finishPackage(late, [], [], '2026-03-14'))).toBe(0);
  });

  it('puts the types first and the contents in their places, dollar signs and all', () => {
    const parts = unzipSync(finishPackage(packed('2026-03-14T12:00:00'), ['<x>$1 $&</x>', '<y/>'], [], '2026-03-14'));
    expect(Object.keys(parts)).toEqual(['[Content_Types].xml', 'word/document.xml', 'word/media/p.png']);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe('<a><y/><b/><x>$1 $&</x></a>');
  });

  it('writes whole parts over the places that docx kept for them', () => {
    const whole = [{ path: '[Content_Types].xml', data: '<types>é</types>' }];
    expect(placesOf(whole)).toEqual([{ path: '[Content_Types].xml', data: '-' }]);
    expect(strFromU8(unzipSync(finishPackage(packed('2026-03-14T12:00:00'), [], whole, '2026-03-14'))['[Content_Types].xml'] ?? new Uint8Array())).toBe('<types>é</types>');
  });

  it('takes the first year that a zip knows for an earlier day', () => {
    expect(() => finishPackage(packed('2026-03-14T12:00:00'), [], [], '1950-01-01')).not.toThrow();
  });
});
