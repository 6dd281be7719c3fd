import { describe, expect, it } from 'vitest';
import { filterInsertEntries, INSERT_ENTRIES, insertEntries } from '../../../renderer/app/insert-entries';

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

  it('finds rows by the name of their section and by what else they are called', () => {
    expect(ids('talking')).toEqual(['rows.talkingPoints']);
    expect(ids('speaking')).toEqual(['rows.talkingPoints']);
    expect(ids('take')).toEqual(['rows.talkingPoints']);
    expect(ids('verification')).toEqual(['rows.enforcementOptions']);
    expect(ids('milestones')).toEqual(['rows.timeline']);
  });

  it('finds things by their Ukrainian and Russian words', () => {
    expect(ids('таблиц').slice(0, 1)).toEqual(['table']);
    expect(ids('ризик')).toEqual(['rows.risks']);
    expect(ids('Спорные')).toEqual(['rows.stickingPoints']);
    expect([ids('виноска'), ids('сноска')]).toEqual([['footnote'], ['footnote']]);
    expect([ids('поле'), ids('джерело'), ids('застереж')]).toEqual([['field'], ['citation'], ['warning']]);
  });

  it('finds nothing for what is none', () => { expect(ids('zzz')).toEqual([]); });
});

describe('insertEntries', () => {
  const phrases = (scale: 'icd203' | 'ukYardstick' | undefined, query: string) => filterInsertEntries(insertEntries(scale), query, {}).filter((entry) => entry.group === 'words').map((entry) => `${entry.label} ${entry.detail}`);

  it('offers the phrases of the scale that the briefing uses, in the order of the scale', () => {
    expect(phrases('ukYardstick', 'likelihood')).toEqual(['remote chance 0–5 %', 'highly unlikely 10–20 %', 'unlikely 25–35 %', 'realistic possibility 40–50 %', 'likely 55–75 %', 'probable 55–75 %', 'highly likely 80–90 %', 'almost certain 95–100 %']);
    expect(phrases('icd203', 'very')).toEqual(['very unlikely 5–20 %', 'very likely 80–95 %']);
  });

  it('offers none in a briefing without a scale', () => { expect(phrases(undefined, 'likely')).toEqual([]); });

  it('has each id once', () => {
    for (const scale of ['icd203', 'ukYardstick'] as const) expect(new Set(insertEntries(scale).map((entry) => entry.id)).size).toBe(insertEntries(scale).length);
  });
});
