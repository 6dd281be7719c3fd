import { describe, expect, it } from 'vitest';
import { party } from '../../builders';
import { columnFields, guessColumns, guessKind, headingsKnown } from '../../../renderer/app/guess-columns';

describe('guessColumns', () => {
  it('matches columns by the words at their head', () => {
    expect(guessColumns(['Risk', 'Likelihood', 'Impact', 'Response', 'Owner'], 'risks', [])).toEqual(['mayHappen', 'likelihood', 'impact', 'responseText', 'owner']);
  });

  it('gives the first free column to the main field when none fits it', () => {
    expect(guessColumns(['What', 'Owner'], 'risks', [])[0]).toBe('mayHappen');
  });

  it('uses a field once and leaves out what fits nothing', () => {
    const columns = guessColumns(['Option', 'Who runs it', 'Who runs it', 'Colour'], 'enforcementOptions', []);
    expect(columns[0]).toBe('option');
    expect(columns.filter((column) => column === 'whoRunsIt')).toHaveLength(1);
    expect(columns[3]).toBeNull();
  });

  it('gives a column with the name of a party to the position of that party', () => {
    const parties = [party('a', 'Ministry of Transport', 'ownSide'), party('b', 'Port of Tern')];
    expect(guessColumns(['Issue', 'Ministry of Transport', 'Port of Tern', 'Red line Port of Tern', 'Status'], 'stickingPoints', parties)).toEqual(['issue', 'position.a', 'position.b', 'redLine.b', 'status']);
    expect(columnFields('stickingPoints', parties).find(({ key }) => key === 'position.b')?.label).toBe('Public position (Port of Tern)');
    expect(columnFields('stickingPoints', []).map(({ key }) => key)).not.toContain('position');
  });
});

describe('headingsKnown and guessKind', () => {
  it('tell a row of headings from a row of data', () => {
    expect(headingsKnown(['Option', 'For', 'Against'], 'enforcementOptions', [])).toBe(3);
    expect(headingsKnown(['A second ferry', 'Cheap', 'Slow'], 'enforcementOptions', [])).toBe(0);
  });

  it('find the kind that the headings name', () => {
    expect(guessKind(['Risk', 'Likelihood', 'Impact', 'Owner'], [])).toBe('risks');
    expect(guessKind(['Option', 'For', 'Against', 'Our view'], [])).toBe('enforcementOptions');
    expect(guessKind(['Boat', 'Colour'], [])).toBeUndefined();
  });
});
