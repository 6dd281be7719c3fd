import { useEffect, useState } from 'react';
import type { Dictionary } from '../../shared/spelling/dictionaries';
import { plainWord, writtenLike } from '../../shared/spelling/plain-word';
import { desk } from '../app/desk';

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 1000;

/** What may have been meant by a wrong word, written as the word is; null while it is looked for. */
export function useSuggestions(dictionary: Dictionary, word: string): readonly string[] | null {
  const [found, setFound] = useState<readonly string[] | null>(() => known.get(keyOf(dictionary, word)) ?? null);
  useEffect(() => {
    let asked = true;
    void suggestionsFor(dictionary, word).then((suggestions) => { if (asked) setFound(suggestions); });
    return () => { asked = false; };
  }, [dictionary, word]);
  return found;
}

async function suggestionsFor(dictionary: Dictionary, word: string): Promise<readonly string[]> {
  const key = keyOf(dictionary, word);
  const present = known.get(key);
  if (present) return present;
  const answer = await desk.invoke('spelling:suggest', dictionary, plainWord(word));
  const suggestions = answer.type === 'suggested' ? answer.suggestions.map((suggestion) => writtenLike(suggestion, word)) : [];
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, suggestions);
  return suggestions;
}

const keyOf = (dictionary: Dictionary, word: string): string => `${dictionary} ${word}`;
