import { describe, expect, it } from 'vitest';
import { loadTemplates, parseTemplate } from '../../../shared/templates';
import { loadUsableTemplates } from '../../../shared/templates/load-templates';
import { builtInFiles } from './built-in';

const section = { id: 'own', version: 1, name: 'Own', whenToUse: '', kind: 'freeText', heading: 'Own', guidance: '', blocks: [{ type: 'paragraph', id: 'p1', content: [] }] };
const briefing = { id: 'paper', version: 1, name: 'Paper', whenToUse: '', kind: 'blank', sections: [{ template: 'own' }] };
const file = (name: string, content: unknown): { name: string; text: string } => ({ name, text: JSON.stringify(content) });

describe('parseTemplate', () => {
  it('tells a section template from a briefing template', () => {
    expect(parseTemplate(file('own.json', section))).toMatchObject({ ok: true, value: { type: 'section' } });
    expect(parseTemplate(file('paper.json', briefing))).toMatchObject({ ok: true, value: { type: 'briefing' } });
  });

  it('names the file that is not JSON', () => {
    const parsed = parseTemplate({ name: 'own.json', text: '{ "id": ' });
    expect(parsed).toMatchObject({ ok: false, error: { type: 'notJson', file: 'own.json', message: expect.stringContaining('own.json is not JSON') } });
  });

  it('names the file and the place of a fault', () => {
    const parsed = parseTemplate(file('own.json', { ...section, blocks: [{ type: 'paragraph', id: 'not an id', content: [] }] }));
    expect(parsed).toMatchObject({ ok: false, error: { type: 'invalid', path: 'blocks.0.id', message: 'The template own.json cannot be used at "blocks.0.id": is not an id.' } });
  });

  it('names an entry that templates do not have', () => {
    const parsed = parseTemplate(file('own.json', { ...section, guidence: 'Typing mistake' }));
    expect(parsed).toMatchObject({ ok: false, error: { message: expect.stringContaining('guidence') } });
  });

  it('says of a block that it does not know that a newer version may', () => {
    const parsed = parseTemplate(file('own.json', { ...section, blocks: [{ type: 'hologram', id: 'h1' }] }));
    expect(parsed).toMatchObject({ ok: false, error: { message: 'The template own.json cannot be used at "blocks.0.type": this version of Briefing Desk knows nothing of that name; a newer one may.' } });
  });

  it('reads a file that begins with the mark of UTF-8, as some editors write it', () => {
    expect(parseTemplate({ name: 'own.json', text: `\uFEFF${JSON.stringify(section)}` })).toMatchObject({ ok: true, value: { type: 'section' } });
  });

  it('refuses what no briefing could be saved with, and names the place', () => {
    const row = { id: 'r1', texts: { owner: [[{ type: 'text', text: 'MFA' }]], colour: [[{ type: 'text', text: 'red' }]] }, values: {}, lists: {} };
    expect(parseTemplate(file('own.json', { ...section, blocks: [{ type: 'rows', id: 'b1', kind: 'risks', settings: {}, rows: [row] }] })))
      .toMatchObject({ ok: false, error: { type: 'invalid', path: 'blocks.0.rows.0.colour', message: 'The template own.json cannot be used at "blocks.0.rows.0.colour": risks has no field colour.' } });
    expect(parseTemplate(file('own.json', { ...section, blocks: [{ type: 'figure', id: 'f1', media: 'a'.repeat(64), altText: '', widthPercent: 60 }] }))).toMatchObject({ ok: false, error: { type: 'invalid', path: 'blocks.0' } });
    expect(parseTemplate(file('own.json', { ...section, blocks: [section.blocks[0], section.blocks[0]] })).ok).toBe(true);
  });

  it('refuses what nests more deeply than a briefing can be read', () => {
    const nested = (depth: number): string => (depth === 0 ? '' : `,"nested":{"kind":"bullet","items":[{"id":"i${depth}","content":[]${nested(depth - 1)}}]}`);
    const list = `{"type":"list","id":"l1","kind":"bullet","items":[{"id":"i","content":[]${nested(2000)}}]}`;
    expect(parseTemplate({ name: 'deep.json', text: JSON.stringify({ ...section, blocks: [] }).replace('"blocks":[]', `"blocks":[${list}]`) })).toMatchObject({ ok: false, error: { type: 'invalid', message: 'The template deep.json cannot be used: it nests too deeply, or is too long.' } });
  });

  it('refuses a file that is neither', () => {
    expect(parseTemplate(file('list.json', []))).toMatchObject({ ok: false, error: { type: 'invalid' } });
    expect(parseTemplate(file('null.json', null))).toMatchObject({ ok: false, error: { type: 'invalid' } });
  });
});

describe('loadTemplates', () => {
  it('reads what the product brings', () => {
    expect(loadTemplates(builtInFiles()).ok).toBe(true);
  });

  it('refuses an id that is used twice', () => {
    expect(loadTemplates([file('a.json', section), file('b.json', section)])).toMatchObject({ ok: false, error: { type: 'idUsedTwice', file: 'b.json' } });
  });

  it('refuses a briefing template whose section does not exist, wherever the files stand', () => {
    expect(loadTemplates([file('paper.json', briefing), file('own.json', section)]).ok).toBe(true);
    expect(loadTemplates([file('paper.json', briefing)])).toMatchObject({ ok: false, error: { type: 'unknownSection', file: 'paper.json', message: expect.stringContaining('"own"') } });
  });
});

describe('loadUsableTemplates', () => {
  it('leaves out what cannot be used, and what needs it, and names each', () => {
    const { library, errors } = loadUsableTemplates([
      file('own.json', section), file('again.json', section), file('misspelt.json', { ...section, id: 'misspelt', titel: 'Own' }),
      file('paper.json', briefing), file('lame.json', { ...briefing, id: 'lame', sections: [{ template: 'own' }, { template: 'misspelt' }] }),
    ]);
    expect(library.sections.map(({ id }) => id)).toEqual(['own']);
    expect(library.briefings.map(({ id }) => id)).toEqual(['paper']);
    expect(errors.map(({ type, file: name }) => [type, name])).toEqual([['idUsedTwice', 'again.json'], ['invalid', 'misspelt.json'], ['unknownSection', 'lame.json']]);
  });
});
