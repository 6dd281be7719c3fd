import { ROW_MARKING } from './asked-fields';
import { ACCEPTABILITY, criterion, degree, OUR_VIEW, withNotes } from './criteria';
import type { RowKindDefinition } from './definition';

/** Options of any kind that a decision chooses among: what speaks for and against each, and our view. Fields that enforcement options have too bear the same names. */
export const OPTIONS: RowKindDefinition = {
  kind: 'options',
  singular: 'option',
  plural: 'options',
  caption: 'Options',
  mainField: 'option',
  fields: [
    { name: 'option', label: 'Option', type: 'line', prompt: 'Option', markedBy: 'marking' },
    { name: 'for', label: 'For', type: 'rich', prompt: 'For' },
    { name: 'against', label: 'Against', type: 'rich', prompt: 'Against' },
    OUR_VIEW,
    { name: 'whatItTakes', label: 'What it takes', type: 'rich', prompt: 'Steps, people, consent' },
    { name: 'cost', label: 'Cost', type: 'line' },
    { name: 'time', label: 'Time needed', type: 'line' },
    ...criterion('effectiveness', 'Effectiveness'),
    ...criterion('feasibility', 'Feasibility'),
    ...ACCEPTABILITY,
    ...criterion('speed', 'Speed'),
    ...degree('costLevel', 'Cost level'),
    ...degree('riskLevel', 'Risk level'),
    ...criterion('reversibility', 'Reversibility'),
    { name: 'comparisonNote', label: 'Note on the comparison', type: 'line' },
    { name: 'links', label: 'Linked to', type: 'refs', to: 'rows' },
    ROW_MARKING,
  ],
  columns: [
    { label: 'Option', fields: ['option'], width: 24 },
    { label: 'For', fields: ['for'], width: 30 },
    { label: 'Against', fields: ['against'], width: 30 },
    { label: 'Our view', fields: ['ourView'], width: 16 },
  ],
  card: [
    { label: 'Option', fields: ['option', 'marking', 'for', 'against', 'ourView'] },
    { label: 'Means', fields: ['whatItTakes', 'cost', 'time'] },
    { label: 'Compare', fields: [...withNotes('effectiveness', 'feasibility', 'acceptability', 'speed', 'costLevel', 'riskLevel', 'reversibility'), 'comparisonNote'] },
    { label: 'Links', fields: ['links'] },
  ],
  baseline: { text: 'Status quo', values: { ourView: 'baseline' }, unasked: [] },
  landscapeAboveColumns: 6,
};
