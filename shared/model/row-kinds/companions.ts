import { ROW_MARKING } from './asked-fields';
import type { RowKindDefinition } from './definition';

/** Timeline: dated events, with the date they slipped from: kept by the app where it saw the date move, typed where it slipped before. */
export const TIMELINE: RowKindDefinition = {
  kind: 'timeline', singular: 'date', plural: 'dates', caption: 'Timeline', mainField: 'what',
  fields: [
    { name: 'when', label: 'Date', type: 'date' },
    { name: 'what', label: 'What', type: 'rich', prompt: 'What happens', markedBy: 'marking' },
    { name: 'who', label: 'Who', type: 'line', prompt: 'Who' },
    { name: 'status', label: 'Status', type: 'enum', choices: [
      { value: 'planned', label: 'Planned', tone: 'neutral' }, { value: 'done', label: 'Done', tone: 'good' }, { value: 'slipped', label: 'Slipped', tone: 'attention' }, { value: 'cancelled', label: 'Cancelled', tone: 'bad' },
    ] },
    { name: 'slippedFrom', label: 'Slipped from', type: 'date' },
    ROW_MARKING,
  ],
  columns: [
    { label: 'What', fields: ['what'], width: 50 }, { label: 'Date', fields: ['when'], width: 18 }, { label: 'Who', fields: ['who'], width: 18 }, { label: 'Status', fields: ['status', 'slippedFrom'], width: 14 },
  ],
  card: [{ label: 'Date', fields: ['what', 'marking', 'when', 'who', 'status', 'slippedFrom'] }],
  history: { fields: ['when'], label: 'History', reads: 'date', slippedFrom: 'slippedFrom' },
  landscapeAboveColumns: 6,
};

/** Talking points: what is said for certain, what might come up, and what is only used in defence. */
export const TALKING_POINTS: RowKindDefinition = {
  kind: 'talkingPoints', singular: 'point', plural: 'points', caption: 'Points to make', mainField: 'point',
  fields: [
    { name: 'point', label: 'Point', type: 'rich', prompt: 'The point, as it would be said', markedBy: 'marking' },
    { name: 'use', label: 'Use', type: 'enum', sorts: true, choices: [
      { value: 'certain', label: 'Certain', tone: 'good' }, { value: 'mightComeUp', label: 'Might come up', tone: 'attention' }, { value: 'defensive', label: 'Defensive', tone: 'neutral' },
    ] },
    { name: 'background', label: 'Background', type: 'rich', prompt: 'Not to be disclosed' },
    ROW_MARKING,
  ],
  columns: [{ label: 'Point', fields: ['point'], width: 75 }, { label: 'Use', fields: ['use'], width: 25 }],
  card: [{ label: 'Point', fields: ['point', 'marking', 'use', 'background'] }],
  landscapeAboveColumns: 6,
};

/** Clearance block: which office was asked, what it said, and when. */
export const CLEARANCE: RowKindDefinition = {
  kind: 'clearance', singular: 'clearance', plural: 'clearances', caption: 'Clearance', mainField: 'office',
  fields: [
    { name: 'office', label: 'Office', type: 'line', prompt: 'Office' },
    { name: 'person', label: 'Name', type: 'line', prompt: 'Name' },
    { name: 'state', label: 'Clearance', type: 'enum', choices: [
      { value: 'requested', label: 'Requested', tone: 'neutral' }, { value: 'cleared', label: 'Cleared', tone: 'good' }, { value: 'clearedWithEdits', label: 'Cleared with edits', tone: 'good' }, { value: 'objects', label: 'Objects', tone: 'bad' },
      { value: 'noReply', label: 'No reply by the deadline', tone: 'attention' }, { value: 'silence', label: 'Cleared by silence', tone: 'attention' }, { value: 'information', label: 'For information', tone: 'neutral' },
    ] },
    { name: 'date', label: 'Date', type: 'date' },
    { name: 'dissent', label: 'Dissent', type: 'rich', prompt: 'The objection, as it is to be printed' },
  ],
  columns: [{ label: 'Office', fields: ['office'], width: 30 }, { label: 'Name', fields: ['person'], width: 24 }, { label: 'Clearance', fields: ['state', 'dissent'], width: 28 }, { label: 'Date', fields: ['date'], width: 18 }],
  card: [{ label: 'Clearance', fields: ['office', 'person', 'state', 'date', 'dissent'] }],
  given: { field: 'state', values: ['cleared', 'clearedWithEdits', 'objects', 'silence'], with: ['date', 'dissent'] },
  landscapeAboveColumns: 6,
};
