import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../../shared/container';
import { FORMAT_VERSION, ROW_KINDS } from '../../../shared/model';

// One file of each format version, written by the program of that time with every type of block and every kind of rows. They are never written again.
const FOLDER = fileURLToPath(new URL('versions/', import.meta.url));

describe('readContainer with files of every format version', () => {
  it('has a file of each', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Array.from({ length: FORMAT_VERSION }, (_, index) => `${index + 1}.briefing`));
  });

  it.each(readdirSync(FOLDER))('opens %s whole, and what it writes of it opens as the same', (name) => {
    const read = readContainer(new Uint8Array(readFileSync(FOLDER + name)));
    if (!read.ok) throw new Error(read.error.message);
    const { briefing, media, unknownParts, warnings } = read.value;
    expect(warnings).toEqual([]);
    expect(media.size).toBe(1);
    expect([...unknownParts.keys()]).toEqual(['extras/note.txt']);
    const blocks = briefing.sections.flatMap((section) => section.blocks);
    expect(new Set(blocks.map((block) => block.type))).toEqual(new Set(['paragraph', 'heading', 'list', 'table', 'figure', 'quote', 'callout', 'pageBreak', 'rows', 'unknown']));
    expect(blocks.flatMap((block) => (block.type === 'rows' ? [block.kind] : [])).sort()).toEqual([...ROW_KINDS].sort());
    expect(readContainer(writeContainer(briefing, media, unknownParts))).toEqual(read);
  });
});
