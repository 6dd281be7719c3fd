import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finishPackage, placesOf } from '../../../../../shared/export/docx/parts/finish-package';

type Part = readonly [string, string | Uint8Array];

const made = (reversed = false): Map<string, string | Uint8Array> => {
  const parts: readonly Part[] = [['word/document.xml', '<a><bd:content n="1"/><b/><bd:content n="0"/></a>'], ['[Content_Types].xml', '<t/>'], ['word/media/p.png', strToU8('png')]];
  return new Map(reversed ? [...parts].reverse() : parts);
};

describe('finishPackage', () => {
  it('makes packages of equal parts equal, in whichever order they come', () => {
    expect(Buffer.compare(finishPackage(made(), [], []), finishPackage(made(true), [], []))).toBe(0);
  });

  it('puts the types first and the contents in their places, dollar signs and all', () => {
    const parts = unzipSync(finishPackage(made(), ['<x>$1 $&</x>', '<y/>'], []));
    expect(Object.keys(parts)).toEqual(['[Content_Types].xml', 'word/document.xml', 'word/media/p.png']);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe('<a><y/><b/><x>$1 $&</x></a>');
    expect(strFromU8(parts['word/media/p.png'] ?? new Uint8Array())).toBe('png');
  });

  it('writes whole parts over the places that docx kept for them', () => {
    const whole = [{ path: '[Content_Types].xml', data: '<types>é</types>' }];
    expect(placesOf(whole)).toEqual([{ path: '[Content_Types].xml', data: '-' }]);
    expect(strFromU8(unzipSync(finishPackage(made(), [], whole))['[Content_Types].xml'] ?? new Uint8Array())).toBe('<types>é</types>');
  });

  it('packs text with the deflate that it is given, and leaves pictures as they are', () => {
    const packed: number[] = [];
    const zip = finishPackage(made(), ['<x/>', '<y/>'], [], { deflate: (bytes) => { packed.push(bytes.length); return deflateRawSync(bytes); } });
    expect(packed).toEqual(['<t/>'.length, '<a><y/><b/><x/></a>'.length]);
    expect(strFromU8(unzipSync(zip)['word/document.xml'] ?? new Uint8Array())).toBe('<a><y/><b/><x/></a>');
  });
});
