import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../renderer/app/guess-columns';

describe('guessColumns', () => {
  it('matches columns by the words at their head', () => {
    expect(guessColumns(['Risk', 'Likelihood', 'Impact', 'Response', 'Owner'], 'risks')).toEqual(['mayHappen', 'likelihood', 'impact', 'responseText', 'owner']);
  });

  it('gives the first free column to the main field when none fits it', () => {
    expect(guessColumns(['What', 'Owner'], 'risks')[0]).toBe('mayHappen');
  });

  it('uses a field once and leaves out what fits nothing', () => {
    const columns = guessColumns(['Option', 'Who runs it', 'Who runs it', 'Colour'], 'enforcementOptions');
    expect(columns[0]).toBe('option');
    expect(columns.filter((column) => column === 'whoRunsIt')).toHaveLength(1);
    expect(columns[3]).toBeNull();
  });
});
