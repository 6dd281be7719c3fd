import { expect, it } from 'vitest';
import { languageOfNew } from '../../../electron/main/language-of-new';

it.each([
  ['', ['uk-UA', 'en-US'], 'uk-UA'],
  ['', ['ru'], 'ru-RU'],
  ['', ['en-US', 'uk-UA'], 'en-GB'],
  ['', ['pl-PL', 'uk'], 'uk-UA'],
  ['', ['pl-PL'], 'en-GB'],
  ['', [], 'en-GB'],
  ['fr-FR', ['uk-UA'], 'fr-FR'],
])('a new briefing is in the chosen language, else in the system\'s: "%s" under %j', (chosen, system, expected) => expect(languageOfNew(chosen, system)).toBe(expected));
