import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asciiOnly } from '../../scripts/ascii-only.mjs';

const written = (code: string): string => asciiOnly().renderChunk(code).code;

describe('a bundle in ASCII', () => {
  it('says the same in texts, templates and patterns', () => {
    const code = "['’ – № ціна 😀', `${1}…`, '😀’'.replace(/[’\\u{1F600}]/gu, '·'), /[😀]/u.test('😀')]";
    expect(written(code)).toMatch(/^[\0-\x7F]*$/);
    expect(JSON.parse(runInNewContext(`JSON.stringify(${written(code)})`) as string)).toEqual(['’ – № ціна 😀', '1…', '··', true]);
  });

  it('is refused where a raw template would say something else', () => {
    expect(() => written('String.raw`a’b`')).toThrow('String.raw`a’');
    expect(written('String.raw`a\\p{L}`; "’"')).toBe('String.raw`a\\p{L}`; "\\u2019"');
  });
});
