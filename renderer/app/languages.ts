/** The languages that are offered; any other tag that a briefing brings is shown as it is. */
export const LANGUAGES: readonly { readonly tag: string; readonly name: string }[] = [
  { tag: 'en-GB', name: 'English (United Kingdom)' },
  { tag: 'en-US', name: 'English (United States)' },
  { tag: 'uk-UA', name: 'Ukrainian' },
  { tag: 'ru-RU', name: 'Russian' },
  { tag: 'fr-FR', name: 'French' },
  { tag: 'de-DE', name: 'German' },
  { tag: 'es-ES', name: 'Spanish' },
  { tag: 'pl-PL', name: 'Polish' },
  { tag: 'ar', name: 'Arabic' },
  { tag: 'he-IL', name: 'Hebrew' },
];

/** `en-GB` as "EN". */
export const languageShort = (tag: string): string => (tag.split('-')[0] ?? tag).toUpperCase();

/** The name of a language tag. */
export const languageName = (tag: string): string => LANGUAGES.find((language) => language.tag === tag)?.name ?? tag;
