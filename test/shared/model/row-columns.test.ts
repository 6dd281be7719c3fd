import { describe, expect, it } from 'vitest';
import { keyedFields, rowColumns } from '../../../shared/model/row-kinds/row-columns';
import { rowKindDefinition } from '../../../shared/model/row-kinds/index';
import { party, threeParties } from '../../builders';

const columns = (count: number): string[] => rowColumns(rowKindDefinition('stickingPoints'), [...threeParties(), party('eu', 'EU')].slice(0, count)).map((column) => `${column.label}${column.party ? ` of ${column.party.id}` : ''}: ${column.fields.map((field) => field.key).join(' ')}`);

describe('rowColumns', () => {
  it('gives each party its own fields', () => expect(columns(2)).toEqual(['Issue: issue', 'Position of kyiv: position.kyiv redLine.kyiv', 'Position of moscow: position.moscow redLine.moscow', 'Status: status']));

  it.each([0, 4])('leaves the columns per party out with %d parties', (count) => expect(columns(count)).toEqual(['Issue: issue', 'Gap: gap', 'Our line: ourLine', 'Status: status', 'Who decides: whoDecides']));

  it('lets a per-party field stand in an ordinary column once for every party', () => {
    const [, , , whoSaysSo] = rowColumns(rowKindDefinition('progress'), threeParties());
    expect(whoSaysSo?.fields.map((field) => field.key)).toEqual(['reportedBy', 'confirmedBy.kyiv', 'confirmedBy.moscow', 'confirmedBy.washington']);
  });
});

describe('keyedFields', () => {
  it('gives no private assessment of our own side', () => {
    const assessed = rowKindDefinition('stickingPoints').fields.find((field) => field.name === 'assessed');
    expect(assessed && keyedFields(assessed, threeParties()).map((field) => field.key)).toEqual(['assessed.moscow', 'assessed.washington']);
  });
});
