// Options weighed in numbers, for the writer's eyes: nothing of it prints or leaves the app, and nothing in shared/ can reach it (decision 19).
import type { Party } from '../../shared/model/briefing';
import { isCriterion } from '../../shared/model/row-kinds/criteria';
import type { RowKindDefinition } from '../../shared/model/row-kinds/definition';
import type { Row, RowsSettings } from '../../shared/model/rows';
import { type CardKey, cardKeys } from './card-keys';

export type Weights = NonNullable<RowsSettings['weights']>;

/** What is known of an option: its weighted points, the most that it could have where it is rated, and how many of the criteria are rated. */
export interface WeightedTotal {
  readonly points: number;
  readonly most: number;
  readonly rated: number;
  readonly criteria: number;
}

/** What a criterion weighs until somebody says otherwise. */
export const USUAL_WEIGHT = 1;

/** The criteria of a kind, one for each party where each has its own; none for a kind that is not compared. */
export const criteriaOf = (definition: RowKindDefinition, parties: readonly Party[]): readonly CardKey[] => definition.fields.filter(isCriterion).flatMap((field) => cardKeys(field, parties));

/** What a criterion weighs. */
export const weightOf = (weights: Weights, { key }: CardKey): number => weights[key] ?? USUAL_WEIGHT;

/** The choice that an option has in a criterion; undefined where it is not rated. */
export function ratingOf({ key, field }: CardKey, values: Row['values']): { readonly label: string; readonly points: number } | undefined {
  const choice = field.type === 'enum' ? field.choices.find(({ value }) => value === values[key]) : undefined;
  return choice?.points === undefined ? undefined : { label: choice.label, points: choice.points };
}

/** The weighted total of an option. A criterion in which it is not rated counts neither for it nor against it. */
export function weightedTotal(criteria: readonly CardKey[], values: Row['values'], weights: Weights): WeightedTotal {
  const total = { points: 0, most: 0, rated: 0, criteria: criteria.length };
  for (const criterion of criteria) {
    const rating = ratingOf(criterion, values);
    if (!rating) continue;
    const weight = weightOf(weights, criterion);
    total.points += weight * rating.points;
    total.most += weight * mostPoints(criterion);
    total.rated++;
  }
  return total;
}

const mostPoints = ({ field }: CardKey): number => Math.max(...(field.type === 'enum' ? field.choices : []).map(({ points }) => points ?? 0));
