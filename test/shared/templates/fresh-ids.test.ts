import { describe, expect, it } from 'vitest';
import { countedIds } from '../../../shared/model/create-id';
import { freshIds } from '../../../shared/templates';
import { briefing, bullets, callout, cite, figure, heading, item, note, p, quote, risk, risksBlock, section, source, table, unknownBlock } from '../../builders';

const every = () => {
  const second = risk({ mayHappen: 'Second', actions: [{ what: 'Call' }] });
  const first = risk({ mayHappen: 'First', links: [second.id, 'elsewhere'] });
  return section('freeText', heading(1, 'Head'), p('Text', note('Note', cite('s1')), cite('s1')), bullets(item('One', bullets(item('Below')))), table([['A', 'B']]), figure({ caption: 'Map' }), quote('Said', 'By'), callout('note', p('Inside')), unknownBlock({ more: [1] }), risksBlock(first, second));
};
const idsIn = (value: unknown): string[] => [...JSON.stringify(value).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]!);

describe('freshIds', () => {
  it('leaves no old id and gives none twice', () => {
    const original = every();
    const copy = freshIds(original, countedIds('new'));
    const old = new Set(idsIn(original));
    const fresh = idsIn(copy);
    expect(fresh).toHaveLength(idsIn(original).length);
    expect(fresh.filter((id) => old.has(id))).toEqual([]);
  });

  it('changes nothing but ids', () => {
    const original = every();
    const shape = (value: unknown): string => JSON.stringify(value).replace(/"id":"[^"]+"/g, '"id":""').replace(/"links":\[[^\]]*\]/g, '"links":[]');
    expect(shape(freshIds(original, countedIds('new')))).toBe(shape(original));
  });

  it('points links between its own rows to the copies, also forward, and keeps links elsewhere', () => {
    const copy = freshIds(every(), countedIds('new'));
    const rows = copy.blocks.find((block) => block.type === 'rows')!.rows;
    expect(rows[0]!.values['links']).toEqual([rows[1]!.id, 'elsewhere']);
  });

  it('leaves what the app kept of a row with the original', () => {
    const original = section('risks', risksBlock({ ...risk({ mayHappen: 'First', likelihood: 'high' }), history: [{ values: { likelihood: 'low' } }, { on: '2026-11-12', values: { likelihood: 'high' } }] }));
    expect(JSON.stringify(freshIds(original))).not.toContain('2026-11-12');
  });

  it('lets a section stand twice in one briefing', () => {
    const original = every();
    const made = briefing({ sources: [source('s1', 'Communique')] }, original, freshIds(original));
    expect(made.sections).toHaveLength(2);
  });
});
