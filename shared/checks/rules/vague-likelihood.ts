import { vagueWord } from '../estimative-words';
import { judgementTexts } from '../judgement-texts';
import { memoBySection } from '../memo-by-section';
import { placeKey } from '../place-key';
import type { Found, SectionRule } from '../rule';
import { around, sentencesOf, withoutQuotations } from '../sentences';

/** A judgement that leaves the likelihood open with "may", "might", "could" or "possibly", in a briefing that has chosen a scale of estimative words. */
export const VAGUE_LIKELIHOOD: SectionRule = {
  id: 'vagueLikelihood', kind: 'suggestion', scope: 'section', reads: ['metadata'],
  title: 'Vague likelihood', unit: { one: 'judgement', many: 'judgements' },
  find: (section, { metadata }) => (metadata.likelihoodScale === undefined ? [] : vagueIn(section)),
};

const vagueIn = memoBySection((section) => judgementTexts(section).flatMap(({ text, place }) => sentencesOf(withoutQuotations(text)).flatMap((sentence): Found[] => {
  const word = vagueWord(sentence);
  if (word === undefined) return [];
  return [{ of: `${placeKey(place)}:${word.toLowerCase()}`, message: `“${word}” leaves open how likely it is: “${around(sentence, word)}”.`, place: { ...place, words: word } }];
})));
