import type { BriefingSection } from '../model/section';
import { isInCyrillic } from './cyrillic-forms';
import { cyrillicSound, sameNameInCyrillic } from './cyrillic-variants';
import { memoBySection } from './memo-by-section';
import { sectionTexts } from './section-texts';
import { sentencesOf, withoutQuotations } from './sentences';

/** Spellings in the text that look like one name, the most frequent first. */
export interface NameVariants {
  readonly spellings: readonly { readonly spelling: string; readonly count: number }[];
}

/**
 * Names that the text seems to spell in several ways: Kyiv and Kiev, Zelensky and Zelenskyy, Одеса and Одесса. Only words with a capital inside a sentence are compared: in Latin letters by their
 * consonants, in Cyrillic letters by what names are known to waver in, because there a name has many endings that are no other spelling (cyrillic-variants.ts).
 */
export function nameVariants(sections: readonly BriefingSection[], known: ReadonlySet<string> = new Set()): readonly NameVariants[] {
  const counts = new Map<string, number>();
  for (const section of sections) for (const [word, count] of namesIn(section)) counts.set(word, (counts.get(word) ?? 0) + count);
  const alike = new Map<string, { spelling: string; count: number }[]>();
  for (const [spelling, count] of counts) {
    const sound = isInCyrillic(spelling) ? cyrillicSound(spelling) : consonants(spelling);
    if (sound.length >= 2) alike.set(sound, [...(alike.get(sound) ?? []), { spelling, count }]);
  }
  return [...alike.values()].map((group) => group.sort((one, other) => other.count - one.count)).map(oneName)
    .filter((group) => group.length > 1 && !group.every(({ spelling }) => known.has(spelling)))
    .map((spellings) => ({ spellings }));
}

type Counted = NameVariants['spellings'];

/** Those of some words that are the first of them in another spelling; none when words in Latin letters differ too much in length. */
function oneName(group: Counted): Counted {
  const [first, ...others] = group;
  if (!first) return [];
  if (isInCyrillic(first.spelling)) return [first, ...others.filter(({ spelling }) => sameNameInCyrillic(first.spelling, spelling))];
  return group.every(({ spelling }) => Math.abs(spelling.length - first.spelling.length) <= 2) ? group : [];
}

/** Capitalised words of four letters and more that do not only begin a sentence, without a possessive s. What is quoted in Cyrillic letters is somebody else's words, and often in the other language. */
const namesIn = memoBySection((section: BriefingSection): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const inside = new Set<string>();
  for (const { text, place } of sectionTexts(section)) {
    if (place.field === 'heading') continue;
    for (const sentence of sentencesOf(text)) {
      const add = (match: RegExpExecArray): void => {
        const word = match[1]!;
        counts.set(word, (counts.get(word) ?? 0) + 1);
        if (match.index > 0) inside.add(word);
      };
      for (const match of sentence.matchAll(/(?<![\p{L}\p{N}-])([A-Z][a-z]{3,})(?:['’]s)?(?![\p{L}\p{N}-])/gu)) add(match);
      for (const match of withoutQuotations(sentence).matchAll(/(?<![\p{L}\p{N}'’ʼ-])([А-ЯІЇЄҐЁ][а-яіїєґё'’ʼ]{2,}[а-яіїєґё])(?![\p{L}\p{N}'’ʼ-])/gu)) add(match);
    }
  }
  return new Map([...counts].filter(([word]) => inside.has(word)));
});

/** The first letter and the consonants after it, doubled ones once. */
const consonants = (word: string): string => `${word[0]!}${word.slice(1).toLowerCase().replace(/[aeiouyj]/g, '')}`.replace(/(.)\1+/gi, '$1');
