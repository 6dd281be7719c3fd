import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../../shared/spelling/dictionaries';
import { judgeWord } from '../../../shared/spelling/judge-word';
import { type CheckedWord, wordsToCheck } from '../../../shared/spelling/words';

const word = (text: string): CheckedWord => wordsToCheck(text, 'en-GB')[0]!;
const knowing = (known: Readonly<Record<string, boolean>>) => (form: string): boolean | undefined => known[form];

describe('judgeWord', () => {
  it('is right when one form is, and asks what it does not know', () => {
    expect(judgeWord(word('café'), knowing({ café: false, cafe: true }))).toEqual({ wrong: [], unknown: [] });
    expect(judgeWord(word('café'), knowing({ café: false }))).toEqual({ wrong: [], unknown: ['cafe'] });
    expect(judgeWord(word('café'), knowing({ café: false, cafe: false }))).toEqual({ wrong: [{ from: 0, to: 4 }], unknown: [] });
  });

  it('names the wrong part of a compound, and nothing when the whole or every part is right', () => {
    expect(judgeWord(word('well-knwon'), knowing({ 'well-knwon': false, well: true, knwon: false }))).toEqual({ wrong: [{ from: 5, to: 10 }], unknown: [] });
    expect(judgeWord(word('well-known'), knowing({ 'well-known': false, well: true, known: true }))).toEqual({ wrong: [], unknown: [] });
    expect(judgeWord(word('socio-economic'), knowing({ 'socio-economic': true, socio: false, economic: true }))).toEqual({ wrong: [], unknown: [] });
    expect(judgeWord(word('well-knwon'), knowing({ 'well-knwon': false, well: true }))).toEqual({ wrong: [], unknown: ['knwon'] });
  });

  it('calls a word of two scripts wrong without asking', () => {
    expect(judgeWord(wordsToCheck('рoзмова', 'uk')[0]!, () => true)).toEqual({ wrong: [{ from: 0, to: 7 }], unknown: [] });
  });
});

describe('dictionaryOf', () => {
  it.each([['en-GB', 'en-GB'], ['en', 'en-GB'], ['en-US', 'en-US'], ['uk-UA', 'uk'], ['ru-RU', 'ru'], ['ar', undefined], ['fr-FR', undefined], ['none', undefined]])('for %s is %s', (language, dictionary) => expect(dictionaryOf(language)).toBe(dictionary));
});
