import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dateEntries } from '../../../../../shared/export/docx/parts/date-entries';

const packed = (mtime: string): Uint8Array => zipSync({ 'a.xml': strToU8('<a/>'), 'folder/b.xml': strToU8('<b/>'.repeat(100)) }, { mtime: new Date(mtime) });

describe('dateEntries', () => {
  it('makes packages of equal parts equal, whenever they were packed', () => {
    const early = packed('2001-02-03T04:05:06');
    const late = packed('2026-11-12T13:14:16');
    expect(Buffer.compare(early, late)).not.toBe(0);
    dateEntries(early, '2026-03-14');
    dateEntries(late, '2026-03-14');
    expect(Buffer.compare(early, late)).toBe(0);
    expect(Buffer.compare(early, packed('2026-03-14T12:00:00'))).toBe(0);
  });

  it('does not go below the first year that a zip knows', () => {
    const bytes = packed('2001-02-03T04:05:06');
    dateEntries(bytes, '1950-01-01');
    expect(Buffer.compare(bytes, packed('1980-01-01T12:00:00'))).toBe(0);
  });

  it('refuses bytes that are no zip', () => {
    expect(() => dateEntries(new Uint8Array(40), '2026-03-14')).toThrow('does not end as a zip');
  });
});
