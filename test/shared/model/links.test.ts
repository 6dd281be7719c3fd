import { describe, expect, it } from 'vitest';
import { rowsLinkedTo, withoutLinksTo } from '../../../shared/model';
import { enforcementOptionsBlock, issue, option, risk, risksBlock, section, stickingPointsBlock } from '../../builders';

describe('rowsLinkedTo', () => {
  it('names the rows at the other end, in the order of the text', () => {
    const point = issue({ issue: 'Territory' });
    const first = option({ option: 'Force', links: [point.id] });
    const second = risk({ mayHappen: 'Backsliding', links: ['other', point.id] });
    const sections = [section('stickingPoints', stickingPointsBlock({ ...point, values: { links: [point.id] } })), section('enforcementOptions', enforcementOptionsBlock(first)), section('risks', risksBlock(second))];
    expect(rowsLinkedTo(sections, point.id)).toEqual([first.id, second.id]);
    expect(rowsLinkedTo(sections, first.id)).toEqual([]);
  });
});

describe('withoutLinksTo', () => {
  it('takes out links to rows and nothing else', () => {
    const values = { links: ['a', 'b'], sources: ['a'], status: 'a' };
    expect(withoutLinksTo('progress', values, (id) => id === 'a')).toEqual({ links: ['b'], sources: ['a'], status: 'a' });
    expect(withoutLinksTo('progress', values, () => true)).toEqual({ sources: ['a'], status: 'a' });
    expect(withoutLinksTo('progress', values, () => false)).toBe(values);
  });
});
