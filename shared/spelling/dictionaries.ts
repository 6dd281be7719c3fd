// The dictionaries that are shipped, and which of them a language of a text is checked with.

/** The dictionaries by name; each is a pair of files in resources/dictionaries. */
export const DICTIONARIES = ['en-GB', 'en-US', 'uk', 'ru'] as const;
export type Dictionary = (typeof DICTIONARIES)[number];

/** What a dictionary's language is called in a sentence. */
export const DICTIONARY_NAMES: Readonly<Record<Dictionary, string>> = { 'en-GB': 'British English', 'en-US': 'American English', uk: 'Ukrainian', ru: 'Russian' };

/** The script that the words of a dictionary are written in. */
export const scriptOf = (dictionary: Dictionary): 'Latin' | 'Cyrillic' => (dictionary === 'uk' || dictionary === 'ru' ? 'Cyrillic' : 'Latin');

/** The dictionary for a language tag such as `en-GB`; undefined when there is none and the text is not checked. */
export function dictionaryOf(language: string): Dictionary | undefined {
  const [name = '', ...rest] = language.toLowerCase().split('-');
  if (name === 'en') return rest.includes('us') ? 'en-US' : 'en-GB';
  return name === 'uk' || name === 'ru' ? name : undefined;
}
