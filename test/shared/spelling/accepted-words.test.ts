import { describe, expect, it } from 'vitest';
import { acceptedWords, namesOf } from '../../../shared/spelling/accepted-words';

describe('acceptedWords', () => {
  it('takes a word at the start of a sentence and with an s, and a name only as a name', () => {
    const words = acceptedWords(['deconflict', 'Zelenskyy', 'п’ятикутник']);
    expect(['deconflict', 'Deconflict', 'Zelenskyy', 'Zelenskyy’s', "п'ятикутник"].filter((word) => !words.has(word))).toEqual([]);
    expect(['zelenskyy', 'deconflicts', 'other'].filter((word) => words.has(word))).toEqual([]);
  });

  it('has every word of the names, acronyms and parties of a briefing, in any writing', () => {
    const words = acceptedWords(namesOf({
      names: [{ id: 'n1', preferred: 'Ursula von der Leyen', variants: ['U. von der Leyen'] }],
      acronyms: [{ id: 'a1', short: 'ЗСУ', long: 'Збройні Сили' }],
      parties: [{ id: 'p1', name: 'Republic of Somaliland', shortName: 'Somaliland', role: 'party' }],
    }));
    expect(['Ursula', 'Leyen', "Leyen's", 'Збройні', 'Somaliland'].filter((word) => !words.has(word))).toEqual([]);
    expect(words.has('Leyden')).toBe(false);
  });
});
