import { ROW_MARKING, TRACK } from './asked-fields';
import type { RowKindDefinition } from './definition';

/** Progress: each topic of the talks, where it stands, what moved, who says so, and what comes next. */
export const PROGRESS: RowKindDefinition = {
  kind: 'progress',
  singular: 'topic',
  plural: 'topics',
  caption: 'Progress by topic',
  mainField: 'topic',
  fields: [
    { name: 'topic', label: 'Topic', type: 'line', prompt: 'Topic', markedBy: 'marking' },
    { name: 'status', label: 'Status', type: 'enum', choices: [
      { value: 'notOpened', label: 'Not opened', tone: 'neutral', rank: 1 },
      { value: 'underDiscussion', label: 'Under discussion', tone: 'neutral', rank: 2 },
      { value: 'narrowed', label: 'Narrowed', tone: 'attention', rank: 3 },
      { value: 'reportedAgreed', label: 'Reported agreed', tone: 'attention', rank: 4 },
      { value: 'agreedExpertLevel', label: 'Agreed at expert level', tone: 'attention', rank: 5 },
      { value: 'agreed', label: 'Agreed (subject to the whole)', tone: 'good', rank: 6 },
      { value: 'implemented', label: 'Implemented', tone: 'good', rank: 7 },
    ] },
    { name: 'reportedBy', label: 'Reported by', type: 'line', prompt: 'Who reports it' },
    { name: 'whatMoved', label: 'What moved', type: 'rich', prompt: 'What moved' },
    { name: 'confirmedBy', label: 'Confirmed by', type: 'enum', perParty: 'all', choices: [
      { value: 'yes', label: 'Yes', tone: 'good' }, { value: 'no', label: 'No', tone: 'bad' }, { value: 'unknown', label: 'Not known', tone: 'neutral' },
    ] },
    { name: 'nextStep', label: 'Next step', type: 'line', prompt: 'Next step' },
    { name: 'nextStepOwner', label: 'Owner of the next step', type: 'line', prompt: 'Owner' },
    { name: 'nextStepDate', label: 'Date of the next step', type: 'date' },
    { name: 'roundAndPlace', label: 'Round and place', type: 'line', prompt: 'Round and place' },
    { name: 'textState', label: 'Text', type: 'enum', choices: [
      { value: 'none', label: 'No text' }, { value: 'bracketed', label: 'Bracketed text', tone: 'attention' }, { value: 'clean', label: 'Clean text', tone: 'good' },
    ] },
    { name: 'stillMissing', label: 'Still missing', type: 'rich', prompt: 'What is still missing' },
    { name: 'sources', label: 'Sources', type: 'refs', to: 'sources' },
    { name: 'links', label: 'Linked to', type: 'refs', to: 'rows' },
    TRACK,
    ROW_MARKING,
  ],
  columns: [
    { label: 'Topic', fields: ['topic'], width: 16 },
    { label: 'Status', fields: ['status'], width: 15 },
    { label: 'What moved', fields: ['whatMoved'], width: 28 },
    { label: 'Who says so', fields: ['reportedBy', 'confirmedBy'], width: 22 },
    { label: 'Next step', fields: ['nextStep', 'nextStepOwner', 'nextStepDate'], print: 'joined', width: 19 },
  ],
  card: [
    { label: 'Topic', fields: ['topic', 'track', 'marking', 'status', 'whatMoved', 'nextStep', 'nextStepOwner', 'nextStepDate'] },
    { label: 'Who says so', fields: ['reportedBy', 'confirmedBy', 'roundAndPlace', 'sources'] },
    { label: 'Text and what is missing', fields: ['textState', 'stillMissing'] },
    { label: 'Links', fields: ['links'] },
  ],
  history: { fields: ['status'], label: 'History', reads: 'forward' },
  landscapeAboveColumns: 6,
};
