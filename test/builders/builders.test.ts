import { beforeEach, describe, expect, it } from 'vitest';
import { bold, briefing, bullets, figure, italic, item, p, resetIds, risk, risksBlock, section, table, cell } from './index';

describe('briefing', () => {
  beforeEach(resetIds);

  it('gives the same ids for the same content', () => {
    const build = () => { resetIds(); return briefing(section('risks', p('Because of ', bold('delay')), risksBlock(risk({ mayHappen: 'x' })))); };
    expect(build()).toEqual(build());
  });

  it('lists the media items of its figures', () => {
    expect(briefing(section('background', figure())).media).toHaveLength(1);
  });

  it('refuses content that is not valid', () => {
    const twice = p('twice');
    expect(() => briefing(section('background', twice, twice))).toThrow('used twice');
  });
});

describe('inline and block builders', () => {
  it('puts marks on in canonical order whatever the nesting', () => {
    expect(italic('a', bold('b'))).toEqual([{ type: 'text', text: 'a', marks: ['italic'] }, { type: 'text', text: 'b', marks: ['bold', 'italic'] }]);
  });

  it('nests lists and cells with spans', () => {
    const nested = bullets('a', item('b', bullets('c')));
    expect(nested.items[1]?.nested?.items[0]?.content).toEqual([{ type: 'text', text: 'c' }]);
    expect(table([[cell('wide', { columnSpan: 2 })], ['x', bold('y')]]).rows[0]?.cells[0]?.columnSpan).toBe(2);
  });
});

describe('row', () => {
  it('puts each field where its definition says', () => {
    const built = risk({ mayHappen: 'x', likelihood: 'high', actions: [{ what: 'Call', due: '2026-03-20' }] });
    expect(Object.keys(built.texts)).toEqual(['mayHappen']);
    expect(built.values).toEqual({ likelihood: 'high' });
    expect(built.lists['actions']?.[0]).toMatchObject({ texts: { what: [[{ text: 'Call' }]] }, values: { due: '2026-03-20' } });
  });

  it('refuses a field that the kind does not have', () => {
    expect(() => risk({ topic: 'x' })).toThrow('risks has no field topic');
  });
});
