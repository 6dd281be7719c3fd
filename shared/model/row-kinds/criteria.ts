// What options are compared by, each in a word. Nothing of it is ever added up.
import type { Choice, FieldDefinition } from './definition';

const CRITERION_WORDS: readonly Choice[] = [{ value: 'weak', label: 'Weak', tone: 'bad' }, { value: 'fair', label: 'Fair', tone: 'attention' }, { value: 'strong', label: 'Strong', tone: 'good' }];
const DEGREE_WORDS: readonly Choice[] = [{ value: 'low', label: 'Low', tone: 'good' }, { value: 'medium', label: 'Medium', tone: 'attention' }, { value: 'high', label: 'High', tone: 'bad' }];

/** A criterion whose words say how well an option does. */
export const criterion = (name: string, label: string): FieldDefinition => ({ name, label, type: 'enum', choices: CRITERION_WORDS });
/** A criterion whose words say how much of something bad an option brings. */
export const degree = (name: string, label: string): FieldDefinition => ({ name, label, type: 'enum', choices: DEGREE_WORDS });
/** Acceptability to each party. */
export const ACCEPTABILITY: FieldDefinition = { name: 'acceptability', label: 'Acceptability', type: 'enum', perParty: 'all', choices: CRITERION_WORDS };
/** What we make of an option. */
export const OUR_VIEW: FieldDefinition = { name: 'ourView', label: 'Our view', type: 'enum', choices: [
  { value: 'preferred', label: 'Preferred', tone: 'good' }, { value: 'possible', label: 'Possible', tone: 'attention' }, { value: 'rejected', label: 'Rejected', tone: 'bad' }, { value: 'baseline', label: 'Baseline', tone: 'neutral' },
] };
