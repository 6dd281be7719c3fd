import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../resources/samples/src/index';
import { generateLarge } from '../../resources/samples/src/generate-large';
import { buildSamples } from '../../scripts/build-samples.mjs';
import { readContainer } from '../../shared/container';
import { blockSchema } from '../../shared/model/block';
import type { Inline } from '../../shared/model/inline';
import { MARKS } from '../../shared/model/inline';
import { rowKindDefinition } from '../../shared/model/row-kinds/index';
import { ROW_KINDS } from '../../shared/model/rows';
import { SECTION_KINDS } from '../../shared/model/section';
import { serialiseBriefing } from '../../shared/model/serialise';
import { parseBriefing } from '../../shared/model/validate';
import { walkInlines } from '../../shared/model/walk';

const committed = fileURLToPath(new URL('../../resources/samples', import.meta.url));
let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-samples-test-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the samples', () => {
  it('are built from their sources, byte for byte', async () => {
    const written = await buildSamples(folder);
    expect(written.sort()).toEqual(Object.keys(SAMPLES).sort());
    const files = readdirSync(committed).filter((name) => name.endsWith('.briefing'));
    expect(files.sort()).toEqual(readdirSync(folder).sort());
    for (const name of files) expect(readFileSync(path.join(folder, name)).equals(readFileSync(path.join(committed, name))), `${name}: run node scripts/build-samples.mjs`).toBe(true);
  });

  it('are not written again when nothing changed', async () => {
    await buildSamples(folder);
    expect(await buildSamples(folder)).toEqual([]);
  });

  it('open without a warning and say what their sources say', () => {
    for (const [name, make] of Object.entries(SAMPLES)) {
      const read = readContainer(new Uint8Array(readFileSync(path.join(committed, `${name}.briefing`))));
      if (!read.ok) throw new Error(`${name}: ${read.error.message}`);
      expect(read.value.warnings, name).toEqual([]);
      expect(serialiseBriefing(read.value.briefing), name).toBe(serialiseBriefing(make().briefing));
    }
  });
});

describe('every-block', () => {
  const { briefing } = SAMPLES['every-block']!();
  const blocks = briefing.sections.flatMap((section) => section.blocks);

  it('has every type of block that a file of this version can hold', () => {
    const types = blockSchema.options.map((option) => [...option.shape.type.values][0] as string).filter((type) => type !== 'unknown');
    expect(new Set(blocks.map((block) => block.type))).toEqual(new Set(types));
    expect(new Set(briefing.sections.map((section) => section.kind))).toEqual(new Set(SECTION_KINDS));
  });

  it('has every inline and every mark', () => {
    const types = new Set<string>();
    const marks = new Set<string>();
    const see = (content: readonly Inline[]): void => { for (const inline of content) { types.add(inline.type); if ('marks' in inline) inline.marks?.forEach((mark) => marks.add(mark)); if (inline.type === 'footnote') see(inline.content); } };
    for (const block of blocks) walkInlines(block, (content) => see(content));
    expect(types).toEqual(new Set(['text', 'lineBreak', 'field', 'citation', 'link', 'footnote']));
    expect(marks).toEqual(new Set(MARKS));
  });

  it('fills every field of every kind of row, and gives every choice', () => {
    for (const kind of ROW_KINDS) {
      const rows = blocks.flatMap((block) => (block.type === 'rows' && block.kind === kind ? block.rows : []));
      const filled = new Set(rows.flatMap((row) => [...Object.keys(row.texts), ...Object.keys(row.values), ...Object.keys(row.lists)]).map((key) => key.split('.')[0]!));
      const fields = rowKindDefinition(kind).fields;
      expect([...filled].sort(), kind).toEqual(fields.map((field) => field.name).sort());
    }
    const statuses = blocks.flatMap((block) => (block.type === 'rows' && block.kind === 'progress' ? block.rows.map((row) => row.values['status']) : []));
    expect(new Set(statuses).size).toBe(7);
  });
});

describe('generateLarge', () => {
  it('gives the same valid briefing for the same pages and seed, and another for another seed', () => {
    const text = serialiseBriefing(generateLarge({ pages: 12 }));
    expect(serialiseBriefing(generateLarge({ pages: 12 }))).toBe(text);
    expect(serialiseBriefing(generateLarge({ pages: 12, seed: 2 }))).not.toBe(text);
    expect(parseBriefing(JSON.parse(text))).toMatchObject({ ok: true });
  });

  it('mixes headings, paragraphs, lists, tables, risks and footnotes', () => {
    const types = generateLarge({ pages: 10 }).sections.flatMap((section) => section.blocks).map((block) => block.type);
    expect(new Set(types)).toEqual(new Set(['heading', 'paragraph', 'list', 'table', 'rows']));
    expect(serialiseBriefing(generateLarge({ pages: 10 }))).toContain('"footnote"');
  });

  it('grows with the pages', () => {
    const words = (pages: number): number => serialiseBriefing(generateLarge({ pages })).length;
    expect(words(100) / words(10)).toBeGreaterThan(8);
    expect(words(100) / words(10)).toBeLessThan(12);
  });
});
