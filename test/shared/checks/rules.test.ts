// Every rule has content on which it fires, with the message and the place, and content on which it does not.
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../shared/model/briefing';
import type { BriefingSection } from '../../../shared/model/section';
import { RULES, runRule } from '../../../shared/checks';
import { wordsMark } from '../../../shared/model/clearances';
import {
  briefing, bullets, choice, cite, clearance, clearanceBlock, enforcementOptionsBlock, field, figure, heading, issue, item, link, note, option, optionsBlock, p, pageBreak, party, point, quote, recommendation, recommendationsBlock, risk, risksBlock, rowsBlock, section, source, stickingPointsBlock,
  table, talkingPointsBlock, timelineBlock, timelineEvent, topic, progressBlock, type BriefingOptions, type Part, type RowFields,
} from '../../builders';

/** What fires, with what is said of each finding in order; and what does not fire. */
interface Cases { readonly fires: readonly (readonly [Briefing, ...string[]])[]; readonly quiet: readonly Briefing[] }

const SIXTY = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
const dated = { metadata: { date: '2026-03-14' } };
const fourParties = [party('own', 'Vienna', 'ownSide'), party('a', 'Kyiv'), party('b', 'Moscow'), party('h', 'Geneva', 'host')];
const talks: BriefingOptions = { kind: 'negotiationBriefing', parties: fourParties };
const risks = (...rows: RowFields[]) => section('risks', risksBlock(...rows.map((row) => risk(row))));
const topics = (...rows: RowFields[]) => section('progress', progressBlock(...rows.map((row) => topic(row))));
/** A table of progress that leaves out the agreed sticking points. */
const topicsAlone = section('progress', { ...progressBlock(topic({})), settings: { withoutSettled: true } });
const issues = (...rows: RowFields[]) => section('stickingPoints', stickingPointsBlock(...rows.map((row) => issue(row))));
const options = (...rows: RowFields[]) => section('enforcementOptions', enforcementOptionsBlock(...rows.map((row) => option(row))));
const choices = (...rows: RowFields[]) => section('options', optionsBlock(...rows.map((row) => choice(row))));
const verification = (...rows: RowFields[]) => section('verification', enforcementOptionsBlock(...rows.map((row) => option(row))));
const full = { whoRunsIt: 'A mission', breach: 'Fire across the line' };
const text = (...parts: Part[]) => section('freeText', p(...parts));
const named = (...sections: BriefingSection[]): Briefing => ({ ...briefing(...sections), names: [{ id: 'n1', preferred: 'Kyiv', variants: ['Kiev', 'Kyiv City'] }] });
const linkedTopic = (): Briefing => {
  const point = issue({ issue: 'Something else', bracketedText: 'The mission [shall][may] report.' });
  return briefing(section('progress', progressBlock(topic({ topic: 'Reporting', textState: 'clean', links: [point.id] }))), section('stickingPoints', stickingPointsBlock(point)));
};

const marked = (marking: string, ...sections: BriefingSection[]): Briefing => briefing({ metadata: { marking } }, ...sections);
const portion = (marking: string, heading = 'Assessment'): BriefingSection => section('freeText', { heading, marking }, p('Text'));
const scaled = (...sections: BriefingSection[]): Briefing => briefing({ metadata: { likelihoodScale: 'icd203' } }, ...sections);
/** A paper with one clearance, and the mark of the words that it was given for. */
const cleared = (mark: string | undefined, state: string): Briefing => briefing(text('Text'), section('clearance', clearanceBlock({ ...clearance({ office: 'Legal', state }), ...(mark === undefined ? {} : { clearedText: mark }) })));
/** An option and a sticking point with a red line of Kyiv, linked from the one, from the other, or not at all. */
const linkedOption = (ourView: string, from: 'option' | 'point' | 'neither', redLines: RowFields = { 'redLine.a': 'No escort' }): Briefing => {
  const blank = issue({ issue: 'Access', ...redLines });
  const chosen = option({ option: 'Force', ourView, ...full, ...(from === 'option' ? { links: [blank.id] } : {}) });
  const held = from === 'point' ? { ...blank, values: { ...blank.values, links: [chosen.id] } } : blank;
  return briefing(talks, section('enforcementOptions', enforcementOptionsBlock(chosen)), section('stickingPoints', stickingPointsBlock(held)));
};

const CASES: Readonly<Record<string, Cases>> = {
  senderMissing: {
    fires: [
      [briefing({ kind: 'decisionMemo' }), 'The memo does not say who it is from.'],
      [briefing({ kind: 'situationUpdate', metadata: { from: ' \n' } }), 'The memo does not say who it is from.'],
    ],
    quiet: [
      briefing({ kind: 'decisionMemo', metadata: { from: 'The Danube desk' } }), briefing({ kind: 'blank' }),
      briefing({ kind: 'informationMemo', houseStyle: { memoBlock: [{ field: 'to', label: 'To' }, { field: 'subject', label: 'Subject' }] } }),
    ],
  },
  decideByMissing: {
    fires: [[briefing({ kind: 'decisionMemo' }), 'The memo does not say by when the decision is needed.']],
    quiet: [briefing({ kind: 'decisionMemo', metadata: { decideBy: '2026-03-20' } }), briefing({ kind: 'informationMemo', metadata: { kind: 'informationMemo' } })],
  },
  unfilledField: {
    fires: [
      [briefing(text('With ', field('party.a'), ' and ', field('party.a'))), 'The field party.a has no value.'],
      [briefing(text(note('See ', field('annex'))), section('risks', risksBlock(risk({ mayHappen: field('party.b') })))), 'The field annex has no value.', 'The field party.b has no value.'],
      [briefing(text('With ', field('meeting.counterpart'))), 'The field counterpart has no value.'],
      [briefing({ fieldValues: { place: '  ' } }, text(link('https://example.org', field('place')))), 'The field place has no value.'],
    ],
    quiet: [briefing({ fieldValues: { 'party.a': 'Kyiv' } }, text(field('party.a'))), briefing(text('Not a field: {{party.a}}'))],
  },
  changedSinceClearance: {
    fires: [[cleared('0123456789abcdef', 'cleared'), 'The text changed since the clearance “Legal” was given. Ask again, or say that it still holds.'], [cleared('0123456789abcdef', 'objects'), 'The text changed since the clearance “Legal” was given. Ask again, or say that it still holds.']],
    quiet: [cleared(wordsMark([text('Text'), section('clearance')]), 'cleared'), cleared('0123456789abcdef', 'requested'), cleared(undefined, 'cleared')],
  },
  emptySection: {
    fires: [
      [briefing(section('background', p())), 'The section “Background” is empty.'],
      [briefing(section('background', p('  '), heading(1, 'Only a heading'), pageBreak(), bullets(''), table([['Name', 'Post'], ['', '']])), section('risks', risksBlock(risk({ likelihood: 'high' })))), 'The section “Background” is empty.', 'The section “Risks” is empty.'],
      [briefing(section('sources')), 'The section “Sources” is empty.'],
      [briefing(topics({}), issues({ issue: 'Observer mandates', status: 'open' })), 'The section “Progress” is empty.'],
      [briefing(topicsAlone, issues({ issue: 'Observer mandates', status: 'agreed' })), 'The section “Progress” is empty.'],
    ],
    quiet: [
      briefing(text('Text')), briefing(text(field('party.a'))), briefing(section('freeText', bullets(item('', bullets('Below'))))), briefing(section('freeText', table([['Name'], ['Kyiv']]))), briefing(section('freeText', figure())),
      briefing({ sources: [source('s1', 'Communique')] }, section('sources')), briefing(risks({ becauseOf: 'Delay' })),
      briefing(topics({}), issues({ issue: 'Observer mandates', status: 'agreed' })),
    ],
  },
  eventWithoutDate: {
    fires: [[briefing(section('timeline', timelineBlock(timelineEvent({ what: 'Round three', status: 'planned' }), timelineEvent({ who: 'Kyiv' })))), 'The date “Round three” stands in the timeline without its day or month.', 'The date “Kyiv” stands in the timeline without its day or month.']],
    quiet: [briefing(section('timeline', timelineBlock(timelineEvent({ what: 'Round three', when: '2026-04' }), timelineEvent({ what: 'Round four', status: 'cancelled' }), timelineEvent({ status: 'planned' }))))],
  },
  missingAltText: {
    fires: [[briefing(section('freeText', figure({ altText: ' ', caption: 'The line of contact' }), figure({ altText: '' }))), 'The figure “The line of contact” has no alternative text.', 'A figure has no alternative text.']],
    quiet: [briefing(section('freeText', figure({ altText: 'A map' }))), briefing(section('freeText', figure({ altText: '', decorative: true })))],
  },
  riskWithoutOwner: {
    fires: [[briefing(risks({ becauseOf: 'Because of delay', mayHappen: 'talks may stall' }, { mayHappen: 'War', owner: ' ' })), 'The risk “talks may stall” has no owner.', 'The risk “War” has no owner.']],
    quiet: [briefing(risks({ mayHappen: 'War', owner: 'Desk' })), briefing(risks({ mayHappen: 'War', status: 'closed' })), briefing(risks({})), briefing(topics({ topic: 'Access' }))],
  },
  skippedHeadingLevel: {
    fires: [[briefing(section('freeText', heading(2, 'Too deep'), heading(1, 'One'), heading(3, 'Deeper'))), 'The heading “Too deep” is of level 2, with none of level 1 above it.', 'The heading “Deeper” is of level 3, with none of level 2 above it.']],
    quiet: [briefing(section('freeText', heading(1, 'One'), heading(2, 'Two'), heading(3, 'Three'), heading(1, 'One again'))), briefing(section('freeText', heading(1, 'One')), section('freeText', p('Text')))],
  },
  bodyMissing: {
    fires: [[briefing(options({ option: 'Peacekeeping force', optionKind: 'enforcement' }, { option: 'Hybrid' })), 'The option “Peacekeeping force” does not say who runs it.', 'The option “Hybrid” does not say who runs it.']],
    quiet: [briefing(options({ option: 'Force', whoRunsIt: 'The United Nations' })), briefing(options({ option: 'As now', optionKind: 'baseline' }, { option: 'As now', ourView: 'baseline' }, { option: 'Observers', optionKind: 'verification' }, {}))],
  },
  triggerMissing: {
    fires: [[briefing(options({ option: 'Force', optionKind: 'enforcement', finder: 'Observers' }, { option: 'Hybrid', response: 'Sanctions' })), 'The option “Force” does not say what sets it off.', 'The option “Hybrid” does not say what sets it off.']],
    quiet: [briefing(options({ option: 'Force', breach: 'Fire across the line' }, { option: 'Hybrid', threshold: 'Three reports' }, { option: 'As now', optionKind: 'baseline' })), briefing(verification({ option: 'Observers' }))],
  },
  detectionMissing: {
    fires: [[briefing(options({ option: 'Satellites', optionKind: 'verification', detectionTime: 'Two days' }), verification({ option: 'Observers' })), 'The option “Satellites” does not say how a breach would be detected.', 'The option “Observers” does not say how a breach would be detected.']],
    quiet: [briefing(options({ option: 'Satellites', optionKind: 'verification', detectionMethod: 'Radar images' }, { option: 'Force', optionKind: 'enforcement' }))],
  },
  redLineUnsupported: {
    fires: [
      [briefing(talks, issues({ issue: 'Access', 'redLine.a': 'No escort' })), 'The red line of Kyiv on the sticking point “Access” has no source and no date.'],
      [briefing({ ...talks, sources: [source('s1', 'Speech')] }, issues({ issue: 'Access', 'redLine.a': 'No escort', 'redLineSource.a': ['s1'], 'redLine.b': 'No flights', 'redLineDate.b': '2026-02' })), 'The red line of Kyiv on the sticking point “Access” has no date.', 'The red line of Moscow on the sticking point “Access” has no source.'],
    ],
    quiet: [
      briefing({ ...talks, sources: [source('s1', 'Speech')] }, issues({ issue: 'Access', 'redLine.a': 'No escort', 'redLineSource.a': ['s1'], 'redLineDate.a': '2026-02-20' })),
      briefing(talks, issues({ issue: 'Access', 'position.a': 'Open', 'redLine.deleted': 'Of a party that is gone' })),
    ],
  },
  tableUntouched: {
    fires: [
      [briefing(section('options', enforcementOptionsBlock(option({ option: 'Force' })), optionsBlock(choice({})))), 'The table “Options” in “Options” is empty, so it does not print.'],
      [briefing(section('risks', { heading: '' }, p('Talks may stall.'), risksBlock(risk({})))), 'The table “Risks” is empty, so it does not print.'],
    ],
    quiet: [
      briefing(section('risks', p(), risksBlock(risk({})))), briefing(section('risks', p('These stand out:'), p(), risksBlock(risk({})))), briefing(section('risks', p('Talks may stall.'), heading(1, 'Others'), risksBlock())),
      briefing(section('risks', p('Talks may stall.'), risksBlock(risk({ reviewDate: '2026-05-04' })))), briefing(section('risks', p('Talks may stall.'), rowsBlock('risks', [risk({})], { caption: 'What we watch' }))),
      briefing(section('progress', p('Little moved.'), progressBlock(topic({}))), issues({ issue: 'Observer mandates', status: 'agreed' })),
    ],
  },
  rowNotPrinted: {
    fires: [
      [briefing(risks({ reviewDate: '2026-05-04' }, { mayHappen: 'Talks stall', reviewDate: '2026-05-04' })), 'A risk without a name says something in its card only, and does not print.'],
      [briefing(risks({ earlySign: 'Troops move' }), section('talkingPoints', talkingPointsBlock(point({ background: 'Not to be said', use: 'defensive' })))), 'The risk “Troops move” says something in its card only, and does not print.', 'The point “Not to be said” says something in its card only, and does not print.'],
      // Above three parties the position of each is in the card too.
      [briefing(talks, issues({ 'interest.a': 'Access to the sea' }, { 'position.a': 'No' }), topics({ textState: 'bracketed' })), 'The sticking point “Access to the sea” says something in its card only, and does not print.', 'The sticking point “No” says something in its card only, and does not print.', 'A topic without a name says something in its card only, and does not print.'],
    ],
    quiet: [
      briefing(risks({}, { likelihood: 'high' }, { owner: 'Desk' })), briefing(section('risks', rowsBlock('risks', [risk({ reviewDate: '2026-05-04' })], { fiches: true }))), briefing(section('risks', rowsBlock('risks', [risk({ reviewDate: '2026-05-04' })], { register: true }))),
      briefing(section('options', rowsBlock('options', [choice({ speed: 'fair' })], { comparison: true }))),
      briefing(section('talkingPoints', talkingPointsBlock(point({ point: 'Said', use: 'certain' }), point({ use: 'defensive' })))),
    ],
  },
  agreedUnconfirmed: {
    fires: [[briefing(talks, topics({ topic: 'Access', status: 'agreed', 'confirmedBy.a': 'yes', 'confirmedBy.b': 'unknown' }, { topic: 'Routes', status: 'implemented' })), 'The topic “Access” is called agreed, but not confirmed by Moscow.', 'The topic “Routes” is called implemented, but not confirmed by Kyiv and Moscow.']],
    quiet: [briefing(talks, topics({ topic: 'Access', status: 'agreed', 'confirmedBy.a': 'yes', 'confirmedBy.b': 'yes' }, { topic: 'Routes', status: 'reportedAgreed' }, { topic: 'Line', status: 'agreedExpertLevel' }))],
  },
  cleanTextWithBrackets: {
    fires: [
      [briefing(topics({ topic: 'Reporting', textState: 'clean' }), issues({ issue: ' reporting', bracketedText: 'The mission [shall] report.' })), 'The text of the topic “Reporting” is called clean, but still has brackets.'],
      [linkedTopic(), 'The text of the topic “Reporting” is called clean, but still has brackets.'],
    ],
    quiet: [
      briefing(topics({ topic: 'Reporting', textState: 'bracketed' }), issues({ issue: 'Reporting', bracketedText: '[shall]' })), briefing(topics({ topic: 'Reporting', textState: 'clean' }), issues({ issue: 'Reporting', bracketedText: 'The mission shall report.' })),
      briefing(topics({ topic: 'Reporting', textState: 'clean' }), issues({ issue: 'Access', bracketedText: '[shall]' })),
    ],
  },
  datePast: {
    fires: [
      [briefing({ metadata: { date: '2026-03-14', decideBy: '2026-03-13' } }), 'The decision is asked for by 13 March 2026, before the date of the briefing.'],
      [
        briefing(dated, topics({ topic: 'Access', nextStepDate: '2026-02' }), section('timeline', timelineBlock(timelineEvent({ what: 'Round', when: '2026-03-01', status: 'planned' }))), risks({ mayHappen: 'War', actions: [{ what: 'Call', due: '2026-03-13' }] })),
        'The next step of the topic “Access” was due in February 2026.', 'The date “Round” was to be on 1 March 2026 and is not marked as done.', 'An action on the risk “War” was due on 13 March 2026.',
      ],
    ],
    quiet: [
      briefing({ metadata: { date: '2026-03-14', decideBy: '2026-03-14' } }, topics({ topic: 'Access', nextStepDate: '2026-03' }), section('timeline', timelineBlock(timelineEvent({ what: 'Round', when: '2026-03-01', status: 'done' })))),
      briefing({ metadata: { decideBy: '2020-01-01' } }, topics({ topic: 'Access', nextStepDate: '2020-01' })), briefing(dated, topics({ topic: 'Access', nextStepDate: '2020-01', status: 'implemented' }), risks({ mayHappen: 'War', status: 'closed', actions: [{ due: '2020-01-01' }] })),
    ],
  },
  noNextStep: {
    fires: [
      [briefing(topics({ topic: 'Access', status: 'narrowed' })), 'The topic “Access” has no next step.'],
      // Words of a row are never quoted without its marking.
      [briefing(topics({ topic: 'Access', status: 'narrowed', marking: '(C)' })), 'The topic “(C) Access” has no next step.'],
    ],
    quiet: [briefing(topics({ topic: 'Access', nextStep: 'Experts meet' }, { topic: 'Routes', status: 'implemented' }, {}))],
  },
  blockedWithoutDecider: {
    fires: [[briefing(issues({ issue: 'Access', status: 'blocked' })), 'The sticking point “Access” is blocked, and nobody is named who can decide it.']],
    quiet: [briefing(issues({ issue: 'Access', status: 'blocked', whoDecides: 'Leaders' }, { issue: 'Routes', status: 'open' }))],
  },
  noBaseline: {
    fires: [[briefing(options({ option: 'Force', ...full })), 'The options in “Enforcement options” are not compared with leaving things as they are.'], [briefing(choices({ option: 'Sign' })), 'The options in “Options” are not compared with leaving things as they are.']],
    quiet: [briefing(options({ option: 'Force' }, { option: 'As now', optionKind: 'baseline' })), briefing(options({ option: 'Force' }, { option: 'As now', ourView: 'baseline' })), briefing(verification({ option: 'Observers' })), briefing(options({})), briefing(choices({ option: 'Sign' }, { option: 'Wait', ourView: 'baseline' }))],
  },
  preferredOption: {
    fires: [
      [briefing(options({ option: 'Force' }, { option: 'Mission', ourView: 'possible' })), 'None of the options in “Enforcement options” is marked as preferred.'],
      [briefing(choices({ option: 'Sign' }, { option: 'Wait', ourView: 'baseline' })), 'None of the options in “Options” is marked as preferred.'],
      [briefing(options({ option: 'Force', ourView: 'preferred' }, { option: 'Mission', ourView: 'preferred' })), '2 of the options in “Enforcement options” are marked as preferred.'],
    ],
    quiet: [briefing(options({ option: 'Force', ourView: 'preferred' }, { option: 'Mission' })), briefing({ metadata: { kind: 'negotiationBriefing' } }, options({ option: 'Force' })), briefing(options({}))],
  },
  treatWithoutDatedAction: {
    fires: [[briefing(risks({ mayHappen: 'War', response: 'treat' }, { mayHappen: 'Delay', response: 'treat', actions: [{ what: 'Call' }] })), 'The risk “War” is to be treated, but no action has a date.', 'The risk “Delay” is to be treated, but no action has a date.']],
    quiet: [briefing(risks({ mayHappen: 'War', response: 'treat', actions: [{ what: 'Call' }, { due: '2026-04' }] }, { mayHappen: 'Delay', response: 'accept' }, { mayHappen: 'Past', response: 'treat', status: 'closed' }))],
  },
  reviewOverdue: {
    fires: [[briefing(dated, risks({ mayHappen: 'War', reviewDate: '2026-03-13' })), 'The risk “War” was to be reviewed on 13 March 2026.']],
    quiet: [briefing(dated, risks({ mayHappen: 'War', reviewDate: '2026-03-14' }, { mayHappen: 'Delay', reviewDate: '2026-01', status: 'closed' })), briefing(risks({ mayHappen: 'War', reviewDate: '2020-01-01' }))],
  },
  longCell: {
    fires: [
      [briefing(section('freeText', table([['Head'], [`${SIXTY} more`]]))), 'A cell of a table has 61 words.'],
      [briefing(risks({ becauseOf: SIXTY, mayHappen: 'War' })), expect.stringContaining('has 61 words in the column “Risk”.') as unknown as string],
      [briefing({ parties: fourParties.slice(0, 3) }, issues({ issue: 'Access', 'position.a': SIXTY, 'redLine.a': 'One' })), 'The sticking point “Access” has 61 words in the column “Position”.'],
      [briefing(talks, issues({ issue: 'Access', gap: `${SIXTY} more` })), 'The sticking point “Access” has 61 words in the column “Gap”.'],
      [briefing(section('options', rowsBlock('options', [choice({ option: 'Wait', speedNote: `${SIXTY} more` })], { comparison: true }))), 'The option “Wait” has 61 words at “Speed” in the comparison.'],
    ],
    quiet: [
      briefing(section('freeText', table([['Head'], [SIXTY]]), p(`${SIXTY} ${SIXTY}`))), briefing(risks({ mayHappen: 'War', earlySign: `${SIXTY} only in the card` })), briefing(section('recommendation', recommendationsBlock(recommendation({ that: `${SIXTY} more` })))),
      briefing(talks, issues({ issue: 'Access', 'position.a': `${SIXTY} not a column with four parties` })), briefing({ parties: fourParties.slice(0, 3) }, issues({ issue: 'Access', 'position.a': SIXTY, 'position.b': SIXTY, gap: `${SIXTY} not a column with three parties` })),
      briefing(section('talkingPoints', talkingPointsBlock(point({ point: `${SIXTY} – — …` })))), briefing(section('options', rowsBlock('options', [choice({ option: 'Wait', speedNote: `${SIXTY} not printed` })]))),
    ],
  },
  acronymNotExpanded: {
    fires: [
      [briefing(text('The OSCE met. The OSCE left.')), 'OSCE is not expanded where it first stands, and not in the list of acronyms.'],
      [briefing(text('ОБСЄ та NGOs'), text('Then the Organization for Security (OSCE).'), risks({ mayHappen: 'WFP leaves' })), 'ОБСЄ is not expanded where it first stands, and not in the list of acronyms.', expect.stringContaining('NGO ') as unknown as string, expect.stringContaining('WFP ') as unknown as string],
      [briefing(text('The OSCE met; the Organization for Security (OSCE) is late.')), expect.stringContaining('OSCE') as unknown as string],
      [briefing({ acronyms: [{ id: 'a1', short: 'OSCE', long: ' ' }] }, text('The OSCE met.')), 'OSCE is not expanded where it first stands, and the list of acronyms does not say what it stands for.'],
    ],
    quiet: [
      briefing(text('The Organization for Security and Co-operation (OSCE) met. The OSCE left.')), briefing(text('The OSCE (Organization for Security) met.')), briefing({ acronyms: [{ id: 'a1', short: 'OSCE', long: 'Organization' }] }, text('The OSCE met.')),
      briefing(text('Annex II and part XIV, I say, in 3D and at McDonald'), section('freeText', { heading: 'NOT FOR RELEASE' }, p('OFFICIAL TEXT'))),
    ],
  },
  markingBelowPortion: {
    fires: [
      [marked('UNCLASSIFIED', portion('(S//NF)'), portion('CONFIDENTIAL', '')), 'The section “Assessment” is marked (S//NF), above the banner UNCLASSIFIED.', 'A section without a heading is marked CONFIDENTIAL, above the banner UNCLASSIFIED.'],
      [marked('OFFICIAL', portion('OFFICIAL-SENSITIVE COMMERCIAL'), portion('Top secret', 'More')), 'The section “Assessment” is marked OFFICIAL-SENSITIVE COMMERCIAL, above the banner OFFICIAL.', 'The section “More” is marked Top secret, above the banner OFFICIAL.'],
      [marked('RESTREINT UE/EU RESTRICTED', portion('TS-UE/EU-TS'), portion('Très secret UE/EU top secret', 'More')), expect.stringContaining('“Assessment” is marked TS-UE/EU-TS') as unknown as string, expect.stringContaining('“More”') as unknown as string],
      [marked('TLP:AMBER', portion('TLP:AMBER+STRICT'), portion('TLP:RED', 'More')), expect.stringContaining('TLP:AMBER+STRICT') as unknown as string, expect.stringContaining('TLP:RED') as unknown as string],
      [marked('SECRET//NOFORN', portion('TOP SECRET')), 'The section “Assessment” is marked TOP SECRET, above the banner SECRET//NOFORN.'],
      [briefing({ ...talks, metadata: { marking: 'UNCLASSIFIED' } }, issues({ issue: 'Access', 'assessed.a': 'Would accept', 'assessedMarking.a': '(C)' })), 'An assessment on the sticking point “Access” is marked (C), above the banner UNCLASSIFIED.'],
      [briefing({ ...talks, metadata: { marking: 'UNCLASSIFIED' } }, issues({ issue: 'Access', marking: '(C)' }, { marking: '(S)' })), 'The sticking point “Access” is marked (C), above the banner UNCLASSIFIED.', 'A sticking point without a name is marked (S), above the banner UNCLASSIFIED.'],
      [marked(' ', portion('SECRET')), 'The section “Assessment” is marked SECRET, but the briefing has no banner.'],
    ],
    quiet: [
      marked('SECRET', portion('SECRET'), portion('(U)'), portion('OFFICIAL-SENSITIVE'), portion('(S//NF)')), marked('OFFICIAL', portion('(S)')), marked('TLP:GREEN', portion('SECRET')), marked('SECRET UE/EU SECRET', portion('TOP SECRET')),
      marked('For the minister only', portion('SECRET')), marked('UNCLASSIFIED', portion('Secretariat'), portion('Secret talks'), portion('TSUNAMI'), portion('S-300'), portion('C, D and E')), marked('', portion('(U)'), portion('TLP:CLEAR')), marked('TLP:AMBER', portion('TLP:AMBER')),
    ],
  },
  redLineClash: {
    fires: [
      [linkedOption('preferred', 'option'), 'The option “Force” is marked as preferred, and is linked to the sticking point “Access”, on which Kyiv has a red line.'],
      [linkedOption('possible', 'point', { 'redLine.a': 'No escort', 'redLine.b': 'No flights' }), 'The option “Force” is marked as possible, and is linked to the sticking point “Access”, on which Kyiv and Moscow have a red line.'],
    ],
    quiet: [linkedOption('preferred', 'neither'), linkedOption('rejected', 'option'), linkedOption('baseline', 'point'), linkedOption('preferred', 'option', { 'position.a': 'Open' }), linkedOption('preferred', 'option', { 'redLine.deleted': 'Of a party that is gone' })],
  },
  vagueLikelihood: {
    fires: [
      [scaled(text('If trust fades, the talks may stall.')), expect.stringContaining('“may”') as unknown as string],
      [scaled(text('The talks may stall. They could also go on.')), '“may” leaves open how likely it is: “The talks may stall”.', expect.stringContaining('“could”') as unknown as string],
      [scaled(section('freeText', bullets('Might Moscow agree? It might.', 'A deal is possibly near'), p(note('This may change.')))), expect.stringContaining('“It might”') as unknown as string, expect.stringContaining('“possibly”') as unknown as string, expect.stringContaining('“may”') as unknown as string],
      [scaled(risks({ mayHappen: 'War may return', leadingTo: 'losses that could grow', earlySign: 'Units may move' })), expect.stringContaining('losses that could grow') as unknown as string, expect.stringContaining('Units may move') as unknown as string],
      [scaled(text('Москва може погодитися. Можливо, переговори триватимуть. Сторони могли б домовитися. Не виключено, що раунд відкладуть.')), expect.stringContaining('“може”') as unknown as string, expect.stringContaining('“Можливо”') as unknown as string, expect.stringContaining('“могли б”') as unknown as string, expect.stringContaining('“Не виключено”') as unknown as string],
      [scaled(text('Стороны могут договориться. Возможно, раунд отложат. Москва могла бы согласиться.')), expect.stringContaining('“могут”') as unknown as string, expect.stringContaining('“Возможно”') as unknown as string, expect.stringContaining('“могла бы”') as unknown as string],
    ],
    quiet: [
      scaled(text('Whether all sides could accept it is not known. It sets out how an outcome might be enforced and what could go wrong. Невідомо, чи сторони можуть погодитися. Неясно, как они могут ответить.')), briefing(text('The talks may stall, and could possibly fail.')), scaled(text('It is likely that the talks stall.')),
      scaled(risks({ becauseOf: 'Trust could fade', mayHappen: 'the talks may stall' }), options({ option: 'Force that may return fire', mandate: 'It may use force', ourView: 'rejected' })),
      scaled(text('In May 2026 the mission could not enter. May was quiet. Its military might grew. Could it return?'), section('freeText', heading(1, 'What may come'), quote('It may end')), section('recommendation', p('That you may wish to agree'))),
      scaled(text('He said: “We may go.” Вона не може ввійти, якщо можливо. Он не может войти, насколько возможно.')), scaled(issues({ issue: 'Access', 'position.a': 'Could accept' })), scaled(section('talkingPoints', talkingPointsBlock(point({ point: 'We may return' })))),
    ],
  },
  confidenceWithLikelihood: {
    fires: [
      [briefing(text('We assess with high confidence that a deal is very likely. It rains.')), 'One sentence gives both confidence (“high confidence”) and likelihood (“very likely”): “We assess with high confidence that a deal is very likely”.'],
      [briefing(text('З високим рівнем впевненості вважаємо, що угода малоймовірна, і це ймовірно так.'), text('С высокой степенью уверенности: раунд, вероятно, отложат.')), expect.stringContaining('“високим рівнем впевненості”') as unknown as string, expect.stringContaining('“вероятно”') as unknown as string],
      [briefing(risks({ mayHappen: 'War', earlySign: 'Moderate confidence; probably units would move' })), expect.stringContaining('“Moderate confidence”') as unknown as string],
    ],
    quiet: [
      briefing(text('A deal is likely. We have high confidence in this judgement.')), briefing(text('We have high confidence that the line held.')), briefing(text('A vote of confidence is likely, with high turnout.')), briefing(text('The minister said “with high confidence”; a deal is likely.')),
      briefing(text('Угода ймовірна. Рівень впевненості високий.')),
    ],
  },
  nameSpeltInTwoWays: {
    fires: [[named(text('Kyiv said so.'), risks({ mayHappen: 'Kiev waits' })), 'Kyiv is also written Kiev.'], [named(text('Kiev and Kyiv City')), 'Kyiv is also written Kiev, Kyiv City.']],
    quiet: [named(text('Kyiv said so, and Kyivans agreed.')), named(text('Kyiv City and Kyiv City')), briefing(text('Kyiv and Kiev'))],
  },
};

describe('the rules', () => {
  it('are all tried below', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it(`fires, with a message and a place, and calls it a ${rule.kind}`, () => {
        for (const [content, ...messages] of CASES[rule.id]!.fires) {
          const findings = runRule(rule, content);
          expect(findings.map((finding) => finding.message)).toEqual(messages);
          for (const finding of findings) {
            expect(finding).toMatchObject({ rule: rule.id, kind: rule.kind, key: expect.stringMatching(new RegExp(`^${rule.id}:.`)) });
            expectPlaceExists(content, finding.place);
          }
          expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length);
        }
      });

      it('does not fire where there is nothing to find', () => {
        for (const content of CASES[rule.id]!.quiet) expect(runRule(rule, content).map((finding) => finding.message)).toEqual([]);
      });
    });
  }
});

describe('runRule', () => {
  it('cites nothing as missing in a citation or a footnote mark', () => {
    const content = briefing({ sources: [source('s1', 'Communique')] }, text('Text', cite('s1'), note('Note')));
    for (const rule of RULES.filter(({ id }) => id !== 'decideByMissing' && id !== 'senderMissing')) expect(runRule(rule, content), rule.id).toEqual([]);
  });
});

function expectPlaceExists(content: Briefing, place: { readonly sectionId?: string; readonly blockId?: string; readonly rowId?: string; readonly field?: string }): void {
  if (place.sectionId === undefined) { expect(place.field).toBeDefined(); return; }
  const found = content.sections.find((entry) => entry.id === place.sectionId);
  expect(found).toBeDefined();
  const block = found!.blocks.find((entry) => entry.id === place.blockId);
  if (place.blockId !== undefined) expect(block).toBeDefined();
  if (place.rowId !== undefined) expect(block!.type === 'rows' && block!.rows.some((row) => row.id === place.rowId)).toBe(true);
}
