import { Document, Packer, Paragraph } from 'docx';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileParts } from '../../../../../shared/export/docx/parts/compile-parts';

describe('compileParts', () => {
  it('gives the parts that the public way of docx puts into its zip, with the overrides in them', async () => {
    const overrides = [{ path: 'word/styles.xml', data: '<styles/>' }];
    const file = () => new Document({ creator: 'A', sections: [{ children: [new Paragraph('One'), new Paragraph('Two')] }] });
    const parts = new Map([...compileParts(file(), overrides)].map(([name, part]) => [name, withoutTimes(typeof part === 'string' ? strToU8(part) : part)]));
    const zipped = new Map(Object.entries(unzipSync(await Packer.toBuffer(file(), undefined, overrides))).map(([name, part]) => [name, withoutTimes(part)]));
    expect(Object.fromEntries(parts)).toEqual(Object.fromEntries(zipped));
    expect(parts.get('word/styles.xml')).toBe('<styles/>');
  });
});

/** The moment of making stands in the core properties. */
const withoutTimes = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '');
