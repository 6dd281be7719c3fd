import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../../shared/container';
import { FORMAT_VERSION, type Row, ROW_KINDS, serialiseBriefing } from '../../../shared/model';

// One file of each format version, written by the program of that time with every type of block and every kind of rows. They are never written again.
const FOLDER = fileURLToPath(new URL('versions/', import.meta.url));

const fileOf = (version: number): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(`${FOLDER}${version}.briefing`));
const versionOf = (bytes: Uint8Array): unknown => (JSON.parse(strFromU8(unzipSync(bytes)['manifest.json'] ?? new Uint8Array())) as { readonly formatVersion: unknown }).formatVersion;
const fail = (): never => { throw new Error('the file was not opened'); };

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
    const kinds = ROW_KINDS.filter((kind) => name !== '1.briefing' || kind !== 'options');
    expect(blocks.flatMap((block) => (block.type === 'rows' ? [block.kind] : [])).sort()).toEqual([...kinds].sort());
    const written = writeContainer(briefing, media, unknownParts);
    expect(readContainer(written)).toEqual(read);
    expect(versionOf(written)).toBe(FORMAT_VERSION);
  });

  it('takes nothing out of the file of version 1 but its links to rows that are not there', () => {
    const old = JSON.parse(strFromU8(unzipSync(fileOf(1))['content.json'] ?? new Uint8Array())) as { sections: { blocks: { rows?: { values?: Row['values'] }[] }[] }[] };
    const lost = old.sections.flatMap((section) => section.blocks).flatMap((block) => block.rows ?? []).flatMap((row) => (row.values && 'links' in row.values ? [row.values] : []));
    expect(lost.flatMap((values) => values['links'])).toEqual(['gone2', 'gone1']);
    for (const values of lost) delete values['links'];
    const read = readContainer(fileOf(1));
    expect(JSON.parse(serialiseBriefing(read.ok ? read.value.briefing : fail()))).toEqual({ ...old, formatVersion: FORMAT_VERSION });
  });

  it('keeps the history, the links, the settings, the rows of options and the numbering of lists that version 2 brought', () => {
    const read = readContainer(fileOf(2));
    const blocks = (read.ok ? read.value.briefing : fail()).sections.flatMap((section) => section.blocks).flatMap((block) => (block.type === 'rows' ? [block] : []));
    const row = (id: string): Row | undefined => blocks.flatMap((block) => block.rows).find((candidate) => candidate.id === id);
    expect(row('x0086')?.history).toEqual([{ on: '2026-09-30', values: { status: 'narrowed' } }, { on: '2026-11-12', values: { status: 'agreed' } }]);
    expect(row('x0154')).toMatchObject({ values: { links: ['x0175', 'x0098'] }, history: [{ values: { likelihood: '3' } }, { on: '2026-10-02', values: { likelihood: '1' } }] });
    expect(blocks.find((block) => block.kind === 'progress')?.settings.withoutSettled).toBe(true);
    expect(blocks.find((block) => block.kind === 'options')?.settings.weights).toEqual({ speed: 3, 'acceptability.pa': 5, costLevel: 0 });
    const lists = (read.ok ? read.value.briefing : fail()).sections.flatMap((section) => section.blocks).flatMap((block) => (block.type === 'list' ? [block] : []));
    expect(lists.find(({ id }) => id === 'x0128')).toMatchObject({ numbering: 'upperLetter', sign: 'brackets', start: 3, items: [{ nested: { numbering: 'lowerRoman', sign: 'dot' } }, {}, {}] });
    expect(read.ok && read.value.briefing.metadata).toMatchObject({ acronymList: true, nameList: true });
    expect(row('x0902')).toMatchObject({ texts: { whatItTakes: [[{ type: 'text', text: 'A crew and a berth.' }]] }, values: { ourView: 'preferred', riskLevel: 'low' } });
  });
});
