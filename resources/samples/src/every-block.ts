// Every block, inline and row kind, with every field of every kind at least once. The matter is invented: a ferry crossing that two towns share.
import { sha256Hex } from '../../../shared/container/sha256';
import { createBriefing } from '../../../shared/model/create';
import { MARKS } from '../../../shared/model/inline';
import { drawMap, MAP_HEIGHT, MAP_WIDTH } from './draw-map';
import { bold, createWriting, field, inLanguage, italic, lineBreak, link, marked, type SampleContent } from './writing';

const PARTIES = ['north', 'south', 'port'] as const;
const PARTY_WORDS = { north: 'North', south: 'South', port: 'the port' } as const;
/** One topic of the talks for each status that the first does not show. */
const TOPICS = { notOpened: 'Winter timetable', underDiscussion: 'Second boat', narrowed: 'Tickets', reportedAgreed: 'Lights on the quay', agreedExpertLevel: 'Signals in fog', implemented: 'A common notice board' } as const;
/** One office for each answer to a request for clearance. */
const OFFICES = { requested: 'Legal office', cleared: 'Harbour office', clearedWithEdits: 'Press office', objects: 'Treasury', noReply: 'Office of works', silence: 'Archive', information: 'Mayor of North' } as const;

/** A briefing that holds one of everything. */
export function everyBlock(): SampleContent {
  const writing = createWriting('b');
  const { id, paragraph: p, item, list, heading: h, bullets, numbers, table, wideCell, figure, quote, callout, pageBreak, rows, note, cite, section } = writing;
  const base = createBriefing('decisionMemo', { ids: id });
  const picture = drawMap();
  const hash = sha256Hex(picture);
  const perParty = <T>(name: string, value: (party: (typeof PARTIES)[number]) => T): Record<string, T> => Object.fromEntries(PARTIES.map((party) => [`${name}.${party}`, value(party)]));

  const text = section('freeText', 'Text', 'free-text', [
    p(['Every mark: ', ...MARKS.flatMap((mark, index) => [...(index === 0 ? [] : [', ']), marked([mark], mark)]), ', and ', marked(['bold', 'italic', 'underline'], 'three at once'), '. A chemical formula has a subscript, H', marked(['subscript'], '2'), 'O, and an area a superscript, km', marked(['superscript'], '2'), '.']),
    p(['A line break,', lineBreak(), 'a ', link('https://example.org/crossing', 'link to a page'), ', a ', link('mailto:desk@example.org', 'link to an address'), ', a footnote', note(['A footnote can hold ', italic('marks'), ', a ', link('https://example.org/note', 'link'), ', a citation ', cite('survey', 'p. 4'), ' and a field ', field('ferry.name'), '.']), ', a citation ', cite('notes'), ', a field with a value, ', field('ferry.name'), ', one without, ', field('next.crossing'), ', a bold one, ', { type: 'field', name: 'ferry.name', marks: ['bold'] }, ', and a word in French, ', inLanguage('fr-FR', 'débarcadère'), '.']),
    h(1, 'A heading of the first level'),
    p('Centred.', { alignment: 'center' }), p('At the end of the line.', { alignment: 'end' }), p('Justified, as in text that came from elsewhere. It runs over more than one line, so that the spaces between its words have something to share out among them, and both edges are even.', { alignment: 'justify' }),
    h(2, ['A heading of the second level with ', italic('a mark')]),
    p('', {}),
    h(3, 'A heading of the third level'),
    bullets('A point', item('A point with points below', { kind: 'bullet', items: [item('Second level', { kind: 'number', items: [item('Third level, numbered'), item(['Third level with ', bold('bold')])] }), item('Second level again')] }), 'A last point'),
    { ...numbers('A numbered list that starts at four', item('Its second item', { kind: 'bullet', items: [item('A bullet below')] })), start: 4 },
    numbers('A numbered list', item('An item with letters below', { kind: 'number', numbering: 'lowerLetter', sign: 'brackets', items: [item('The first condition'), item('The second condition', { kind: 'number', numbering: 'lowerRoman', sign: 'brackets', items: [item('its first part'), item('its second part'), item('its third part, which goes on over more than one line so that one sees where its second line begins')] })] }), 'As said in 2 (b)'),
    { ...numbers('A list with letters in brackets', item('Its second item', { kind: 'number', items: [item('A letter, as the second level has it')] }), 'Its third item'), numbering: 'lowerLetter', sign: 'brackets' },
    { ...numbers('Annexes are counted with large letters', 'and begin here with the third'), numbering: 'upperLetter', start: 3 },
    { ...numbers('One', 'Two', 'Three'), numbering: 'upperRoman', sign: 'bracket' },
    list('check', ['Not done', { ...item('Done'), checked: true }]),
    quote('The crossing is the shortest road between the two towns.', ['From the survey ', cite('survey')]),
    quote('A quote without a name.'),
    callout('note', 'A note.', bullets('With a list', 'of two items')),
    callout('important', ['Something ', bold('important'), '.'], 'In two paragraphs.'),
    callout('warning', 'A warning.'),
    figure(hash, 'Schematic map of a coast with a border drawn as a broken line and five posts on it', ['The posts along the line', note('Drawn for this sample.')], 70),
    { ...figure(hash, '', undefined, 30), decorative: true },
    table([['Crossing', 'Boats', 'Passengers'], ['Morning', '2', [bold('140')]], ['Evening', '3', '210']], { caption: 'A plain table', columnWidths: [50, 25, 25] }),
    table([
      [wideCell([p('Both towns')], { columnSpan: 2 }), wideCell([p('Rest')])],
      ['North', 'South', 'Others'],
      [wideCell([p('Two rows high')], { rowSpan: 2 }), wideCell([p('A cell with a list'), bullets('one', 'two')]), wideCell([p('A heading of its row')], { header: true })],
      ['Below', ''],
    ], { headerRows: 2 }),
    table([['A table without a header row', 'and without a caption']], { headerRows: 0 }),
  ], 'SAMPLE');

  const recommendation = section('recommendation', 'Recommendations', 'recommendation', [rows('recommendations', [
    { that: 'That you approve the timetable.', verb: 'approve', reason: 'Both towns asked for it.' },
    { that: ['That you ', bold('agree'), ' to a second boat.'], verb: 'agree', recommendedBy: 'Harbour office', opposedBy: 'Treasury' },
    { that: 'That you note the survey.', verb: 'note' },
    { that: 'That you sign the letter at tab A.', verb: 'sign' },
    { that: { paragraphs: ['That you choose a landing place:', 'A the old quay, B the new quay, C the beach.'] }, verb: 'choose' },
  ])]);

  const topics = rows('progress', [
    {
      topic: 'Timetable', status: 'agreed', reportedBy: 'Harbour office', whatMoved: ['Both towns accept two crossings a day', note('In the second round.'), '.'], ...perParty('confirmedBy', () => 'yes'), nextStep: 'Print it', nextStepOwner: 'Harbour office', nextStepDate: '2026-05-04',
      roundAndPlace: 'Second round, North quay', textState: 'clean', stillMissing: 'Nothing', sources: { ids: ['notes'] }, track: 'Crossings', marking: '(SAMPLE)',
    },
    ...(Object.keys(TOPICS) as (keyof typeof TOPICS)[]).map((status) => ({ topic: TOPICS[status], status, textState: status === 'narrowed' ? 'bracketed' : 'none', nextStep: 'Talk', ...perParty('confirmedBy', (party) => (status === 'implemented' ? 'yes' : party === 'north' ? 'no' : 'unknown')) })),
  ], { fiches: true });
  topics.rows[3]!.history = [{ values: { status: 'underDiscussion' } }, { on: '2026-03-02', values: { status: 'narrowed' } }];
  topics.rows[2]!.history = [{ on: '2026-02-02', values: { status: 'narrowed' } }, { on: '2026-03-02', values: { status: 'underDiscussion' } }];
  const progress = section('progress', 'Progress', 'progress', [topics]);

  const issue = rows('stickingPoints', [
    {
      issue: 'Fares', status: 'blocked', ...perParty('position', (party) => `The position of ${PARTY_WORDS[party]}.`), ...perParty('redLine', (party) => `What ${PARTY_WORDS[party]} will not accept.`), ...perParty('redLineSource', () => ({ ids: ['notes'] })), ...perParty('redLineDate', () => '2026-03'), ...perParty('interest', (party) => `What lies behind it for ${PARTY_WORDS[party]}.`),
      'assessed.south': 'Would take a lower fare.', 'assessedMarking.south': 'SAMPLE', 'assessed.port': 'Indifferent.', 'assessedMarking.port': 'SAMPLE', 'assessedConfidence.south': 'high', 'assessedConfidence.port': 'low', track: 'Money', marking: '(SAMPLE)', whyItMatters: 'It pays for the boats.', gap: 'Two coins.', ourLine: 'One fare for all.',
      landingZones: { items: [{ what: 'A yearly ticket', couldLiveWithIt: { ids: ['north', 'south'] }, neverPutTo: { ids: ['port'] } }] }, whoDecides: 'The two mayors', bracketedText: 'The fare [shall] [may] be [one] [two] coins.', links: { ids: [topics.rows[1]!.id] },
    },
    { issue: 'Winter service', status: 'open' }, { issue: 'Landing place', status: 'narrowed' }, { issue: 'Freight', status: 'parked' }, { issue: 'Name of the boat', status: 'agreed' },
  ], { caption: ['Sticking points, with ', italic('a caption of its own')], fiches: true });
  topics.rows[0]!.values['links'] = [issue.rows.at(-1)!.id];
  const stickingPoints = section('stickingPoints', 'Sticking points', 'sticking-points', [issue]);

  const CRITERIA = { effectiveness: 'strong', feasibility: 'fair', speed: 'weak', costLevel: 'medium', escalationRisk: 'low', reversibility: 'strong' };
  const NOTES = { effectivenessNote: 'Nobody has to be asked', feasibilityNote: ['One post has to be ', bold('found')], speedNote: 'A month passes first', costLevelNote: 'One post', escalationRiskNote: 'A letter comes before a fine', reversibilityNote: 'Ends with the year' };
  const enforcement = section('enforcementOptions', 'Enforcement options', 'enforcement-options', [rows('enforcementOptions', [
    {
      option: 'A joint inspector', optionKind: 'enforcement', whoRunsIt: 'Both towns', breach: 'A crossing that does not run', finder: 'The inspector', threshold: 'Three in a month', response: 'A fine',
      ladder: { items: [{ step: 'A letter', decider: 'The inspector', limit: 'Two days' }, { step: 'A fine', decider: 'The mayors', limit: 'A week' }] }, for: 'Simple.', against: 'Slow.', ourView: 'preferred', rulesOfEngagement: 'None are needed.', detectionMethod: 'Counting at the quay', detectionTime: 'A day',
      mandate: 'A letter of both mayors', consent: { ids: ['north', 'south'] }, cost: 'One post', forces: 'None', standUpTime: 'A month', exit: 'Ends with the year.', ...CRITERIA, ...NOTES, ...perParty('acceptability', (party) => (party === 'port' ? 'weak' : 'strong')), ...perParty('acceptabilityNote', (party) => `What ${PARTY_WORDS[party]} has said of it`), comparisonNote: 'In words only', marking: '(SAMPLE)', links: { ids: [issue.rows[0]!.id] },
    },
    { option: 'Counting by camera', optionKind: 'verification', detectionMethod: 'Camera', ourView: 'possible', ...CRITERIA }, { option: 'A bonus for full boats', optionKind: 'incentive', ourView: 'rejected', costLevel: 'high', escalationRisk: 'high' }, { option: 'As now', optionKind: 'baseline', ourView: 'baseline' },
  ], { comparison: true, fiches: true })]);

  const options = section('options', 'Options', 'options', [rows('options', [
    {
      option: 'A second boat', for: 'Twice as many crossings.', against: 'Twice the crew.', ourView: 'preferred', whatItTakes: 'A crew, a berth and the consent of both councils.', cost: 'One boat', time: 'A season', effectiveness: 'strong', feasibility: 'fair', ...perParty('acceptability', (party) => (party === 'port' ? 'fair' : 'strong')), 'acceptabilityNote.port': 'Asks for a berth of its own',
      speed: 'weak', costLevel: 'high', riskLevel: 'low', reversibility: 'fair', effectivenessNote: 'The queue would be gone', feasibilityNote: 'A crew has to be found', speedNote: 'A season', costLevelNote: 'A boat and a crew', riskLevelNote: 'The old boat stays', reversibilityNote: 'A boat can be sold', comparisonNote: 'Costs are those of the survey.', marking: '(SAMPLE)', links: { ids: [topics.rows[2]!.id] },
    },
    { option: 'A longer day', for: 'It costs little.', against: 'The evening boats are empty.', ourView: 'possible', effectiveness: 'fair', feasibility: 'strong', costLevel: 'low' }, { option: 'A bridge', for: 'It never closes.', against: 'Nobody can pay for it.', ourView: 'rejected', feasibility: 'weak', costLevel: 'high' }, { option: 'As now', ourView: 'baseline' },
  ], { comparison: true })]);

  const action = { items: [{ what: 'Order a spare part', owner: 'Workshop', due: '2026-04' }, { what: 'Train a second crew', owner: 'Harbour office', due: '2026-06-01' }] };
  const SCORES = { inherentLikelihood: 'high', inherentImpact: 'high', targetLikelihood: 'low', targetImpact: 'medium', estimativePhrase: 'likely', proximity: 'weeks', confidence: 'moderate' };
  const risks = section('risks', 'Risks', 'risks', [
    rows('risks', [
      { becauseOf: 'one old boat', mayHappen: ['a crossing may ', bold('fail')], leadingTo: 'an empty quay', likelihood: 'high', impact: 'medium', response: 'treat', responseText: 'A spare part is kept.', owner: 'Workshop', status: 'open', earlySign: 'Smoke', reviewDate: '2026-05', actions: action, ...SCORES, marking: '(SAMPLE)', links: { ids: [issue.rows[0]!.id] } },
      { mayHappen: 'The quay may flood', likelihood: 'low', impact: 'high', response: 'watch', owner: 'Port', status: 'happened', proximity: 'days', confidence: 'high' }, { mayHappen: 'Fares may fall', likelihood: 'medium', impact: 'low', response: 'accept', owner: 'Treasury', status: 'closed' },
      { mayHappen: 'A boat may be lost', response: 'transfer', owner: 'Insurer' }, { mayHappen: 'The crossing may close', response: 'avoid', owner: 'Both mayors' },
    ], { fiches: true, grid: true, register: true, asked: ['estimativePhrase', 'proximity', 'confidence'] }),
    rows('risks', [{ mayHappen: 'A storm may stop the crossing', likelihood: '5', impact: '2', owner: 'Port' }, { mayHappen: 'Ice may stop the crossing', likelihood: '1', impact: '4', owner: 'Port' }, { mayHappen: 'Fog may stop the crossing', likelihood: '3', impact: '3', owner: 'Port' }], { scale: 'five', grid: true, caption: 'Weather' }),
  ]);

  const [register] = risks.blocks;
  if (register?.type === 'rows') register.rows[0]!.history = [{ on: '2026-01-12', values: { likelihood: 'medium', impact: 'high' } }, { on: '2026-03-02', values: { likelihood: 'high', impact: 'medium' } }];

  const rest = [
    section('bottomLine', 'Bottom line', 'bottom-line', [p('This sample holds one of everything that a briefing can hold. The crossing and the towns in it are invented.')]),
    section('background', 'Background', 'background', [p('Two towns share a ferry.')]),
    section('verification', 'Verification', 'verification', [rows('enforcementOptions', [{ option: 'Tickets', detectionMethod: 'Counting tickets' }], { caption: 'Ways of verifying' })]),
    section('timeline', 'Timeline', 'timeline', [rows('timeline', [
      { when: '2026-03-02', what: 'First round', who: 'Both towns', status: 'done', marking: '(SAMPLE)' }, { when: '2026-05', what: 'Second boat', who: 'Workshop', status: 'slipped', slippedFrom: '2026-04-01' }, { when: '2026-06-01', what: 'Summer timetable', status: 'planned' }, { what: 'Winter timetable', status: 'cancelled' },
    ])]),
    section('nextSteps', 'Next steps', 'next-steps', [numbers('Sign the letter.', 'Print the timetable.')]),
    section('talkingPoints', 'Points to make', 'talking-points', [rows('talkingPoints', [{ point: 'The crossing serves both towns.', use: 'certain', marking: '(SAMPLE)' }, { point: 'Fares are for the mayors to decide.', use: 'mightComeUp' }, { point: 'The old quay is safe.', use: 'defensive', background: 'It was inspected.' }])]),
    section('objective', 'Objective', 'objective', [p('To leave with a timetable.')]),
    section('attendees', 'Attendees', 'attendees', [table([['Name', 'Position', 'What matters to them'], ['The mayor of North', 'Mayor', 'Fares'], ['The mayor of South', 'Mayor', 'Boats']])]),
    section('situation', 'Situation', 'situation', [h(1, 'What is confirmed'), p('The boat runs from the North quay.'), h(1, 'What is not known'), p('Whether it will run in winter.')]),
    section('clearance', 'Clearance', 'clearance', [rows('clearance', (Object.keys(OFFICES) as (keyof typeof OFFICES)[]).map((state) => ({ office: OFFICES[state], person: 'A. Example', state, date: '2026-03-10', ...(state === 'objects' ? { dissent: 'We hold that one boat is enough.' } : {}) }))), pageBreak()]),
    section('sources', 'Sources', 'sources', [p('The survey is two years old.')]),
  ];
  const [bottomLine, background, verification, timeline, nextSteps, talkingPoints, objective, attendees, situation, clearance, sources] = rest as [typeof text, typeof text, typeof text, typeof text, typeof text, typeof text, typeof text, typeof text, typeof text, typeof text, typeof text];
  const [dates] = timeline.blocks;
  if (dates?.type === 'rows') dates.rows[1]!.history = [{ values: { when: '2026-04-01' } }, { on: '2026-03-02', values: { when: '2026-05' } }];

  return {
    media: new Map([[hash, picture]]),
    briefing: {
      ...base,
      metadata: {
        ...base.metadata, subject: 'Everything that a briefing can hold', reference: 'SAMPLE-2026-001', date: '2026-03-14', informationAsOf: '14 March 2026, 18:00', to: 'The reader', through: 'The office', from: 'Briefing Desk', copies: 'Archive',
        decideBy: '2026-03-20', decideByReason: 'The summer timetable is printed on the next day', marking: 'SAMPLE – UNCLASSIFIED', deliberativeLine: 'Draft, invented', likelihoodScale: 'icd203', acronymList: true, nameList: true, contact: 'desk@example.org', consulted: 'Harbour office, Treasury',
      },
      houseStyle: { ...base.houseStyle, office: 'Office of Samples' },
      parties: [{ id: 'north', name: 'Town of North', shortName: 'North', role: 'ownSide' }, { id: 'south', name: 'Town of South', shortName: 'South', role: 'party' }, { id: 'port', name: 'Port authority', shortName: 'Port', role: 'host' }],
      attachments: [{ id: id(), title: 'Letter to both mayors', note: 'For signature' }, { id: id(), title: 'Survey' }],
      sources: [
        { id: 'survey', title: 'Survey of the crossing', author: 'A. Example', publisher: 'Harbour office', date: '2024-11', url: 'https://example.org/survey', note: 'Two years old' },
        { id: 'notes', title: 'Notes of the second round', date: '2026-03-02' }, { id: 'unused', title: 'A source that nothing cites' },
      ],
      acronyms: [{ id: id(), short: 'SAMPLE', long: 'Invented text for trying things out' }],
      names: [{ id: id(), preferred: 'North quay', variants: ['Northern quay'] }],
      fieldValues: { 'ferry.name': 'the Heron' },
      media: [{ hash, mediaType: 'image/png', width: MAP_WIDTH, height: MAP_HEIGHT, name: 'posts.png' }],
      setAside: [{ finding: 'unfilledField:next.crossing', reason: 'Left empty to show how an unfilled field prints.' }],
      sections: [bottomLine, recommendation, background, options, text, progress, stickingPoints, enforcement, verification, risks, timeline, nextSteps, talkingPoints, objective, attendees, situation, clearance, sources],
    },
  };
}
