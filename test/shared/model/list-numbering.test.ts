import { describe, expect, it } from 'vitest';
import { blockSchema } from '../../../shared/model/block';
import { firstNumber, itemNumber, numberingAt } from '../../../shared/model/list-numbering';

describe('itemNumber', () => {
  it('counts with digits, letters and Roman numerals', () => {
    const counted = (['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'] as const).map((numbering) => [1, 4, 9, 14, 40].map((value) => itemNumber(value, { numbering, sign: 'dot' })));
    expect(counted).toEqual([['1.', '4.', '9.', '14.', '40.'], ['a.', 'd.', 'i.', 'n.', 'nn.'], ['A.', 'D.', 'I.', 'N.', 'NN.'], ['i.', 'iv.', 'ix.', 'xiv.', 'xl.'], ['I.', 'IV.', 'IX.', 'XIV.', 'XL.']]);
  });

  it('goes on after z with aa and bb, as Word does', () => {
    expect([26, 27, 28, 52, 53].map((value) => itemNumber(value, { numbering: 'lowerLetter', sign: 'bracket' }))).toEqual(['z)', 'aa)', 'bb)', 'zz)', 'aaa)']);
  });

  it('counts with the Cyrillic letters of office programs, without ё, й, ъ and ь', () => {
    const letters = Array.from({ length: 29 }, (_, index) => itemNumber(index + 1, { numbering: 'lowerRussian', sign: 'bracket' }));
    expect(letters.join(' ')).toBe('а) б) в) г) д) е) ж) з) и) к) л) м) н) о) п) р) с) т) у) ф) х) ц) ч) ш) щ) ы) э) ю) я)');
    expect([1, 8, 30].map((value) => itemNumber(value, { numbering: 'upperRussian', sign: 'dot' }))).toEqual(['А.', 'З.', 'АА.']);
  });

  it('has three signs', () => {
    expect((['dot', 'bracket', 'brackets'] as const).map((sign) => itemNumber(2, { numbering: 'lowerLetter', sign }))).toEqual(['b.', 'b)', '(b)']);
  });
});

describe('numberingAt', () => {
  it('gives what the level has where the list does not say', () => {
    expect([0, 1, 2, 3, 8].map((depth) => itemNumber(2, numberingAt({}, depth)))).toEqual(['2.', 'b)', 'ii)', '2.', 'ii)']);
    expect(numberingAt({ numbering: 'upperRoman' }, 1)).toEqual({ numbering: 'upperRoman', sign: 'bracket' });
    expect(numberingAt({ sign: 'brackets' }, 1)).toEqual({ numbering: 'lowerLetter', sign: 'brackets' });
  });
});

it('lets letters begin with the first, and digits with nought', () => {
  expect([firstNumber(0, { numbering: 'lowerLetter' }), firstNumber(0, { numbering: 'decimal' }), firstNumber(undefined, { numbering: 'decimal' })]).toEqual([1, 0, 1]);
});

it('is in the schema of lists and of nested ones, and nothing else is', () => {
  const list = (own: object, nested: object) => blockSchema.safeParse({ type: 'list', id: 'l', kind: 'number', ...own, items: [{ id: 'i', content: [], nested: { kind: 'number', items: [{ id: 'j', content: [] }], ...nested } }] }).success;
  expect(list({ numbering: 'lowerLetter', sign: 'brackets', start: 3 }, { numbering: 'upperRoman', sign: 'dot' })).toBe(true);
  expect(list({ numbering: 'greek' }, {})).toBe(false);
  expect(list({}, { sign: 'stars' })).toBe(false);
});
