// Words that are right although no dictionary has them: one's own, those ignored, and the names that a briefing lists.
import type { Briefing } from '../model/briefing';
import { plainWord } from './plain-word';
import { wordsIn } from './words';

/** A set of words that knows their capitalised and possessive forms. */
export interface AcceptedWords {
  readonly has: (word: string) => boolean;
}

/** A word accepted in small letters may begin a sentence; one accepted with a capital is a name, and a name in small letters is wrong. */
export function acceptedWords(words: Iterable<string>): AcceptedWords {
  const known = new Set<string>();
  for (const word of words) known.add(plainWord(word.trim()));
  const knows = (word: string): boolean => known.has(word) || known.has(word.charAt(0).toLowerCase() + word.slice(1));
  return {
    has: (written) => {
      const word = plainWord(written);
      return knows(word) || (word.endsWith("'s") && knows(word.slice(0, -2)));
    },
  };
}

/** The words of the briefing's own lists: names and their variants, acronyms and what they stand for, parties. */
export function namesOf({ names, acronyms, parties }: Pick<Briefing, 'names' | 'acronyms' | 'parties'>): readonly string[] {
  const texts = [...names.flatMap((name) => [name.preferred, ...name.variants]), ...acronyms.flatMap((acronym) => [acronym.short, acronym.long]), ...parties.flatMap((party) => [party.name, party.shortName])];
  return texts.flatMap((text) => wordsIn(text));
}
