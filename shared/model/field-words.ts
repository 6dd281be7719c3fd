const FIELD_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'meeting.counterpart': { en: 'counterpart', uk: 'співрозмовник', ru: 'собеседник' },
  'meeting.place': { en: 'place', uk: 'місце', ru: 'место' },
  'meeting.time': { en: 'time', uk: 'час', ru: 'время' },
};

/** What a field is called for people, in a language: one that a built-in template brings has words, one of the office's own stays as it was written. */
export function fieldWords(name: string, language = 'en'): string {
  const words = Object.hasOwn(FIELD_WORDS, name) ? FIELD_WORDS[name] : undefined;
  return words?.[language.split('-')[0]?.toLowerCase() ?? ''] ?? words?.['en'] ?? name;
}
