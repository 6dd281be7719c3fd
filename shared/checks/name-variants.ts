import type { BriefingSection } from '../model/section';
import { memoBySection } from './memo-by-section';
import { sectionTexts } from './section-texts';
import { sentencesOf } from './sentences';

/** Spellings in the text that look like one name, the most frequent first. */
export interface NameVariants {
  readonly spellings: readonly { readonly spelling: string; readonly count: number }[];
}

/**
 * Names that the text seems to spell in several ways: Kyiv and Kiev, Zelensky and Zelenskyy, Odesa and Odessa. Only words in Latin letters with a
 * capital inside a sentence are compared, by their consonants: in Ukrainian and Russian a name has many endings that are no other spelling.
 */
export function nameVariants(sections: readonly BriefingSection[], known: ReadonlySet<string> = new Set()): readonly NameVariants[] {
  const counts = new Map<string, number>();
  for (const section of sections) for (const [word, count] of namesIn(section)) counts.set(word, (counts.get(word) ?? 0) + count);
  const alike = new Map<string, { spelling: string; count: number }[]>();
  for (const [spelling, count] of counts) {
    const sound = consonants(spelling);
    if (sound.length >= 2) alike.set(sound, [...(alike.get(sound) ?? []), { spelling, count }]);
  }
  return [...alike.values()].filter((group) => group.length > 1 && !group.every(({ spelling }) => known.has(spelling)) && group.every(({ spelling }) => Math.abs(spelling.length - group[0]!.spelling.length) <= 2))
    .map((group) => ({ spellings: group.sort((one, other) => other.count - one.count) }));
}

/** Capitalised words of four letters and more that do not only begin a sentence, without a possessive s. */
const namesIn = memoBySection((section: BriefingSection): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const inside = new Set<string>();
  for (const { text, place } of sectionTexts(section)) {
    if (place.field === 'heading') continue;
    for (const sentence of sentencesOf(text)) {
      for (const match of sentence.matchAll(/(?<![\p{L}\p{N}-])([A-Z][a-z]{3,})(?:['’]s)?(?![\p{L}\p{N}-])/gu)) {
        const word = match[1]!;
        counts.set(word, (counts.get(word) ?? 0) + 1);
        if (match.index > 0) inside.add(word);
      }
    }
  }
  return new Map([...counts].filter(([word]) => inside.has(word)));
});

/** The first letter and the consonants after it, doubled ones once. */
const consonants = (word: string): string => `${word[0]!}${word.slice(1).toLowerCase().replace(/[aeiouyj]/g, '')}`.replace(/(.)\1+/gi, '$1');
