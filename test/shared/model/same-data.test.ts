import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameData } from '../../../shared/model/same-data';

describe('sameData', () => {
  it.each([
    ['equal texts', 'a', 'a', true], ['other texts', 'a', 'b', false], ['a number and its text', 1, '1', false], ['nothing and no value', null, undefined, false],
    ['keys in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true], ['a key more', { a: 1 }, { a: 1, b: 2 }, false], ['a key less', { a: 1, b: 2 }, { a: 1 }, false],
    ['a key without a value', { a: 1, b: undefined }, { a: 1 }, true], ['another key for it', { a: undefined, b: 1 }, { a: 1, b: undefined }, false],
    ['a longer list', [1], [1, 2], false], ['a list and an object like it', [1], { 0: 1 }, false], ['an empty list and an empty object', [], {}, false],
  ])('%s', (_, one, other, same) => {
    expect(sameData(one, other)).toBe(same);
    expect(sameData(other, one)).toBe(same);
  });

  it('says of any two pieces of data what their JSON says, their keys sorted', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, other) => {
      expect(sameData(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      expect(sameData(one, other)).toBe(sorted(one) === sorted(other));
    }));
  });
});

/** Their JSON with keys in one order. */
const sorted = (value: unknown): string => JSON.stringify(value, (_, item: unknown) => (typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item));
