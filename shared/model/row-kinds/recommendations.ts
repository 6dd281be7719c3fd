import type { RowKindDefinition } from './definition';
import { responseVerb, responseWordsFor } from './response-verb';

/** Recommendations: "That you …", each with the response words that its verb asks for. */
export const RECOMMENDATIONS: RowKindDefinition = {
  kind: 'recommendations',
  singular: 'recommendation',
  plural: 'recommendations',
  caption: 'Recommendations',
  mainField: 'that',
  fields: [
    { name: 'that', label: 'Recommendation', type: 'rich', prompt: 'That you …' },
    { name: 'verb', label: 'Response words', type: 'enum', follows: { field: 'that', choice: responseVerb, words: responseWordsFor }, choices: [
      { value: 'approve', label: 'Approve / Disapprove / Discuss' },
      { value: 'agree', label: 'Agreed / Not agreed' },
      { value: 'note', label: 'Noted / Discuss' },
      { value: 'sign', label: 'Signed / Not signed' },
      { value: 'choose', label: 'A / B / C / None / Discuss' },
    ] },
    { name: 'recommendedBy', label: 'Recommends', type: 'line', prompt: 'Only when split: who recommends it' },
    { name: 'opposedBy', label: 'Opposes', type: 'line', prompt: 'Only when split: who opposes it' },
    { name: 'reason', label: 'Why', type: 'rich', prompt: 'Why, in one or two sentences' },
  ],
  columns: [
    { label: 'Recommendation', fields: ['that'], width: 62 },
    { label: 'Response words', fields: ['verb'], width: 38 },
  ],
  card: [
    { label: 'Recommendation', fields: ['that', 'verb', 'reason'] },
    { label: 'Split recommendation', fields: ['recommendedBy', 'opposedBy'] },
  ],
  landscapeAboveColumns: 6,
};
