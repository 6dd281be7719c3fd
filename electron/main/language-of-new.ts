/** The languages in which the app has words for the whole of a paper, beside English. */
const SPOKEN = ['uk-UA', 'ru-RU'] as const;

/** The language of a new briefing: the one that the settings name, else the first of the system's languages that papers are known in; else English. */
export function languageOfNew(chosen: string, system: readonly string[]): string {
  if (chosen !== '') return chosen;
  const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
  const first = system.map(primary).find((language) => language === 'en' || SPOKEN.some((tag) => primary(tag) === language));
  return SPOKEN.find((tag) => primary(tag) === first) ?? 'en-GB';
}
