import { confidenceLevel, likelihoodTerm } from '../estimative-words';
import { judgementTexts } from '../judgement-texts';
import { placeKey } from '../place-key';
import type { Found, SectionRule } from '../rule';
import { around, sentencesOf, withoutQuotations } from '../sentences';

/** A sentence that gives both how sure we are and how likely the event is: ICD 203 (2015) asks for two sentences, since readers take one for the other. */
export const CONFIDENCE_WITH_LIKELIHOOD: SectionRule = {
  id: 'confidenceWithLikelihood', kind: 'suggestion', scope: 'section', reads: [],
  title: 'Confidence and likelihood in one sentence', unit: { one: 'sentence', many: 'sentences' },
  find: (section) => judgementTexts(section).flatMap(({ text, place }) => sentencesOf(withoutQuotations(text)).flatMap((sentence, at): Found[] => {
    const confidence = confidenceLevel(sentence);
    const likelihood = confidence === undefined ? undefined : likelihoodTerm(sentence);
    if (confidence === undefined || likelihood === undefined) return [];
    return [{ of: `${placeKey(place)}:${at}`, message: `One sentence gives both confidence (“${confidence}”) and likelihood (“${likelihood}”): “${around(sentence, confidence)}”.`, place: { ...place, words: confidence } }];
  })),
};
