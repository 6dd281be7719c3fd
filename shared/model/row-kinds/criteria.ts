// What options are compared by, each in a word and a line that says more of it. Its points are added up for the writer's eyes only (decision 19).
import type { Choice, FieldDefinition } from './definition';

const CRITERION_WORDS: readonly Choice[] = [{ value: 'weak', label: 'Weak', tone: 'bad', points: 1 }, { value: 'fair', label: 'Fair', tone: 'attention', points: 2 }, { value: 'strong', label: 'Strong', tone: 'good', points: 3 }];
const DEGREE_WORDS: readonly Choice[] = [{ value: 'low', label: 'Low', tone: 'good', points: 3 }, { value: 'medium', label: 'Medium', alsoCalled: 'Moderate', tone: 'attention', points: 2 }, { value: 'high', label: 'High', tone: 'bad', points: 1 }];

/** A criterion whose words say how well an option does, and its note. */
export const criterion = (name: string, label: string): readonly FieldDefinition[] => withNote({ name, label, type: 'enum', choices: CRITERION_WORDS });
/** A criterion whose words say how much of something bad an option brings, and its note. */
export const degree = (name: string, label: string): readonly FieldDefinition[] => withNote({ name, label, type: 'enum', choices: DEGREE_WORDS });
/** Acceptability to each party, and a note for each. */
export const ACCEPTABILITY: readonly FieldDefinition[] = withNote({ name: 'acceptability', label: 'Acceptability', type: 'enum', perParty: 'all', choices: CRITERION_WORDS });
/** The names of criteria, each with that of its note behind it. */
export const withNotes = (...criteria: readonly string[]): readonly string[] => criteria.flatMap((name) => [name, noteOn(name)]);
/** Whether a field is one of those that options are compared by. */
export const isCriterion = (field: FieldDefinition): field is Extract<FieldDefinition, { type: 'enum' }> => field.type === 'enum' && field.choices.some(({ points }) => points !== undefined);
/** What we make of an option. */
export const OUR_VIEW: FieldDefinition = { name: 'ourView', label: 'Our view', type: 'enum', choices: [
  { value: 'preferred', label: 'Preferred', tone: 'good' }, { value: 'possible', label: 'Possible', tone: 'attention' }, { value: 'rejected', label: 'Rejected', tone: 'bad' }, { value: 'baseline', label: 'Baseline', tone: 'neutral' },
] };

function withNote(field: FieldDefinition): readonly FieldDefinition[] {
  const note = noteOn(field.name);
  return [
    { ...field, notedBy: note },
    { name: note, label: `Note on ${field.label.toLowerCase()}`, type: 'line', prompt: 'Why, in a line', ...(field.perParty ? { perParty: field.perParty } : {}) },
  ];
}
function noteOn(name: string): string { return `${name}Note`; }
