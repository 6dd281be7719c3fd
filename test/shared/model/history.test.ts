import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HistoryEntry, historyAfter, lastChange, type Row, ROW_KINDS, rowKindDefinition, trendOf } from '../../../shared/model';

/** The history that changes of one row on these days leave, and the values at the end. */
function after(kind: 'progress' | 'risks' | 'stickingPoints', changes: readonly (readonly [string, Row['values']])[], start: Row['values'] = {}): Pick<Row, 'values' | 'history'> {
  let row: Pick<Row, 'values' | 'history'> = { values: start };
  for (const [day, values] of changes) {
    const history = historyAfter(kind, row, values, day);
    row = { values, ...(history.length > 0 ? { history: [...history] } : {}) };
  }
  return row;
}

describe('historyAfter', () => {
  it('keeps each day on which a tracked field changed, with what was before anyone kept count', () => {
    const row = after('progress', [['2026-11-12', { status: 'narrowed' }], ['2026-11-20', { status: 'agreed' }]], { status: 'underDiscussion' });
    expect(row.history).toEqual([{ values: { status: 'underDiscussion' } }, { on: '2026-11-12', values: { status: 'narrowed' } }, { on: '2026-11-20', values: { status: 'agreed' } }]);
  });

  it('keeps the last change of a day', () => {
    expect(after('progress', [['2026-11-12', { status: 'narrowed' }], ['2026-11-12', { status: 'agreed' }]]).history).toEqual([{ on: '2026-11-12', values: { status: 'agreed' } }]);
  });

  it('leaves nothing of a change that is taken back on its day', () => {
    expect(after('progress', [['2026-11-12', { status: 'narrowed' }], ['2026-11-12', { status: 'notOpened' }]], { status: 'notOpened' }).history).toBeUndefined();
    expect(after('progress', [['2026-11-10', { status: 'notOpened' }], ['2026-11-12', { status: 'narrowed' }], ['2026-11-12', { status: 'notOpened' }]]).history).toEqual([{ on: '2026-11-10', values: { status: 'notOpened' } }]);
  });

  it('is not touched by fields that are not tracked', () => {
    expect(after('progress', [['2026-11-12', { textState: 'clean' }], ['2026-11-13', { textState: 'none', status: 'narrowed' }], ['2026-11-14', { status: 'narrowed', nextStepDate: '2026-12' }]]).history).toEqual([{ on: '2026-11-13', values: { status: 'narrowed' } }]);
  });

  it('stays in order when the clock of the machine was set back', () => {
    expect(after('progress', [['2026-11-12', { status: 'narrowed' }], ['2026-11-01', { status: 'agreed' }]]).history).toEqual([{ on: '2026-11-12', values: { status: 'agreed' } }]);
  });

  it('has one entry a day, in order, no two alike side by side, and ends with the present values, whatever is changed', () => {
    const status = fc.constantFrom(undefined, 'notOpened', 'narrowed', 'agreed');
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03', '2026-02-01'), status), { maxLength: 12 }), status, (changes, start) => {
      const values = (value: string | undefined): Row['values'] => (value === undefined ? {} : { status: value });
      const row = after('progress', changes.map(([day, value]) => [day, values(value)] as const), values(start));
      const history: readonly HistoryEntry[] = row.history ?? [];
      const days = history.flatMap((entry) => entry.on ?? []);
      expect(days).toEqual([...new Set(days)].sort());
      expect(history.slice(1).every((entry) => entry.on !== undefined)).toBe(true);
      expect(history.some((entry, at) => at > 0 && entry.values['status'] === history[at - 1]?.values['status'])).toBe(false);
      if (history.length > 0) expect(history.at(-1)?.values).toEqual(row.values);
    }));
  });
});

describe('lastChange', () => {
  const progress = (...changes: readonly (readonly [string, string])[]) => lastChange('progress', after('progress', changes.map(([day, status]) => [day, { status }] as const)), 'status');

  it('names the day, the value before and the way', () => {
    expect(progress(['2026-11-01', 'underDiscussion'], ['2026-11-12', 'narrowed'])).toMatchObject({ since: '2026-11-12', was: { label: 'Under discussion' }, step: 'forward' });
    expect(progress(['2026-11-01', 'agreed'], ['2026-11-12', 'narrowed'])).toMatchObject({ was: { value: 'agreed' }, step: 'back' });
  });

  it('says nothing of a value that was only filled in, or that the history does not end with', () => {
    expect(progress(['2026-11-01', 'underDiscussion'])).toBeUndefined();
    expect(lastChange('progress', { values: { status: 'agreed' }, history: [{ values: { status: 'notOpened' } }, { on: '2026-01-01', values: { status: 'narrowed' } }] }, 'status')).toBeUndefined();
    expect(lastChange('timeline', { values: { when: '2026-05' }, history: [{ values: { when: '2026-04-01' } }, { on: '2026-01-01', values: { when: '2026-05' } }] }, 'when')).toBeUndefined();
    expect(lastChange('timeline', { values: { status: 'done' }, history: [{ values: { status: 'planned' } }, { on: '2026-01-01', values: { status: 'done' } }] }, 'status')).toBeUndefined();
  });

  it('goes back to the change of that field when another one changed later', () => {
    const row = after('risks', [['2026-10-01', { likelihood: 'low', impact: 'low' }], ['2026-10-05', { likelihood: 'high', impact: 'low' }], ['2026-10-09', { likelihood: 'high', impact: 'medium' }]]);
    expect(lastChange('risks', row, 'likelihood')).toMatchObject({ since: '2026-10-05', was: { value: 'low' }, step: 'forward' });
    expect(lastChange('risks', row, 'impact')).toMatchObject({ since: '2026-10-09', step: 'forward' });
  });

  it('calls neither a step back nor forward what stands beside each other, or on another scale', () => {
    expect(lastChange('stickingPoints', after('stickingPoints', [['2026-10-01', { status: 'blocked' }], ['2026-10-02', { status: 'parked' }]]), 'status')?.step).toBe('beside');
    expect(lastChange('stickingPoints', after('stickingPoints', [['2026-10-01', { status: 'narrowed' }], ['2026-10-02', { status: 'blocked' }]]), 'status')?.step).toBe('back');
    expect(lastChange('risks', after('risks', [['2026-10-01', { impact: 'high' }], ['2026-10-02', { impact: '2' }]]), 'impact')).toMatchObject({ was: { label: 'High' }, step: 'beside' });
  });
});

describe('trendOf', () => {
  const trend = (before: Row['values'], now: Row['values']) => trendOf('risks', after('risks', [['2026-10-01', before], ['2026-10-02', now]]));

  it('weighs likelihood and impact together', () => {
    expect(trend({ likelihood: 'low', impact: 'high' }, { likelihood: 'medium', impact: 'high' })).toBe('rising');
    expect(trend({ likelihood: 'high', impact: 'high' }, { likelihood: 'high', impact: 'low' })).toBe('falling');
    expect(trend({ likelihood: 'low', impact: 'high' }, { likelihood: 'high', impact: 'low' })).toBe('unchanged');
    expect(trend({ likelihood: '4' }, { likelihood: '5' })).toBe('rising');
  });

  it('is not known without a change, across scales, or when one of the two was not set', () => {
    expect(trendOf('risks', after('risks', [['2026-10-01', { likelihood: 'low' }]]))).toBeUndefined();
    expect(trend({ likelihood: 'low' }, { likelihood: '5' })).toBeUndefined();
    expect(trend({ likelihood: 'low' }, { likelihood: 'low', impact: 'high' })).toBeUndefined();
    expect(trendOf('timeline', { values: { when: '2026-05' }, history: [{ values: { when: '2026-04-01' } }, { on: '2026-01-01', values: { when: '2026-05' } }] })).toBeUndefined();
    expect(trendOf('progress', after('progress', [['2026-10-01', { status: 'narrowed' }], ['2026-10-02', { status: 'agreed' }]]))).toBeUndefined();
  });
});

describe('the fields that a kind tracks', () => {
  it('are one date, or enumerations whose choices all have a rank', () => {
    for (const kind of ROW_KINDS) for (const name of rowKindDefinition(kind).history?.fields ?? []) {
      const field = rowKindDefinition(kind).fields.find((candidate) => candidate.name === name);
      const { reads, fields: tracked, slippedFrom } = rowKindDefinition(kind).history!;
      expect(field).toMatchObject({ type: reads === 'date' ? 'date' : 'enum' });
      if (reads === 'date') expect([tracked.length, rowKindDefinition(kind).fields.find((candidate) => candidate.name === slippedFrom)?.type]).toEqual([1, 'date']);
      if (field?.type === 'enum') expect([...field.choices, ...(field.choicesOfFive ?? [])].filter((choice) => choice.rank === undefined)).toEqual([]);
    }
  });
});
