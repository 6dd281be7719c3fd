import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../../../shared/export/print/briefing-to-print';
import { unprintedContent } from '../../../../../shared/export/print/rows/unprinted-fields';
import type { RowsBlock } from '../../../../../shared/model/rows';
import { briefing, choice, issue, note, option, point, printOutline, progressBlock, risk, rowsBlock, section, talkingPointsBlock, threeParties, timelineBlock, timelineEvent, topic } from '../../../../builders';

const print = (...blocks: RowsBlock[]) => briefingToPrint(briefing({ parties: threeParties() }, section('freeText', ...blocks)));
const outline = (...blocks: RowsBlock[]): string[] => printOutline(print(...blocks)).slice(1);
const TBC = '{To be confirmed}';
const NONE = '{–}';

describe('fields that are asked for', () => {
  it('print in the register as columns of their own, only where a risk has something, and never as a gap', () => {
    const printed = outline(rowsBlock('risks', [
      risk({ mayHappen: 'x', likelihood: 'medium', impact: 'high', inherentLikelihood: 'high', inherentImpact: 'high', targetLikelihood: 'low', proximity: 'weeks', confidence: 'moderate', estimativePhrase: 'very likely' }), risk({ mayHappen: 'y' }),
    ], { register: true }));
    expect(printed.slice(-3)).toEqual([
      '| No. | Risk | Likelihood | Impact | Before and after the response | Confidence | Response | Owner | Proximity |',
      `| 1 | X. | Medium / {Likelihood in words: }Very likely | High | {Likelihood before the response: }High / {Impact before the response: }High / {Target likelihood: }Low | Moderate | ${TBC} | ${TBC} | Within weeks |`,
      `| 2 | Y. | ${TBC} | ${TBC} | ${NONE} | ${NONE} | ${TBC} | ${TBC} | ${NONE} |`,
    ]);
    const asked = outline(rowsBlock('risks', [risk({ mayHappen: 'x' })], { register: true, asked: ['proximity', 'confidence', 'inherentImpact'] }));
    expect(asked.at(-2)).toBe('| No. | Risk | Likelihood | Impact | Response | Owner |');
  });

  it('print in the cards where they are filled, confidence and likelihood each in a cell of its own', () => {
    const [filled] = [rowsBlock('risks', [risk({ mayHappen: 'x', likelihood: 'high', estimativePhrase: 'likely', confidence: 'low', targetImpact: '2' }), risk({ mayHappen: 'y', owner: 'Desk' })], { fiches: true, scale: 'five', asked: ['proximity'] })];
    const cards = outline(filled).slice(4);
    expect(cards.slice(0, 9)).toEqual([
      '| ↔2 Risk 1 |', '| {What may happen} | x |', '| ↔2 Assessment and response |', '| {Likelihood} | High |', '| {Likelihood in words} | Likely |', '| {Confidence} | Low |', '| ↔2 Before and after the response |', '| {Target impact} | 2 – low |', '| ↔2 Risk 2 |',
    ]);
    expect(cards.join()).not.toContain('Proximity');
    expect(outline(rowsBlock('stickingPoints', [issue({ issue: 'x', track: 'Political', 'assessed.moscow': 'Would trade', 'assessedConfidence.moscow': 'moderate' })], { fiches: true })).slice(3)).toEqual([
      '| ↔2 Sticking point 1: x |', '| ↔2 Each side |', '| {Track} | Political |', '| ↔2 Assessments |', '| {Assessed private position, Moscow} | Would trade |', '| {Confidence in the assessment, Moscow} | Moderate |',
    ]);
  });
});

describe('the marking of a row', () => {
  it('prints before the text in the table of every kind that has one', () => {
    expect(outline(progressBlock(topic({ topic: 'Access', marking: '(S)' }))).at(-1)).toContain('| (S) Access |');
    expect(outline(rowsBlock('stickingPoints', [issue({ issue: 'Access', marking: '(S)' })])).at(-1)).toContain('| (S) Access |');
    expect(outline(rowsBlock('enforcementOptions', [option({ option: 'A mission', marking: '(S)' })])).at(-1)).toContain('| (S) A mission |');
    expect(outline(rowsBlock('options', [choice({ option: 'A boat', marking: '(S)' })])).at(-1)).toContain('| (S) A boat |');
    expect(outline(timelineBlock(timelineEvent({ what: 'Talks', marking: '(S)' }))).at(-1)).toContain('| (S) Talks |');
    expect(outline(talkingPointsBlock(point({ point: 'We agree', marking: '(S)' })))).toEqual(['• (S) We agree']);
  });

  it('prints before the whole sentence of a risk, in the table and in the register', () => {
    const printed = outline(rowsBlock('risks', [risk({ becauseOf: 'delays', mayHappen: 'backsliding', marking: ['(S', note('Until May'), ')'] })], { register: true }));
    expect(printed.filter((line) => line.includes('backsliding'))).toEqual([expect.stringContaining('| (S^1(Until May)) Because of delays, backsliding may happen. |'), expect.stringContaining('| (S^1) Because of delays, backsliding may happen. |')]);
  });

  it('prints before the title of the card, and has no line of its own there', () => {
    expect(outline(rowsBlock('progress', [topic({ topic: 'Access', marking: '(S)', status: 'narrowed' })], { fiches: true })).slice(3)).toEqual(['| ↔2 (S) Topic 1: Access |', '| {Status} | Narrowed |']);
    expect(outline(rowsBlock('risks', [risk({ mayHappen: 'x', marking: '(S)' })], { fiches: true })).slice(3)).toEqual(['| ↔2 (S) Risk 1 |', '| {What may happen} | x |']);
    expect(outline(rowsBlock('risks', [risk({ owner: 'Desk', marking: '(S)' })], { fiches: true })).slice(3)).toEqual(['| ↔2 (S) Risk 1 |', '| ↔2 Assessment and response |', '| {Owner} | Desk |']);
  });

  it('prints where the option is compared, and where a row does not say what it is', () => {
    expect(outline(rowsBlock('options', [choice({ option: 'A boat', marking: '(S)', speed: 'fair' })], { comparison: true })).find((line) => line.includes('Criterion'))).toContain('(S) A boat');
    expect(outline(rowsBlock('risks', [risk({ owner: 'Desk', marking: '(S)' })])).at(-1)).toContain(`| (S) ${TBC} |`);
    expect(outline(progressBlock(topic({ whatMoved: 'A text', marking: '(S)' }))).at(-1)).toContain(`| (S) ${TBC} |`);
  });

  it('is not told as something that is on no page', () => {
    const rows = [rowsBlock('risks', [risk({ mayHappen: 'x', marking: '(S)' })]), progressBlock(topic({ topic: 'Access', marking: '(S)', track: 'Political' }))];
    expect(unprintedContent(rows, threeParties()).map(({ label }) => label)).toEqual(['Track']);
  });
});
