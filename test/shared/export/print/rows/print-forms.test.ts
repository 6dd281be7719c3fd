import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../../../shared/export/docx/export-docx';
import { toDocValue } from '../../../../../shared/export/pdf/to-doc-json';
import { briefingToPrint } from '../../../../../shared/export/print/briefing-to-print';
import type { PrintTable } from '../../../../../shared/export/print/print-document';
import { unprintedContent } from '../../../../../shared/export/print/rows/unprinted-fields';
import type { RowsBlock } from '../../../../../shared/model/rows';
import { docxTexts } from '../../../../support/docx-texts';
import { bold, briefing, choice, heading, issue, note, option, paragraphs, point, printOutline, recommendation, recommendationsBlock, risk, rowsBlock, section, source, stickingPointsBlock, talkingPointsBlock, threeParties, timelineEvent, topic } from '../../../../builders';

const print = (...blocks: RowsBlock[]) => briefingToPrint(briefing({ parties: threeParties(), sources: [source('s1', 'One')] }, section('freeText', ...blocks)));
const outline = (...blocks: RowsBlock[]): string[] => printOutline(print(...blocks)).slice(1);
const TBC = '{To be confirmed}';

describe('decision', () => {
  it('prints recommendations with their responses, reasons and who is for and against', () => {
    expect(outline(recommendationsBlock(recommendation({ that: ['That you ', bold('agree')], reason: paragraphs('It holds', 'and is cheap') }), recommendation({ that: 'That you note it', recommendedBy: 'The desk', opposedBy: 'Legal' }), recommendation({ opposedBy: 'Legal' })))).toEqual([
      '1) That you **agree** / {Why: }It holds / and is cheap → Agreed | Not agreed',
      '2) That you note it / The desk recommends; Legal opposes. → Noted | Discuss',
      `3) ${TBC} / Legal opposes. → Approve | Disapprove | Discuss`,
      'Signature ____ Date ____',
    ]);
  });

  it('counts recommendations through the briefing, prints a caption of its own, and is signed once, at the end', () => {
    expect(outline(recommendationsBlock(recommendation({ that: 'A' })), rowsBlock('recommendations', [recommendation({ that: 'B' })], { caption: 'On money' }))).toEqual(['1) A → Approve | Disapprove | Discuss', 'caption: On money', '2) B → Approve | Disapprove | Discuss', 'Signature ____ Date ____']);
  });
});

describe('the lead of a recommendation', () => {
  const printed = (that: string, language = 'en-GB') => {
    const content = briefing(section('recommendation', recommendationsBlock(recommendation({ that }))));
    return printOutline(briefingToPrint({ ...content, metadata: { ...content.metadata, language } })).find((line) => line.startsWith('1)'));
  };
  it.each([
    ['approve the plan', '1) That you approve the plan → Approve | Disapprove | Discuss'],
    ['note it', '1) That you note it → Noted | Discuss'],
    ['that you note it', '1) that you note it → Noted | Discuss'],
    ['Sign the letter', '1) Sign the letter → Signed | Not signed'],
    ['we choose A', '1) we choose A → A | B | C | None | Discuss'],
    ['the note is sent', '1) the note is sent → Noted | Discuss'],
  ])('is said where the text goes on from it: "%s"', (that, expected) => expect(printed(that)).toBe(expected));
  it('is not said in a language that has no such form', () => expect(printed('затвердити план', 'uk-UA')).toBe('1) затвердити план → Затвердити | Відхилити | Обговорити'));
});

describe('talkingPoints', () => {
  it('groups points by use below headings, others last', () => {
    expect(outline(talkingPointsBlock(point({ point: 'a' }), point({ point: 'b', use: 'defensive' }), point({ point: paragraphs('c', 'd'), use: 'certain' }), point({ use: 'defensive', background: 'secret' })))).toEqual(['## 1.1 Certain', '• c // d', '## 1.2 Defensive', '• b', '## 1.3 Other points', '• a']);
  });

  it('prints no heading over a point that nobody has written: the template only says where one would stand', () => {
    expect(outline(talkingPointsBlock(point({ point: 'a', use: 'certain' }), point({ use: 'mightComeUp' }), point({ use: 'defensive' })))).toEqual(['## 1.1 Certain', '• a']);
    expect(outline(talkingPointsBlock(point({ use: 'certain' }), point({ use: 'defensive' })))).toEqual([`note: Points to make${TBC.replace('{', '{: ')}`]);
  });

  it('needs no headings when no point has a use, and keeps them below the heading above', () => {
    expect(outline(talkingPointsBlock(point({ point: 'a' }), point({ point: 'b' })))).toEqual(['• a • b']);
    const document = briefingToPrint(briefing(section('talkingPoints', heading(1, 'x'), talkingPointsBlock(point({ point: 'a', use: 'certain' })))));
    expect(printOutline(document)).toEqual(['# 1 Talking points', '## 1.1 x', '### 1.1.1 Certain', '• a']);
  });
});

describe('riskGrid', () => {
  const rows = () => [risk({ mayHappen: 'a', likelihood: 'high', impact: 'low' }), risk({ mayHappen: 'b', likelihood: 'high', impact: 'low' }), risk({ mayHappen: 'c', likelihood: 'low' }), risk({ mayHappen: 'd', likelihood: '2', impact: '5' })];

  it('places the numbers of the rows by likelihood and impact and names those that it cannot place', () => {
    expect(outline(rowsBlock('risks', rows(), { grid: true })).slice(1)).toEqual([
      '| No. | Risk | Likelihood | Impact | Response | Owner |',
      `| 1 | A. | High | Low | ${TBC} | ${TBC} |`, `| 2 | B. | High | Low | ${TBC} | ${TBC} |`, `| 3 | C. | Low | ${TBC} | ${TBC} | ${TBC} |`, `| 4 | D. | 2 – low | 5 – very high | ${TBC} | ${TBC} |`,
      'Table 2. Risk grid: likelihood by impact', '| Likelihood / Impact | Low | Medium | High |', '| High | 1, 2 |  |  |', '| Medium |  |  |  |', '| Low |  |  |  |',
      'note: {Not placed in the grid, because likelihood or impact is missing: 3, 4}',
    ]);
  });

  it('has five by five places on the scale of five', () => {
    const grid = print(rowsBlock('risks', rows(), { grid: true, scale: 'five' })).blocks[2] as PrintTable;
    expect(grid.rows).toHaveLength(6);
    expect(grid.columnShares).toHaveLength(6);
    expect(printOutline({ blocks: [grid] })[5]).toBe('| 2 – low |  |  |  |  | 4 |');
    expect([grid.rows[1]?.cells[5]?.fill, grid.rows[5]?.cells[1]?.fill]).toEqual(['F9DEDC', 'E3F1E6']);
  });

  it('is not printed for rows that have no likelihood', () => expect(outline(rowsBlock('progress', [topic({ topic: 'a' })], { grid: true }))).toHaveLength(3));
});

describe('optionComparison', () => {
  it('prints the criteria that have a word, options across, notes below, nothing added up', () => {
    const rows = [option({ option: 'Hybrid', effectiveness: 'strong', 'acceptability.moscow': 'weak', comparisonNote: 'Early view' }), option({ effectiveness: 'fair' })];
    expect(outline(rowsBlock('enforcementOptions', rows, { comparison: true })).slice(4)).toEqual([
      'Table 2. Comparison of the options', `| Criterion | Hybrid | ${TBC} |`, '| Effectiveness | Strong | Fair |', `| Acceptability, Moscow | Weak | ${TBC} |`, `| Note on the comparison | Early view | ${TBC} |`,
    ]);
  });

  it('prints what is noted on a criterion after its word, for each party its own, and a note that has no word', () => {
    const rows = [option({ option: 'Hybrid', effectiveness: 'strong', effectivenessNote: ['needs ', bold('consent')], 'acceptability.moscow': 'weak', 'acceptabilityNote.moscow': 'a red line' }), option({ option: 'Mission', speedNote: 'depends on troops' })];
    const block = rowsBlock('enforcementOptions', rows, { comparison: true });
    expect(outline(block).slice(5)).toEqual([
      '| Criterion | Hybrid | Mission |', `| Effectiveness | Strong: needs **consent** | ${TBC} |`, `| Acceptability, Moscow | Weak: a red line | ${TBC} |`, `| Speed | ${TBC} | depends on troops |`,
    ]);
    expect(unprintedContent([block], threeParties())).toEqual([]);
    expect(unprintedContent([rowsBlock('enforcementOptions', rows)], threeParties()).map(({ label }) => label)).toEqual(['Note on effectiveness', 'Note on acceptability', 'Note on speed']);
  });

  it('has its notes in the fiche too, behind their words', () => {
    expect(outline(rowsBlock('options', [choice({ option: 'Wait', riskLevel: 'high', riskLevelNote: 'every month counts', speedNote: 'at once' })], { fiches: true })).slice(3)).toEqual(['| ↔2 Option 1: Wait |', '| ↔2 Compare |', '| {Speed} | at once |', '| {Risk level} | High: every month counts |']);
  });

  it('is left out when no option has a word', () => expect(outline(rowsBlock('enforcementOptions', [option({ option: 'Hybrid' })], { comparison: true }))).toHaveLength(3));
});

describe('fiche', () => {
  it('prints the filled fields of each card in groups, with references, lists and parties', () => {
    const linked = risk({ mayHappen: 'Backsliding' });
    const rows = [option({ option: ['Hybrid', note('Once')], consent: ['kyiv', 'moscow'], ladder: [{ step: 'Warn', decider: 'Mission', limit: '24 hours' }, { decider: 'Leaders' }], links: [linked.id] })];
    expect(outline(rowsBlock('enforcementOptions', rows, { fiches: true }), rowsBlock('risks', [linked])).slice(2, -3)).toEqual([
      `| 1 | Hybrid^1(Once) | ${TBC} | ${TBC} | ${TBC} | ${TBC} |`,
      '| ↔2 Option 1: Hybrid^1 |', '| ↔2 Breach and response |', '| {Ladder} | • Warn; {Who decides: }Mission; {Time limit: }24 hours • {Who decides: }Leaders |',
      '| ↔2 Mandate and consent |', '| {Consent of} | Kyiv, Moscow |', '| ↔2 Links |', '| {Linked to} | Backsliding |',
    ]);
  });

  it('ends with what the app kept of the row: the trend, and how it stood on which day', () => {
    const moved = { ...risk({ mayHappen: 'x', likelihood: 'high' }), history: [{ values: { likelihood: 'low' } }, { on: '2026-11-12', values: { likelihood: 'high' } }] };
    expect(outline(rowsBlock('risks', [moved], { fiches: true })).slice(-4)).toEqual([
      '| ↔2 Assessment and response |', '| {Likelihood} | High / {↑ Rising since 12 November 2026; was: Low} |',
      '| ↔2 Scores over time |', '| ↔2 {Trend: }↑ rising / • {Earlier: }Likelihood – Low; Impact – not set • {12 November 2026: }Likelihood – High; Impact – not set |',
    ]);
    expect(outline(rowsBlock('risks', [risk({ mayHappen: 'x', likelihood: 'high' })], { fiches: true })).join()).not.toContain('Scores over time');
  });

  it('ends with the days on which a date was moved, as dates in the language of the briefing, in both files', async () => {
    const moved = { ...timelineEvent({ what: 'x', when: '2026-05', slippedFrom: '2026-04-01' }), history: [{ values: { when: '2026-04-01' } }, { on: '2026-03-20', values: { when: '2026-05' } }] };
    const kept = { ...timelineEvent({ what: 'y', when: '2026-06-01' }), history: [{ on: '2026-03-20', values: { when: '2026-06-01' } }] };
    const printed = (language: string) => briefingToPrint(briefing({ metadata: { language } }, section('timeline', rowsBlock('timeline', [moved, kept], { fiches: true }))));
    const lines = printOutline(printed('en-GB'));
    expect(lines).toContain('| 1 | x | May 2026 | {To be confirmed} | {Slipped from: }1 April 2026 |');
    expect(lines).toContain('| ↔2 • {Earlier: }Date – 1 April 2026 • {20 March 2026: }Date – May 2026 |');
    expect(lines.filter((line) => line.includes('History'))).toHaveLength(1);
    expect(lines.join()).not.toMatch(/rising|falling|Since/i);
    const uk = printed('uk-UA');
    const words = '20 березня 2026 року: Дата – травень 2026 року';
    expect(printOutline(uk).join().replace(/[{}]/g, '')).toContain(words);
    expect(docxTexts((await exportDocx(uk, { pages: 1, contents: false, headingPages: {} }, () => undefined)).bytes).body).toEqual(expect.arrayContaining([words]));
    expect(JSON.stringify(toDocValue(uk, { contents: false }).doc)).toMatch(/20 березня 2026 року: .*Дата – травень 2026 року/);
  });

  it('prints what each party says with its sources, and warns of what is gone', () => {
    const document = print(rowsBlock('stickingPoints', [issue({ issue: 'x', 'redLine.kyiv': 'y', 'redLineSource.kyiv': ['s1', 'gone'], 'redLineDate.kyiv': '2026-02-01' })], { fiches: true }));
    expect(printOutline(document).slice(4, 9)).toEqual(['| ↔2 Sticking point 1: x |', '| ↔2 Each side |', '| {Red line, Kyiv} | **■ Red line: ****y** |', '| {Source of the red line, Kyiv} | [1] |', '| {Date of the red line, Kyiv} | 1 February 2026 |']);
    expect(document.warnings).toHaveLength(1);
    expect(document.warnings[0]?.message).toBe('Source of the red line names something that is no longer in the briefing; it is left out.');
    expect(printOutline(document).at(-1)).toBe('sourceEntry: [1] One');
  });

  it('goes party by party where each has several fields, so that a date stands by its red line, and criterion by criterion where each has one', () => {
    const printed = outline(rowsBlock('stickingPoints', [issue({ issue: 'x', status: 'open', 'position.kyiv': 'a', 'position.moscow': 'b', 'redLine.moscow': 'c', 'redLineDate.moscow': '2026-02', 'interest.kyiv': 'd', 'assessed.moscow': 'e' })], { fiches: true })).slice(3);
    expect(printed.map((line) => line.split(' | ')[0])).toEqual(['| ↔2 Sticking point 1: x |', '| ↔2 Each side |', '| {Status}', '| {Public position, Kyiv}', '| {Interest, Kyiv}', '| {Public position, Moscow}', '| {Red line, Moscow}', '| {Date of the red line, Moscow}', '| ↔2 Assessments |', '| {Assessed private position, Moscow}']);
    const compared = outline(rowsBlock('enforcementOptions', [option({ option: 'x', speed: 'fair', 'acceptability.kyiv': 'weak', 'acceptability.moscow': 'strong', 'acceptabilityNote.kyiv': 'why' })], { fiches: true })).slice(-3);
    expect(compared).toEqual(['| {Acceptability, Kyiv} | Weak: why |', '| {Acceptability, Moscow} | Strong |', '| {Speed} | Fair |']);
  });

  it('prints the marking of an assessment before what it marks, each its own', () => {
    const printed = outline(rowsBlock('stickingPoints', [issue({ issue: 'x', 'assessed.moscow': 'Would trade', 'assessedMarking.moscow': '(S)', 'assessed.washington': 'Would wait', 'assessedMarking.kyiv': '(TS)' })], { fiches: true }));
    expect(printed.slice(4)).toEqual(['| ↔2 Assessments |', '| {Assessed private position, Moscow} | (S) Would trade |', '| {Assessed private position, Washington} | Would wait |']);
    expect(outline(rowsBlock('stickingPoints', [issue({ issue: 'x', 'assessedMarking.moscow': '(S)' })], { fiches: true })).at(-1)).toBe('| {Marking of the assessment, Moscow} | (S) |');
  });

  it('is called by the row, and repeats neither its name nor the name of its kind', () => {
    const printed = outline(rowsBlock('progress', [topic({ topic: 'Sequencing', status: 'narrowed' }), topic({ topic: 'Only a name' })], { fiches: true }));
    expect(printed.slice(4)).toEqual(['| ↔2 Topic 1: Sequencing |', '| {Status} | Narrowed |']);
    expect(outline(rowsBlock('risks', [risk({ mayHappen: 'Backsliding', owner: 'Desk' })], { fiches: true })).slice(-4)).toEqual(['| ↔2 Risk 1 |', '| {What may happen} | Backsliding |', '| ↔2 Assessment and response |', '| {Owner} | Desk |']);
  });

  it('leaves the cards unprinted unless they are chosen', () => expect(outline(stickingPointsBlock(issue({ issue: 'x', 'interest.kyiv': 'never' }))).join()).not.toContain('never'));
});
