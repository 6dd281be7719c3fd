import { CONFIDENCE_LEVELS, ROW_MARKING, TRACK } from './asked-fields';
import type { RowKindDefinition } from './definition';

/** Sticking points: each unsettled issue with what every side says, what no side can accept, and who could decide. */
export const STICKING_POINTS: RowKindDefinition = {
  kind: 'stickingPoints',
  singular: 'sticking point',
  plural: 'sticking points',
  caption: 'Sticking points by party',
  mainField: 'issue',
  fields: [
    { name: 'issue', label: 'Issue', type: 'line', prompt: 'Issue', markedBy: 'marking' },
    { name: 'position', label: 'Public position', type: 'rich', perParty: 'all', prompt: 'Position' },
    { name: 'redLine', label: 'Red line', type: 'rich', perParty: 'all', prompt: 'Red line' },
    { name: 'redLineSource', label: 'Source of the red line', type: 'refs', to: 'sources', perParty: 'all' },
    { name: 'redLineDate', label: 'Date of the red line', type: 'date', perParty: 'all' },
    { name: 'interest', label: 'Interest', type: 'rich', perParty: 'all', prompt: 'What lies behind it' },
    { name: 'assessed', label: 'Assessed private position', type: 'rich', perParty: 'others', prompt: 'Assessment', markedBy: 'assessedMarking' },
    { name: 'assessedMarking', label: 'Marking of the assessment', type: 'line', perParty: 'others', asked: true },
    { name: 'assessedConfidence', label: 'Confidence in the assessment', type: 'enum', perParty: 'others', asked: true, choices: CONFIDENCE_LEVELS },
    { name: 'status', label: 'Status', type: 'enum', choices: [
      { value: 'open', label: 'Open', tone: 'attention', rank: 2 }, { value: 'narrowed', label: 'Narrowed', tone: 'attention', rank: 3 }, { value: 'blocked', label: 'Blocked', tone: 'bad', rank: 1 }, { value: 'parked', label: 'Parked', tone: 'neutral', rank: 1 }, { value: 'agreed', label: 'Agreed', tone: 'good', rank: 4 },
    ] },
    { name: 'whyItMatters', label: 'Why it matters', type: 'rich', prompt: 'Why it matters to us' },
    { name: 'gap', label: 'Gap', type: 'rich', prompt: 'What separates the sides' },
    { name: 'ourLine', label: 'Our line', type: 'rich', prompt: 'Our line' },
    { name: 'landingZones', label: 'Landing zones', type: 'list', itemFields: [
      { name: 'what', label: 'Landing zone', type: 'rich', prompt: 'A result that could hold' },
      { name: 'couldLiveWithIt', label: 'Could live with it', type: 'parties' },
      { name: 'neverPutTo', label: 'Never put to', type: 'parties' },
    ] },
    { name: 'whoDecides', label: 'Who decides', type: 'line', prompt: 'Who can decide' },
    { name: 'bracketedText', label: 'Bracketed text', type: 'rich', prompt: 'The text, with its [brackets]' },
    { name: 'links', label: 'Linked to', type: 'refs', to: 'rows' },
    TRACK,
    ROW_MARKING,
  ],
  columns: [
    { label: 'Issue', fields: ['issue'], width: 18 },
    { label: 'Position', fields: ['position', 'redLine'], width: 24, perParty: true },
    { label: 'Gap', fields: ['gap'], width: 30, manyParties: true },
    { label: 'Our line', fields: ['ourLine'], width: 26, manyParties: true },
    { label: 'Status', fields: ['status'], width: 12 },
    { label: 'Who decides', fields: ['whoDecides'], width: 14, manyParties: true },
  ],
  card: [
    { label: 'Each side', fields: ['issue', 'track', 'marking', 'status', 'position', 'redLine', 'redLineSource', 'redLineDate', 'interest'] },
    { label: 'Our side', fields: ['whyItMatters', 'gap', 'ourLine', 'landingZones', 'whoDecides'] },
    { label: 'Assessments', fields: ['assessed', 'assessedMarking', 'assessedConfidence'] },
    { label: 'Links and text', fields: ['bracketedText', 'links'] },
  ],
  history: { fields: ['status'], label: 'History', reads: 'forward' },
  landscapeAboveColumns: 5,
};
