import { describe, expect, it } from 'vitest';
import { mean, median, percentile } from './statistics';

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([8, 1, 4, 2])).toBe(3);
  });

  it('does not exist for no values', () => {
    expect(() => median([])).toThrow('no values');
  });
});

describe('percentile', () => {
  it('is the value that this share of the values does not exceed', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile(values, 0.5)).toBe(10);
    expect(percentile(values, 1)).toBe(20);
  });
});

describe('mean', () => {
  it('is the sum by the number, and does not exist for no values', () => {
    expect(mean([8, 8, 16, 24])).toBe(14);
    expect(() => mean([])).toThrow('no values');
  });
});
