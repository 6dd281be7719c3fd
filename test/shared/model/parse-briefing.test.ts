import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Briefing, countedIds, createBriefing, parseBriefing, serialiseBriefing } from '../../../shared/model';
import { arbitraryBriefing } from '../../builders/arbitrary';

const HASH = 'a'.repeat(64);
const paragraph = (id: string, text = 'Text'): Block => ({ type: 'paragraph', id, content: [{ type: 'text', text }] });
const withBlocks = (...blocks: readonly Block[]): Briefing => ({ ...createBriefing('blank', { ids: countedIds('b') }), sections: [{ id: 's1', kind: 'freeText', heading: 'Text', blocks: [...blocks] }] });
const contentOf = (briefing: Briefing): any => JSON.parse(serialiseBriefing(briefing));

/** The error of content that was changed after it was written. */
function errorAfter(change: (content: any) => void, briefing: Briefing = withBlocks(paragraph('p1'))): unknown {
  const content = contentOf(briefing);
  change(content);
  const result = parseBriefing(content);
  return result.ok ? 'parsed' : result.error;
}

describe('parseBriefing', () => {
  it('takes every briefing that serialiseBriefing wrote, and gives it back', () => {
    fc.assert(fc.property(arbitraryBriefing, (briefing) => {
      expect(parseBriefing(JSON.parse(serialiseBriefing(briefing)))).toEqual({ ok: true, value: briefing });
    }));
  });

  it('says of anything without a format version that it is not a briefing', () => {
    for (const content of [undefined, null, 'text', 7, [], {}, { formatVersion: '1' }, { formatVersion: 0 }, { formatVersion: 1.5 }]) expect(parseBriefing(content)).toMatchObject({ ok: false, error: { type: 'notABriefing' } });
  });

  it('says which newer version wrote it, and reads nothing of it', () => {
    expect(errorAfter((content) => { content.formatVersion = 9; })).toMatchObject({ type: 'newerFormat', version: 9 });
  });

  it.each<readonly [string, (content: any) => void, string]>([
    ['a key that it does not know', (content) => { content.sections[0].colour = 'red'; }, 'sections.0'],
    ['a missing key', (content) => { delete content.houseStyle; }, 'houseStyle'],
    ['an id with a space', (content) => { content.sections[0].id = 'a b'; }, 'sections.0.id'],
    ['a link to a program', (content) => { content.sections[0].blocks[0].content = [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] }]; }, 'sections.0.blocks.0.content.0.url'],
    ['a date that there is not', (content) => { content.metadata.date = '2026-02-30'; }, 'metadata.date'],
    ['an empty run of text', (content) => { content.sections[0].blocks[0].content = [{ type: 'text', text: '' }]; }, 'sections.0.blocks.0.content.0.text'],
    ['a heading of level 4', (content) => { content.sections[0].blocks[0] = { type: 'heading', id: 'h', level: 4, content: [] }; }, 'sections.0.blocks.0.level'],
    ['a footnote inside a footnote', (content) => { content.sections[0].blocks[0].content = [{ type: 'footnote', id: 'n1', content: [{ type: 'footnote', id: 'n2', content: [] }] }]; }, 'sections.0.blocks.0.content.0.content.0.type'],
  ])('refuses %s and names the place', (_what, change, path) => {
    expect(errorAfter(change)).toMatchObject({ type: 'invalid', path });
  });

  it('takes weights of criteria from 0 to 5 only, and only of what the rows are compared by', () => {
    const weighed = (kind: string, weights: Record<string, unknown>): unknown => errorAfter((content) => { content.sections[0].blocks[0] = { type: 'rows', id: 'k', kind, settings: { weights }, rows: [] }; });
    expect(weighed('options', {})).toBe('parsed');
    expect(weighed('options', { speed: 0, costLevel: 5, 'acceptability.gone': 3 })).toBe('parsed');
    for (const wrong of [6, -1, 1.5, '3', null]) expect(weighed('options', { speed: wrong })).toMatchObject({ type: 'invalid', path: 'sections.0.blocks.0.settings.weights.speed' });
    for (const key of ['ourView', 'speedNote', 'nonsense', 'acceptability', 'speed.kyiv', 'escalationRisk']) expect(weighed('options', { [key]: 1 })).toMatchObject({ type: 'invalid', path: `sections.0.blocks.0.settings.weights.${key}` });
    expect(weighed('risks', { likelihood: 1 })).toMatchObject({ type: 'invalid' });
  });

  it('keeps a block of an unknown type word for word, and takes its id as used', () => {
    const future = { type: 'map', id: 'm1', places: [{ name: 'Geneva', type: 'paragraph', id: 'p1' }], 'a key': null };
    const content = contentOf(withBlocks(paragraph('p1')));
    content.sections[0].blocks.push(future);
    const parsed = parseBriefing(content);
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parsed.value.sections[0]!.blocks[1]).toEqual({ type: 'unknown', id: 'm1', raw: future });
    expect(contentOf(parsed.value)).toEqual(content);
    content.sections[0].blocks.push({ ...future });
    expect(parseBriefing(content)).toMatchObject({ ok: false, error: { type: 'invalid', message: expect.stringContaining('m1 is used twice') } });
  });

  it('keeps even a block that a file calls unknown word for word', () => {
    const content = contentOf(withBlocks());
    content.sections[0].blocks.push({ type: 'unknown', id: 'u1', raw: { type: 'paragraph', id: 'u1', content: [] } });
    const parsed = parseBriefing(content);
    expect(parsed.ok && contentOf(parsed.value)).toEqual(content);
  });

  it('lets no key reach the prototype of other objects, and keeps those that only look odd', () => {
    const content = JSON.parse(serialiseBriefing(withBlocks()).replace('"blocks":[]', '"blocks":[{"type":"map","id":"m1","__proto__":{"x":1},"constructor":"y","below":{"__proto__":{"x":1}}}]'));
    const parsed = parseBriefing(content);
    expect(parsed.ok && serialiseBriefing(parsed.value)).toContain('{"below":{"__proto__":{"x":1}},"constructor":"y","id":"m1","type":"map"}');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each<readonly [string, readonly Block[], string, string]>([
    ['an id used by two blocks', [paragraph('p1'), paragraph('p1')], 'sections.0.blocks.1', 'the id p1 is used twice'],
    ['an id used by a section and a footnote', [{ type: 'paragraph', id: 'p1', content: [{ type: 'footnote', id: 's1', content: [] }] }], 'sections.0.blocks.0', 'the id s1 is used twice'],
    ['an id used twice deep in a table', [{ type: 'table', id: 't1', headerRows: 0, rows: [{ id: 'r1', cells: [{ blocks: [{ type: 'list', id: 'l1', kind: 'bullet', items: [{ id: 'i1', content: [], nested: { kind: 'bullet', items: [{ id: 'r1', content: [] }] } }] }] }] }] }], 'sections.0.blocks.0', 'the id r1 is used twice'],
    ['a figure without its image', [{ type: 'figure', id: 'f1', media: HASH, altText: '', widthPercent: 50 }], 'sections.0.blocks.0', 'the figure names an image that the briefing does not list'],
    ['a field that its kind does not have', [{ type: 'rows', id: 'w1', kind: 'risks', settings: {}, rows: [{ id: 'r1', texts: {}, values: { colour: 'red' }, lists: {} }] }], 'sections.0.blocks.0.rows.0.colour', 'risks has no field colour'],
  ])('refuses %s', (_what, blocks, path, fault) => {
    expect(parseBriefing(contentOf(withBlocks(...blocks)))).toEqual({ ok: false, error: { type: 'invalid', path, message: `The content is damaged at "${path}": ${fault}.` } });
  });

  it('takes field names in every alphabet, and none that is no name', () => {
    const named = (name: string): Block => ({ type: 'paragraph', id: 'p1', content: [{ type: 'field', name }] });
    for (const name of ['party.a', 'дата.раунду', 'ім’я-міністра', 'Ґанок_2']) expect(parseBriefing(contentOf(withBlocks(named(name)))), name).toMatchObject({ ok: true });
    for (const name of ['дата раунду', '.дата', '2.дата', '__proto__', '']) expect(parseBriefing(contentOf(withBlocks(named(name)))), name).toMatchObject({ ok: false });
  });

  it('takes a field of a party that is no longer there', () => {
    expect(parseBriefing(contentOf(withBlocks({ type: 'rows', id: 'w1', kind: 'stickingPoints', settings: {}, rows: [{ id: 'r1', texts: { 'position.gone': [[{ type: 'text', text: 'x' }]] }, values: {}, lists: {} }] }))).ok).toBe(true);
  });
});

describe('serialiseBriefing', () => {
  it('writes the same text whatever order the keys have', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]));
    };
    fc.assert(fc.property(arbitraryBriefing, (briefing) => {
      expect(serialiseBriefing(reversed(briefing) as Briefing)).toBe(serialiseBriefing(briefing));
    }));
  });

  it('does not change what it is given', () => {
    const briefing = withBlocks(paragraph('p1'), { type: 'unknown', id: 'u1', raw: { type: 'map', id: 'u1' } });
    const copy = structuredClone(briefing);
    serialiseBriefing(briefing);
    expect(briefing).toEqual(copy);
  });

  it('keeps half of a character pair, which no text should have but pasted text may', () => {
    const parsed = parseBriefing(contentOf(withBlocks(paragraph('p1', 'a\ud83d'))));
    expect(parsed.ok && parsed.value.sections[0]!.blocks[0]).toEqual(paragraph('p1', 'a\ud83d'));
  });
});
