// Fields that are hidden until asked for (docs/decisions/0018): which a card may offer, and those that several kinds have.
import { LIKELIHOOD_SCALES, type LikelihoodScale, likelihoodScale } from '../likelihood-scales';
import type { Choice, FieldDefinition, RowKindDefinition } from './definition';

/** The portion marking of a whole row: the kind's main field is `markedBy` it. */
export const ROW_MARKING: FieldDefinition = { name: 'marking', label: 'Row marking', type: 'line', prompt: 'As it prints before the text', asked: true };

/** The track of the talks that a topic belongs to. */
export const TRACK: FieldDefinition = { name: 'track', label: 'Track', type: 'line', prompt: 'Such as “Political” or “Military-technical”', asked: true };

/** How sure the analysts are: the three levels of ICD 203 (2015), which keeps them out of any sentence that says how likely something is. */
export const CONFIDENCE_LEVELS: readonly Choice[] = [
  { value: 'low', label: 'Low', tone: 'attention' }, { value: 'moderate', label: 'Moderate', alsoCalled: 'Medium', tone: 'neutral' }, { value: 'high', label: 'High', tone: 'good' },
];

/** The likelihood in a phrase of the briefing's scale. The stored value is the phrase; one of the other scale is kept. */
export const ESTIMATIVE_PHRASE: FieldDefinition = {
  name: 'estimativePhrase', label: 'Likelihood in words', type: 'enum', asked: true, ofLikelihoodScale: true,
  choices: [...new Set(LIKELIHOOD_SCALES.flatMap((scale) => phrasesOf(scale)))].map((phrase) => ({ value: phrase, label: `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}` })),
};

/** The fields that a card offers beside those it shows; phrases of likelihood only in a briefing that has chosen a scale. */
export const offeredFields = ({ fields }: RowKindDefinition, scale: LikelihoodScale | undefined): readonly FieldDefinition[] =>
  fields.filter((field) => field.asked === true && !(field.type === 'enum' && field.ofLikelihoodScale && scale === undefined));

/** The choices of a field that can be chosen now: on the block's scale, or those of the briefing's scale of likelihood. */
export function offeredChoices(field: FieldDefinition, scale: 'words' | 'five', ofLikelihood: LikelihoodScale | undefined): readonly Choice[] {
  if (field.type !== 'enum') return [];
  if (field.ofLikelihoodScale) return ofLikelihood === undefined ? [] : phrasesOf(ofLikelihood).flatMap((phrase) => field.choices.filter(({ value }) => value === phrase));
  return scale === 'five' ? field.choicesOfFive ?? field.choices : field.choices;
}

function phrasesOf(scale: LikelihoodScale): readonly string[] { return likelihoodScale(scale).bands.flatMap(({ phrases }) => phrases); }
