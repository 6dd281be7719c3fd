// Every rule's finding is followed from the panel, and the focus or the caret stands where its message says.
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RULES } from '../../../shared/checks';
import type { Briefing } from '../../../shared/model/briefing';
import { briefing, bullets, clearance, clearanceBlock, enforcementOptionsBlock, field, figure, heading, issue, option, p, party, progressBlock, risk, risksBlock, section, stickingPointsBlock, table, timelineBlock, timelineEvent, topic } from '../../builders';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const LONG = Array.from({ length: 61 }, (_, index) => `word${index}`).join(' ');

function everyFinding(): Briefing {
  const point = issue({ issue: 'Access', status: 'blocked', 'redLine.a': 'No escort', 'assessed.a': 'Would accept', 'assessedMarking.a': '(S)', bracketedText: 'The mission [shall] report.' });
  return {
    ...briefing({ kind: 'decisionMemo', parties: [party('own', 'Vienna', 'ownSide'), party('a', 'Kyiv')], metadata: { kind: 'decisionMemo', date: '2026-03-14', marking: 'UNCLASSIFIED', likelihoodScale: 'icd203' } },
      section('background', { heading: 'Position of the OSCE' }, p('Nothing yet'), heading(3, 'Deep'), bullets('First', 'Kyiv or Kiev'), p('The talks may stall.'), p('With high confidence it is likely.'), table([['Head'], [LONG]])),
      section('freeText', { heading: 'Map', marking: 'SECRET' }, figure({ altText: '', caption: ['Map of ', field('map.name')] }), timelineBlock(timelineEvent({}))),
      section('situation', { heading: 'Nothing here' }),
      section('progress', progressBlock(topic({ topic: 'Access', status: 'agreed', textState: 'clean', nextStepDate: '2026-03-01' }))),
      section('stickingPoints', stickingPointsBlock(point)),
      section('enforcementOptions', enforcementOptionsBlock(option({ option: 'Force', ourView: 'possible', links: [point.id] }), option({ option: 'Observers', optionKind: 'verification' }))),
      section('risks', risksBlock(risk({ mayHappen: 'War', response: 'treat', reviewDate: '2026-03-01' }), risk({ reviewDate: '2026-12-01' }))),
      section('freeText', { heading: 'Clearance' }, clearanceBlock({ ...clearance({ office: 'Legal', state: 'cleared' }), clearedText: 'other words' }), timelineBlock(timelineEvent({ what: 'Round three' }))),
    ),
    names: [{ id: 'n1', preferred: 'Kyiv', variants: ['Kiev'] }],
  };
}

/** Where the user is, in words: a dialog, a line of the memo block, a field of the card, a chip of a row, or the text around the caret with what is selected. */
function whereabouts(): string {
  const dialog = document.querySelector('[role="dialog"]');
  if (dialog) return `dialog ${dialog.querySelector('h2')?.textContent}: ${document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName.toLowerCase()}`;
  const active = document.activeElement;
  const card = active?.closest<HTMLElement>('[data-card-field]');
  if (card) return `card ${card.dataset['cardField']}`;
  const memo = active?.closest<HTMLElement>('[data-memo-field]');
  if (memo) return `memo ${memo.dataset['memoField']}`;
  if (active instanceof HTMLElement && active.classList.contains('bd-chip')) return `chip ${active.dataset['field']}`;
  const selection = getSelection();
  const node = selection?.anchorNode;
  const at = node instanceof Element ? node : node?.parentElement;
  if (!active?.closest('.bd-canvas') || !at) return 'elsewhere';
  const slot = at.closest<HTMLElement>('[data-slot]');
  const line = at.closest<HTMLElement>('.bd-section-head, .bd-figure-caption, h1, h2, h3, h4, h5, li, p');
  return `text ${slot ? `slot ${slot.dataset['slot']}` : `in “${line?.textContent?.slice(0, 20)}”`}${selection!.isCollapsed ? '' : ` selecting ${selection!.toString()}`}`;
}

const PLACES: Readonly<Record<string, string>> = {
  senderMissing: 'memo from',
  decideByMissing: 'memo decideBy',
  unfilledField: 'text in “Map of [map.name]”',
  emptySection: 'text in “”',
  rowNotPrinted: 'text slot mayHappen',
  tableUntouched: 'text slot what',
  agreedUnconfirmed: 'chip confirmedBy.a',
  cleanTextWithBrackets: 'card textState',
  redLineUnsupported: 'card redLineSource.a',
  bodyMissing: 'text slot whoRunsIt',
  triggerMissing: 'text slot breach',
  detectionMissing: 'card detectionMethod',
  riskWithoutOwner: 'text slot owner',
  eventWithoutDate: 'chip when',
  missingAltText: 'dialog Figure: textarea',
  skippedHeadingLevel: 'text in “Deep”',
  markingBelowPortion: 'card marking',
  datePast: 'chip nextStepDate',
  noNextStep: 'text slot nextStep',
  blockedWithoutDecider: 'card whoDecides',
  noBaseline: 'text slot option',
  preferredOption: 'text slot option',
  redLineClash: 'chip ourView',
  treatWithoutDatedAction: 'card actions',
  reviewOverdue: 'card reviewDate',
  longCell: 'text in “word0 word1 word2 wo”',
  acronymNotExpanded: 'text in “Position of the OSCE” selecting OSCE',
  nameSpeltInTwoWays: 'text in “Kyiv or Kiev” selecting Kiev',
  vagueLikelihood: 'text in “The talks may stall.” selecting may',
  confidenceWithLikelihood: 'text in “With high confidence” selecting high confidence',
  changedSinceClearance: 'chip state',
};

describe('a finding of the panel', () => {
  beforeEach(async () => {
    await page.viewport(1366, 768);
    mountApp({ initial: everyFinding() });
    await eventually(() => document.querySelectorAll('.bd-outline-row').length).toBeGreaterThan(5);
    await page.getByRole('tab', { name: /^Gaps \(/ }).click();
  });

  it('is tried for every rule', () => { expect(Object.keys(PLACES).sort()).toEqual(RULES.map((rule) => rule.id).sort()); });

  it.each(RULES.map((rule) => [rule.id, rule.title] as const))('leads to its place: %s', async (id, title) => {
    const line = page.getByRole('button', { name: new RegExp(`^${title}: `) });
    await line.click();
    const list = document.getElementById(line.element().getAttribute('aria-controls')!)!;
    await userEvent.click(list.querySelector('button.bd-finding-go')!);
    await eventually(whereabouts).toBe(PLACES[id]);
  });
});
