import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyAfter, isLater, type Row, withoutSlip, withSlip } from '../../../shared/model';

type Kept = Pick<Row, 'values' | 'history'>;

/** A date of a timeline after changes on these days, each as the editor makes it. */
function after(changes: readonly (readonly [string, Row['values']])[], start: Kept = { values: {} }): Kept {
  let row = start;
  for (const [day, change] of changes) {
    const values = { ...row.values, ...change };
    for (const key of Object.keys(change)) if (change[key] === '') delete values[key];
    const history = historyAfter('timeline', row, values, day);
    row = { values: withSlip('timeline', row, values, history), ...(history.length > 0 ? { history: [...history] } : {}) };
  }
  return row;
}
const slip = (...args: Parameters<typeof after>): unknown => after(...args).values['slippedFrom'];

describe('isLater', () => {
  it.each([
    ['2026-05-01', '2026-04-30', true], ['2026-04-30', '2026-05-01', false], ['2026-04-01', '2026-04-01', false],
    ['2026-04-20', '2026-04', false], ['2026-04', '2026-04-20', false], ['2026-05', '2026-04-30', true], ['2026-05-01', '2026-04', true], ['2027-01', '2026-12', true], ['2026-03', '2026-04', false],
  ])('%s after %s: %s', (date, than, expected) => expect(isLater(date, than)).toBe(expected));
});

describe('a date that is moved to a later one', () => {
  it('slipped from the first date that it had on an earlier day, however often it moves', () => {
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-20', { when: '2026-05' }]])).toBe('2026-04-01');
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-20', { when: '2026-05' }], ['2026-04-20', { when: '2026-09-01' }]])).toBe('2026-04-01');
    expect(slip([['2026-03-20', { when: '2026-05-02' }]], { values: { when: '2026-04-01' } })).toBe('2026-04-01');
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-02', { when: '' }], ['2026-03-03', { when: '2026-05' }]])).toBe('2026-04-01');
  });

  it('did not slip when it goes back to that date or an earlier one', () => {
    const moved = [['2026-03-01', { when: '2026-04-01' }], ['2026-03-20', { when: '2026-05' }]] as const;
    expect(after([...moved, ['2026-03-25', { when: '2026-04-01' }]]).values).toEqual({ when: '2026-04-01' });
    expect(slip([...moved, ['2026-03-20', { when: '2026-03-25' }]])).toBeUndefined();
    expect(slip([...moved, ['2026-03-25', { when: '2026-04' }]])).toBeUndefined();
    expect(slip([...moved, ['2026-03-25', { when: '2026-04-02' }]])).toBe('2026-04-01');
  });

  it('was only corrected on the day on which it was written', () => {
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-01', { when: '2026-05-01' }]])).toBeUndefined();
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-01', { when: '2026-05-01' }], ['2026-03-02', { when: '2026-06-01' }]])).toBe('2026-05-01');
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-02', { when: '2026-05-01' }], ['2026-03-02', { when: '2026-04-01' }]])).toBeUndefined();
  });

  it('is not a slip from a month to a day in it, or back', () => {
    expect(slip([['2026-03-01', { when: '2026-04' }], ['2026-03-02', { when: '2026-04-28' }]])).toBeUndefined();
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-02', { when: '2026-04' }]])).toBeUndefined();
  });

  it('keeps what it slipped from while it has no date', () => {
    const lost = after([['2026-03-01', { when: '2026-04-01' }], ['2026-03-20', { when: '2026-05' }], ['2026-03-21', { when: '' }]]);
    expect(lost.values).toEqual({ slippedFrom: '2026-04-01' });
    expect(slip([['2026-03-22', { when: '2026-03-30' }]], lost)).toBeUndefined();
    expect(slip([['2026-03-22', { when: '2026-07' }]], lost)).toBe('2026-04-01');
  });
});

describe('what a person says that a date slipped from', () => {
  it('stays, whatever the date does', () => {
    const typed = [['2026-03-01', { when: '2026-04-01', slippedFrom: '2025-12' }], ['2026-03-20', { when: '2026-05' }]] as const;
    expect(slip(typed)).toBe('2025-12');
    expect(slip([...typed, ['2026-03-25', { when: '2025-01-01' }]])).toBe('2025-12');
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-01', { slippedFrom: '2026-04-01' }], ['2026-03-01', { when: '2026-05' }]])).toBe('2026-04-01');
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-20', { when: '2026-05' }], ['2026-03-20', { slippedFrom: '2026-02-01' }], ['2026-04-01', { when: '2026-06' }]])).toBe('2026-02-01');
  });

  it('is nothing, where it is emptied', () => {
    expect(slip([['2026-03-01', { when: '2026-04-01' }], ['2026-03-20', { when: '2026-05' }], ['2026-03-20', { slippedFrom: '' }], ['2026-04-01', { when: '2026-06' }]])).toBeUndefined();
  });
});

describe('withoutSlip', () => {
  it('takes away what the app kept and leaves what was typed', () => {
    expect(withoutSlip('timeline', after([['2026-03-01', { when: '2026-04-01' }], ['2026-03-20', { when: '2026-05' }]]))).toEqual({ when: '2026-05' });
    expect(withoutSlip('timeline', after([['2026-03-01', { when: '2026-04-01', slippedFrom: '2026-01' }]]))).toEqual({ when: '2026-04-01', slippedFrom: '2026-01' });
    expect(withoutSlip('progress', { values: { status: 'agreed' } })).toEqual({ status: 'agreed' });
  });
});

describe('whatever dates a row is given on whatever days', () => {
  it('is said to have slipped exactly when it is later than the first date of an earlier day', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-02-01'];
    const dates = fc.constantFrom('2026-03-01', '2026-03-15', '2026-03', '2026-04-01', '2026-04', '2026-05-01');
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...days), dates), { minLength: 1, maxLength: 10 }), (changes) => {
      const inOrder = [...changes].sort(([a], [b]) => a.localeCompare(b));
      const now = after(inOrder.map(([day, when]) => [day, { when }] as const));
      const first = inOrder.filter(([day]) => day === inOrder[0]?.[0]).at(-1)?.[1] ?? '';
      const last = inOrder.at(-1)?.[1] ?? '';
      expect(now.values).toEqual({ when: last, ...(isLater(last, first) ? { slippedFrom: first } : {}) });
    }));
  });
});
