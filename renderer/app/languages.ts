/** The languages that are offered. */
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

/** The name of a language tag; of one that is not offered with the tag, `Ukrainian (uk)`. The tag itself where it has no name. */
export const languageName = (tag: string): string => LANGUAGES.find((language) => language.tag === tag)?.name ?? nameOfOther(tag);

/** The languages to choose from in a briefing that is in this one. */
export const languagesFor = (tag: string): typeof LANGUAGES => (LANGUAGES.some((language) => language.tag === tag) ? LANGUAGES : [...LANGUAGES, { tag, name: nameOfOther(tag) }]);

function nameOfOther(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : `${name} (${tag})`;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
