import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf, ratingOf, weightedTotal, type Weights } from '../../../renderer/inspector/weighing';
import { ROW_KINDS, rowKindDefinition } from '../../../shared/model';
import { threeParties } from '../../builders';

const criteria = criteriaOf(rowKindDefinition('enforcementOptions'), threeParties());
const total = (values: Record<string, string>, weights: Weights = {}) => weightedTotal(criteria, values, weights);

describe('criteriaOf', () => {
  it('has one for each party in acceptability, in the order of the card', () => {
    expect(criteria.map(({ label }) => label)).toEqual(['Effectiveness', 'Feasibility', 'Acceptability: Kyiv', 'Acceptability: Moscow', 'Acceptability: Washington', 'Speed', 'Cost level', 'Escalation risk', 'Reversibility']);
  });

  it('has none for kinds whose rows are not compared, and of a criterion every word counts', () => {
    expect(ROW_KINDS.filter((kind) => criteriaOf(rowKindDefinition(kind), threeParties()).length > 0)).toEqual(['enforcementOptions', 'options']);
    for (const { field } of criteria) expect(field.type === 'enum' && field.choices.map(({ points = 0 }) => points).sort((a, b) => a - b)).toEqual([1, 2, 3]);
  });
});

describe('weightedTotal', () => {
  it('counts strong as three and little of something bad as three', () => {
    expect(criteria.filter(({ key }) => ['speed', 'costLevel'].includes(key)).map((criterion) => ratingOf(criterion, { speed: 'strong', costLevel: 'high' }))).toEqual([{ label: 'Strong', points: 3 }, { label: 'High', points: 1 }]);
    expect(total({ speed: 'strong', costLevel: 'low' })).toEqual({ points: 6, most: 6, rated: 2, criteria: 9 });
    expect(total({ speed: 'weak', costLevel: 'high' })).toEqual({ points: 2, most: 6, rated: 2, criteria: 9 });
  });

  it('weighs each criterion, once where nothing else was chosen', () => {
    expect(total({ speed: 'fair', 'acceptability.kyiv': 'weak', reversibility: 'strong' }, { speed: 5, 'acceptability.kyiv': 2, reversibility: 0 })).toEqual({ points: 12, most: 21, rated: 3, criteria: 9 });
    expect(total({ speed: 'fair' })).toMatchObject({ points: 2, most: 3 });
  });

  it('leaves what is not rated, or rated by a word that nobody knows, out of both numbers', () => {
    expect(total({}, { speed: 5 })).toEqual({ points: 0, most: 0, rated: 0, criteria: 9 });
    expect(total({ speed: 'swift', feasibility: 'fair', 'acceptability.gone': 'strong' }, { speed: 5, 'acceptability.gone': 5 })).toEqual({ points: 2, most: 3, rated: 1, criteria: 9 });
  });

  it('stands at the same share when all weights grow alike, never below a third or above the whole', () => {
    const weights = fc.tuple(...criteria.map(() => fc.integer({ min: 0, max: 5 }))).map((each) => Object.fromEntries(criteria.map(({ key }, at) => [key, each[at] ?? 0])));
    const values = fc.tuple(...criteria.map(({ field }) => fc.constantFrom(undefined, ...(field.type === 'enum' ? field.choices : []).map(({ value }) => value)))).map((each) => Object.fromEntries(criteria.flatMap(({ key }, at) => { const value = each[at]; return value === undefined ? [] : [[key, value] as const]; })));
    fc.assert(fc.property(weights, values, fc.integer({ min: 2, max: 9 }), (chosen, rated, factor) => {
      const once = total(rated, chosen);
      const more = total(rated, Object.fromEntries(Object.entries(chosen).map(([key, weight]) => [key, weight * factor])));
      expect([more.points, more.most, more.rated]).toEqual([once.points * factor, once.most * factor, once.rated]);
      expect(once.points * more.most).toBe(more.points * once.most);
      expect(once.rated).toBe(Object.keys(rated).length);
      expect(once.points * 3).toBeGreaterThanOrEqual(once.most);
      expect(once.points).toBeLessThanOrEqual(once.most);
    }));
  });
});
