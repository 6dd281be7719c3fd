import { describe, expect, it } from 'vitest';
import { filterInsertEntries, INSERT_ENTRIES } from '../../../renderer/app/insert-entries';

const ids = (query: string, used: Record<string, number> = {}) => filterInsertEntries(INSERT_ENTRIES, query, used).map((entry) => entry.id);

describe('filterInsertEntries', () => {
  it('offers everything at first, what is used most before the rest', () => {
    expect(ids('')).toHaveLength(INSERT_ENTRIES.length);
    expect(ids('', { footnote: 2, table: 3 }).slice(0, 2)).toEqual(['table', 'footnote']);
  });

  it('puts entries whose label begins with the query before those that only have a word of it', () => {
    expect(ids('ta')[0]).toBe('table');
    expect(ids('risk')[0]).toBe('rows.risks');
    expect(ids('picture')).toEqual(['figure']);
  });

  it('finds nothing for what is none', () => { expect(ids('zzz')).toEqual([]); });
});
