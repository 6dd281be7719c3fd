import { describe, expect, it } from 'vitest';
import { createHeadingCounter } from '../../../../shared/export/print/heading-counter';

describe('createHeadingCounter', () => {
  it('counts each level below the last heading above it', () => {
    const counter = createHeadingCounter(true);
    expect(([1, 2, 2, 3, 1, 2] as const).map((level) => counter.next(level).number)).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '2.1']);
  });

  it('never skips a level', () => {
    const counter = createHeadingCounter(true);
    expect(([3, 4, 2, 4, 4] as const).map((level) => counter.next(level))).toEqual([{ level: 1, number: '1' }, { level: 2, number: '1.1' }, { level: 2, number: '1.2' }, { level: 3, number: '1.2.1' }, { level: 4, number: '1.2.1.1' }]);
  });

  it('gives no numbers to a house style without them', () => expect(createHeadingCounter(false).next(1)).toEqual({ level: 1 }));
});
