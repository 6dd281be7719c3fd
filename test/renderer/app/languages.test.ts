import { expect, it } from 'vitest';
import { LANGUAGES, languageName, languagesFor } from '../../../renderer/app/languages';

it('calls a language that is not offered by its name too, beside its tag', () => {
  expect(['uk-UA', 'uk', 'pt-BR', 'zxq'].map(languageName)).toEqual(['Ukrainian', 'Ukrainian (uk)', 'Brazilian Portuguese (pt-BR)', 'zxq']);
  expect(languageName('not a tag')).toBe('not a tag');
});

it('offers it beside the others, and nothing twice', () => {
  expect(languagesFor('uk')).toEqual([...LANGUAGES, { tag: 'uk', name: 'Ukrainian (uk)' }]);
  expect(languagesFor('ru-RU')).toEqual(LANGUAGES);
});
