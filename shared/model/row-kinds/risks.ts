import { CONFIDENCE_LEVELS, ESTIMATIVE_PHRASE, ROW_MARKING } from './asked-fields';
import type { Choice, FieldDefinition, RowKindDefinition } from './definition';

const LEVELS: readonly Choice[] = [
  { value: 'low', label: 'Low', tone: 'good', rank: 1 },
  { value: 'medium', label: 'Medium', alsoCalled: 'Moderate', tone: 'attention', rank: 2 },
  { value: 'high', label: 'High', tone: 'bad', rank: 3 },
];
const FIVE: readonly Choice[] = [
  { value: '1', label: '1 – very low', tone: 'good', rank: 1 },
  { value: '2', label: '2 – low', tone: 'good', rank: 2 },
  { value: '3', label: '3 – medium', tone: 'attention', rank: 3 },
  { value: '4', label: '4 – high', tone: 'bad', rank: 4 },
  { value: '5', label: '5 – very high', tone: 'bad', rank: 5 },
];

/** A score that is asked for, on the same scales as likelihood and impact. */
const score = (name: string, label: string): FieldDefinition => ({ name, label, type: 'enum', asked: true, choices: LEVELS, choicesOfFive: FIVE });

/**
 * Risks: what may happen, how likely, how bad, what is done about it and by whom. Likelihood and impact are as things stand; the inherent scores (before any response),
 * the target ones and the proximity (how near in time it is) are terms of risk registers, as in PRINCE2 and the Orange Book of the UK's Treasury, whose residual scores the plain ones are.
 */
export const RISKS: RowKindDefinition = {
  kind: 'risks',
  singular: 'risk',
  plural: 'risks',
  caption: 'Risks',
  mainField: 'mayHappen',
  fields: [
    { name: 'becauseOf', label: 'Because of', type: 'rich', prompt: 'Because of …' },
    { name: 'mayHappen', label: 'What may happen', type: 'rich', prompt: '… may happen', markedBy: 'marking' },
    { name: 'leadingTo', label: 'Leading to', type: 'rich', prompt: 'leading to …' },
    { name: 'likelihood', label: 'Likelihood', type: 'enum', choices: LEVELS, choicesOfFive: FIVE },
    { name: 'impact', label: 'Impact', type: 'enum', choices: LEVELS, choicesOfFive: FIVE },
    { name: 'response', label: 'Response type', type: 'enum', choices: [
      { value: 'avoid', label: 'Avoid' }, { value: 'treat', label: 'Treat' }, { value: 'transfer', label: 'Transfer' }, { value: 'accept', label: 'Accept' }, { value: 'watch', label: 'Watch' },
    ] },
    { name: 'responseText', label: 'Response', type: 'rich', prompt: 'What is done about it' },
    { name: 'owner', label: 'Owner', type: 'line', prompt: 'Who owns it' },
    { name: 'status', label: 'Status', type: 'enum', choices: [
      { value: 'open', label: 'Open', tone: 'attention' }, { value: 'closed', label: 'Closed', tone: 'good' }, { value: 'happened', label: 'Happened', tone: 'bad' },
    ] },
    { name: 'earlySign', label: 'Early sign', type: 'rich', prompt: 'What would be seen first' },
    { name: 'reviewDate', label: 'Review date', type: 'date' },
    { name: 'actions', label: 'Actions', type: 'list', itemFields: [
      { name: 'what', label: 'Action', type: 'line', prompt: 'What is to be done' },
      { name: 'owner', label: 'Owner', type: 'line', prompt: 'By whom' },
      { name: 'due', label: 'Due', type: 'date' },
    ] },
    { name: 'links', label: 'Linked to', type: 'refs', to: 'rows' },
    score('inherentLikelihood', 'Likelihood before the response'),
    score('inherentImpact', 'Impact before the response'),
    score('targetLikelihood', 'Target likelihood'),
    score('targetImpact', 'Target impact'),
    ESTIMATIVE_PHRASE,
    { name: 'proximity', label: 'Proximity', type: 'enum', asked: true, choices: [
      { value: 'days', label: 'Within days', tone: 'bad' }, { value: 'weeks', label: 'Within weeks', tone: 'attention' }, { value: 'months', label: 'Within months', tone: 'neutral' }, { value: 'later', label: 'In a year or later', tone: 'neutral' },
    ] },
    { name: 'confidence', label: 'Confidence', type: 'enum', asked: true, choices: CONFIDENCE_LEVELS },
    ROW_MARKING,
  ],
  columns: [
    { label: 'Risk', fields: ['becauseOf', 'mayHappen', 'leadingTo'], print: 'sentence', width: 36 },
    { label: 'Likelihood', fields: ['likelihood'], width: 14 },
    { label: 'Impact', fields: ['impact'], width: 12 },
    { label: 'Response', fields: ['responseText'], width: 24 },
    { label: 'Owner', fields: ['owner'], width: 14 },
  ],
  card: [
    { label: 'Risk', fields: ['becauseOf', 'mayHappen', 'leadingTo', 'marking', 'status'] },
    { label: 'Assessment and response', fields: ['likelihood', 'estimativePhrase', 'impact', 'proximity', 'confidence', 'response', 'responseText', 'owner'] },
    { label: 'Before and after the response', fields: ['inherentLikelihood', 'inherentImpact', 'targetLikelihood', 'targetImpact'] },
    { label: 'Warning and review', fields: ['earlySign', 'reviewDate'] },
    { label: 'Actions', fields: ['actions'] },
    { label: 'Links', fields: ['links'] },
  ],
  register: {
    label: 'Risk register',
    columns: [
      { label: 'Risk', fields: ['becauseOf', 'mayHappen', 'leadingTo'], print: 'sentence', width: 24 },
      { label: 'Likelihood', fields: ['likelihood', 'estimativePhrase'], width: 10 },
      { label: 'Impact', fields: ['impact'], width: 10 },
      { label: 'Before and after the response', fields: ['inherentLikelihood', 'inherentImpact', 'targetLikelihood', 'targetImpact'], labels: { inherentLikelihood: 'Likelihood before the response' }, width: 14 },
      { label: 'Confidence', fields: ['confidence'], width: 10 },
      { label: 'Response', fields: ['response', 'responseText'], width: 18 },
      { label: 'Owner', fields: ['owner'], width: 12 },
      { label: 'Status', fields: ['status'], trend: true, width: 10 },
      { label: 'Warning and review', fields: ['proximity', 'earlySign', 'reviewDate'], labels: { proximity: 'Proximity' }, width: 16 },
      { label: 'Actions', fields: ['actions'], width: 18 },
      { label: 'Linked to', fields: ['links'], width: 12 },
    ],
  },
  history: { fields: ['likelihood', 'impact'], label: 'Scores over time', reads: 'level' },
  landscapeAboveColumns: 6,
};
