import type { Choice, FieldDefinition, RowKindDefinition } from './definition';

const CRITERION_WORDS: readonly Choice[] = [{ value: 'weak', label: 'Weak', tone: 'bad' }, { value: 'fair', label: 'Fair', tone: 'attention' }, { value: 'strong', label: 'Strong', tone: 'good' }];
const DEGREE_WORDS: readonly Choice[] = [{ value: 'low', label: 'Low', tone: 'good' }, { value: 'medium', label: 'Medium', tone: 'attention' }, { value: 'high', label: 'High', tone: 'bad' }];
const criterion = (name: string, label: string, choices: readonly Choice[]): FieldDefinition => ({ name, label, type: 'enum', choices });

/** Enforcement options: who runs each, what sets it off, what follows, what speaks for and against it, and our view. */
export const ENFORCEMENT_OPTIONS: RowKindDefinition = {
  kind: 'enforcementOptions',
  singular: 'option',
  plural: 'options',
  caption: 'Enforcement options',
  mainField: 'option',
  fields: [
    { name: 'option', label: 'Option', type: 'line', prompt: 'Option' },
    { name: 'optionKind', label: 'Kind', type: 'enum', choices: [
      { value: 'enforcement', label: 'Enforcement' }, { value: 'verification', label: 'Verification' }, { value: 'incentive', label: 'Incentive' }, { value: 'baseline', label: 'Baseline (status quo)' },
    ] },
    { name: 'whoRunsIt', label: 'Who runs it', type: 'line', prompt: 'Who runs it' },
    { name: 'breach', label: 'What is a breach', type: 'rich', prompt: 'Trigger: what is a breach' },
    { name: 'finder', label: 'Who finds it', type: 'line', prompt: 'Who finds it' },
    { name: 'threshold', label: 'Threshold', type: 'line', prompt: 'From what point' },
    { name: 'response', label: 'Response', type: 'rich', prompt: 'Response' },
    { name: 'ladder', label: 'Ladder', type: 'list', itemFields: [
      { name: 'step', label: 'Step', type: 'line', prompt: 'Step' }, { name: 'decider', label: 'Who decides', type: 'line', prompt: 'Who decides' }, { name: 'limit', label: 'Time limit', type: 'line', prompt: 'Within' },
    ] },
    { name: 'for', label: 'For', type: 'rich', prompt: 'For' },
    { name: 'against', label: 'Against', type: 'rich', prompt: 'Against' },
    { name: 'ourView', label: 'Our view', type: 'enum', choices: [
      { value: 'preferred', label: 'Preferred', tone: 'good' }, { value: 'possible', label: 'Possible', tone: 'attention' }, { value: 'rejected', label: 'Rejected', tone: 'bad' }, { value: 'baseline', label: 'Baseline', tone: 'neutral' },
    ] },
    { name: 'rulesOfEngagement', label: 'Rules of engagement', type: 'rich' },
    { name: 'detectionMethod', label: 'Detection method', type: 'rich' },
    { name: 'detectionTime', label: 'Detection time', type: 'line' },
    { name: 'mandate', label: 'Mandate', type: 'rich' },
    { name: 'consent', label: 'Consent of', type: 'parties' },
    { name: 'cost', label: 'Cost', type: 'line' },
    { name: 'forces', label: 'Forces', type: 'line' },
    { name: 'standUpTime', label: 'Time to stand up', type: 'line' },
    { name: 'exit', label: 'Exit', type: 'rich' },
    criterion('effectiveness', 'Effectiveness', CRITERION_WORDS),
    criterion('feasibility', 'Feasibility', CRITERION_WORDS),
    { name: 'acceptability', label: 'Acceptability', type: 'enum', perParty: 'all', choices: CRITERION_WORDS },
    criterion('speed', 'Speed', CRITERION_WORDS),
    criterion('costLevel', 'Cost level', DEGREE_WORDS),
    criterion('escalationRisk', 'Escalation risk', DEGREE_WORDS),
    criterion('reversibility', 'Reversibility', CRITERION_WORDS),
    { name: 'comparisonNote', label: 'Note on the comparison', type: 'line' },
    { name: 'links', label: 'Linked to', type: 'refs', to: 'rows' },
  ],
  columns: [
    { label: 'Option', fields: ['option'], width: 18 },
    { label: 'Who runs it', fields: ['whoRunsIt'], width: 14 },
    { label: 'Trigger and response', fields: ['breach', 'response'], width: 26 },
    { label: 'For / against', fields: ['for', 'against'], width: 28 },
    { label: 'Our view', fields: ['ourView'], width: 14 },
  ],
  card: [
    { label: 'Breach and response', fields: ['option', 'optionKind', 'ourView', 'breach', 'finder', 'threshold', 'response', 'ladder', 'rulesOfEngagement'] },
    { label: 'Verification', fields: ['detectionMethod', 'detectionTime'] },
    { label: 'Mandate and consent', fields: ['whoRunsIt', 'mandate', 'consent'] },
    { label: 'Means', fields: ['cost', 'forces', 'standUpTime', 'exit'] },
    { label: 'Compare', fields: ['for', 'against', 'effectiveness', 'feasibility', 'acceptability', 'speed', 'costLevel', 'escalationRisk', 'reversibility', 'comparisonNote'] },
    { label: 'Links', fields: ['links'] },
  ],
  landscapeAboveColumns: 6,
};
