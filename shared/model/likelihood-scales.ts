// The two scales of estimative language. They are not the same scale in other words: a briefing uses one of them.

/** The scales by their stored names: Intelligence Community Directive 203 (2015), and the probability yardstick of the UK's Professional Head of Intelligence Assessment. */
export const LIKELIHOOD_SCALES = ['icd203', 'ukYardstick'] as const;
export type LikelihoodScale = (typeof LIKELIHOOD_SCALES)[number];

/** One band of a scale: the phrases that stand for it, the first being the usual one, and the share of cases that it covers, in percent. */
export interface LikelihoodBand {
  readonly phrases: readonly [string, ...string[]];
  readonly from: number;
  readonly to: number;
}

/** A scale with its bands, from the least likely to the most. */
export interface LikelihoodScaleDefinition {
  readonly label: string;
  readonly bands: readonly LikelihoodBand[];
}

const DEFINITIONS: Readonly<Record<LikelihoodScale, LikelihoodScaleDefinition>> = {
  icd203: {
    label: 'ICD 203',
    bands: [
      { phrases: ['almost no chance', 'remote'], from: 1, to: 5 },
      { phrases: ['very unlikely', 'highly improbable'], from: 5, to: 20 },
      { phrases: ['unlikely', 'improbable'], from: 20, to: 45 },
      { phrases: ['roughly even chance', 'roughly even odds'], from: 45, to: 55 },
      { phrases: ['likely', 'probable'], from: 55, to: 80 },
      { phrases: ['very likely', 'highly probable'], from: 80, to: 95 },
      { phrases: ['almost certain', 'nearly certain'], from: 95, to: 99 },
    ],
  },
  ukYardstick: {
    label: 'UK probability yardstick',
    bands: [
      { phrases: ['remote chance'], from: 0, to: 5 },
      { phrases: ['highly unlikely'], from: 10, to: 20 },
      { phrases: ['unlikely'], from: 25, to: 35 },
      { phrases: ['realistic possibility'], from: 40, to: 50 },
      { phrases: ['likely', 'probable'], from: 55, to: 75 },
      { phrases: ['highly likely'], from: 80, to: 90 },
      { phrases: ['almost certain'], from: 95, to: 100 },
    ],
  },
};

/** The label and bands of a scale. */
export const likelihoodScale = (scale: LikelihoodScale): LikelihoodScaleDefinition => DEFINITIONS[scale];

/** A band's share in words, as the standards write it: `55–80 %`. */
export const bandShare = ({ from, to }: Pick<LikelihoodBand, 'from' | 'to'>): string => `${from}–${to} %`;
