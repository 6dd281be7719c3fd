import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../../../shared/export/print/briefing-to-print';
import type { PrintTable } from '../../../../../shared/export/print/print-document';
import type { Party } from '../../../../../shared/model/briefing';
import type { RowsBlock } from '../../../../../shared/model/rows';
import { bold, briefing, bullets, choice, clearance, clearanceBlock, enforcementOptionsBlock, issue, option, optionsBlock, p, paragraphs, party, printOutline, progressBlock, risk, risksBlock, rowsBlock, section, source, stickingPointsBlock, threeParties, timelineBlock, timelineEvent, topic } from '../../../../builders';

const print = (block: RowsBlock, parties: Party[] = threeParties(), language = 'en-GB') => briefingToPrint(briefing({ parties, metadata: { language }, sources: [source('s1', 'One')] }, section('freeText', block)));
const outline = (block: RowsBlock, parties?: Party[]): string[] => printOutline(print(block, parties)).slice(1);
const tableOf = (block: RowsBlock, parties?: Party[]): PrintTable => print(block, parties).blocks[1] as PrintTable;
const TBC = '{To be confirmed}';

describe('rowsTable', () => {
  it('prints risks as sentences, with words for the levels and the phrase for gaps', () => {
    expect(outline(risksBlock(risk({ becauseOf: 'delays', mayHappen: 'backsliding', likelihood: 'high', impact: 'low', responseText: paragraphs('Press', ['for ', bold('access')]) }), risk({ owner: 'Desk' })))).toEqual([
      'Table 1. Risks', '| Risk | Likelihood | Impact | Response | Owner |',
      `| Because of delays, backsliding may happen. | High | Low | Press / for **access** | ${TBC} |`,
      `| ${TBC} | ${TBC} | ${TBC} | ${TBC} | Desk |`,
    ]);
  });

  it('prints the scale of five in words, and a value of the other scale as its word', () => {
    const rows = rowsBlock('risks', [risk({ mayHappen: 'x', likelihood: '4', impact: 'low' })], { scale: 'five' });
    expect(outline(rows)[2]).toBe(`| X. | 4 – high | Low | ${TBC} | ${TBC} |`);
  });

  it('carries the tone of a status as colour, and none for a neutral one', () => {
    const table = tableOf(progressBlock(topic({ topic: 'a', status: 'agreed' }), topic({ topic: 'b', status: 'notOpened' })));
    const runs = table.rows.slice(1).map((row) => { const block = row.cells[1]?.blocks[0]; return block?.type === 'paragraph' ? block.content[0] : undefined; });
    expect(runs).toEqual([{ type: 'text', text: 'Agreed (subject to the whole)', marks: [], color: '1B6B36' }, { type: 'text', text: 'Not opened', marks: [] }]);
  });

  it('says below a status since when it stands and what it was, and calls a step back by its name', () => {
    const change = (from: string, to: string) => ({ history: [{ on: '2026-10-01', values: { status: from } }, { on: '2026-11-12', values: { status: to } }] });
    const block = progressBlock({ ...topic({ topic: 'a', status: 'narrowed' }), ...change('underDiscussion', 'narrowed') }, { ...topic({ topic: 'b', status: 'underDiscussion' }), ...change('agreed', 'underDiscussion') }, topic({ topic: 'c', status: 'narrowed' }));
    expect(outline(block).slice(2).map((line) => line.split(' | ')[1])).toEqual([
      'Narrowed / {Since 12 November 2026; was: Under discussion}', 'Under discussion / {↓ Step back since 12 November 2026; was: Agreed (subject to the whole)}', 'Narrowed',
    ]);
    expect(printOutline(print(block, [], 'uk-UA')).slice(3, 5).map((line) => line.split(' | ')[1])).toEqual(['Звужено / {З 12 листопада 2026 року; було: Обговорюється}', 'Обговорюється / {↓ Крок назад з 12 листопада 2026 року; було: Узгоджено (за умови згоди щодо цілого)}']);
  });

  it('shows the agreed sticking points at the end of progress, as they stand there, once and only there', () => {
    const points = stickingPointsBlock(issue({ issue: ['Observer ', bold('mandates')], status: 'agreed' }), issue({ issue: 'Territory', status: 'open' }), issue({ status: 'agreed' }));
    const agreed = points.rows[0]!;
    points.rows[0] = { ...agreed, history: [{ values: { status: 'narrowed' } }, { on: '2026-11-12', values: { status: 'agreed' } }] };
    const lines = (...blocks: RowsBlock[]): string[] => printOutline(briefingToPrint(briefing({ parties: [] }, section('progress', ...blocks), section('stickingPoints', { heading: 'What is open' }, points))));
    const shown = '| Observer **mandates** | Agreed / {Since 12 November 2026; was: Narrowed} | ↔3 {Settled; from “What is open”} |';
    const filled = progressBlock(topic({ topic: 'Sequencing' }));
    expect(lines(filled).filter((line) => line.includes('mandates'))).toEqual([shown, expect.stringContaining('Agreed / {Since')]);
    expect(lines(filled).indexOf(shown)).toBe(lines(filled).findIndex((line) => line.includes('Sequencing')) + 1);
    expect(lines(rowsBlock('progress', [topic({ topic: 'x' })], { fiches: true }))).toContain(shown.replace('| Obs', '| {–} | Obs'));
    expect(lines(progressBlock()).slice(1, 4)).toEqual(['Table 1. Progress by topic', '| Topic | Status | What moved | Who says so | Next step |', shown]);
    expect(lines(filled, progressBlock(topic({ topic: 'Monitoring' }))).filter((line) => line === shown)).toHaveLength(1);
    expect(lines(rowsBlock('progress', [topic({ topic: 'x' })], { withoutSettled: true }))).not.toContain(shown);
    expect(lines(rowsBlock('progress', [topic({ topic: 'x' })], { withoutSettled: true }), progressBlock(topic({ topic: 'y' }))).indexOf(shown)).toBeGreaterThan(5);
  });

  it('says of a likelihood and an impact whether they rise or fall', () => {
    const moved = risk({ mayHappen: 'x', likelihood: 'high', impact: 'low' });
    const block = risksBlock({ ...moved, history: [{ values: { likelihood: 'low', impact: 'medium' } }, { on: '2026-11-12', values: { likelihood: 'high', impact: 'medium' } }, { on: '2026-11-14', values: { likelihood: 'high', impact: 'low' } }] });
    expect(outline(block)[2]).toBe(`| X. | High / {↑ Rising since 12 November 2026; was: Low} | Low / {↓ Falling since 14 November 2026; was: Medium} | ${TBC} | ${TBC} |`);
  });

  it('prints who says so per party in one line, and the next step joined by commas', () => {
    expect(outline(progressBlock(topic({ topic: 'Verification', status: 'narrowed', reportedBy: 'Mediators', 'confirmedBy.kyiv': 'yes', 'confirmedBy.moscow': 'unknown', nextStep: 'Experts meet', nextStepOwner: 'Desk', nextStepDate: '2026-03' })))).toEqual([
      'Table 1. Progress by topic', '| Topic | Status | What moved | Who says so | Next step |',
      `| Verification | Narrowed | ${TBC} | {Reported by: }Mediators / {Confirmed by: }Kyiv – Yes; Moscow – Not known | Experts meet, Desk, March 2026 |`,
    ]);
  });

  it('gives each of up to three parties a column, the own side marked, red lines bold with a symbol', () => {
    const block = stickingPointsBlock(issue({ issue: 'Territory', 'position.kyiv': 'Integrity', 'redLine.kyiv': ['No ', 'recognition'], 'redLine.moscow': 'y', gap: 'hidden', status: 'blocked' }));
    expect(outline(block)).toEqual([
      'Table 1. Sticking points by party', '| Issue | Kyiv (own side) | Moscow | Washington | Status |',
      `| Territory | Integrity / **■ Red line: ****No recognition** | **■ Red line: ****y** | ${TBC} | Blocked |`,
    ]);
    expect(outline(block, threeParties().slice(0, 2))[0]).toBe('Table 1. Sticking points by party');
  });

  it('prints where a red line is from beside it, as small as can be', () => {
    const block = stickingPointsBlock(issue({ issue: 'Territory', 'redLine.kyiv': paragraphs('No recognition', 'Ever'), 'redLineSource.kyiv': ['s1'], 'redLineDate.kyiv': '2026-02', 'redLine.moscow': 'y', 'redLineDate.washington': '2026-01' }));
    expect(printOutline(briefingToPrint(briefing({ parties: threeParties(), sources: [source('s1', 'One')] }, section('stickingPoints', block)))).find((line) => line.startsWith('| Territory'))).toBe(`| Territory | **■ Red line: ****No recognition** / **Ever**{ [1], February 2026} | **■ Red line: ****y** | ${TBC} | ${TBC} |`);
  });

  it('prints options of a decision neutrally, the preferred one outlined', () => {
    expect(outline(optionsBlock(choice({ option: 'Sign now', for: 'Fast', against: 'Costly', ourView: 'preferred' }), choice({ option: 'Wait', ourView: 'baseline' })))).toEqual([
      'Table 1. Options', '| Option | For | Against | Our view |', '>| Sign now | Fast | Costly | **Preferred** |', `| Wait | ${TBC} | ${TBC} | Baseline |`,
    ]);
    expect(outline(rowsBlock('options', [choice({ option: 'Sign now', effectiveness: 'strong', riskLevel: 'low', comparisonNote: 'In words' }), choice({ option: 'Wait', riskLevel: 'high' })], { comparison: true })).slice(4)).toEqual([
      'Table 2. Comparison of the options', '| Criterion | Sign now | Wait |', `| Effectiveness | Strong | ${TBC} |`, '| Risk level | Low | High |', `| Note on the comparison | In words | ${TBC} |`,
    ]);
  });

  it.each([[[...threeParties(), party('eu', 'EU')]], [[]]])('prints gap, our line and who decides above three parties and without any', (parties) => {
    expect(outline(stickingPointsBlock(issue({ issue: 'Territory', gap: 'Wide', ourLine: 'Firm', whoDecides: 'Leaders' })), parties).slice(1)).toEqual(['| Issue | Gap | Our line | Status | Who decides |', `| Territory | Wide | Firm | ${TBC} | Leaders |`]);
  });

  it('outlines and names the preferred option, with small labels inside cells', () => {
    expect(outline(enforcementOptionsBlock(option({ option: 'Hybrid', breach: 'A crossing', response: 'Sanctions', for: 'Fast', against: 'Costly', ourView: 'preferred' }), option({ option: 'Force', against: 'Slow' })))).toEqual([
      'Table 1. Enforcement options', '| Option | Who runs it | Trigger and response | For / against | Our view |',
      `>| Hybrid | ${TBC} | {Trigger: }A crossing / {Response: }Sanctions | {For: }Fast / {Against: }Costly | **Preferred** |`,
      `| Force | ${TBC} | ${TBC} | {Against: }Slow | ${TBC} |`,
    ]);
  });

  it('says from what point on an option is set off where it says nothing else, and asks that of the status quo in no cell', () => {
    expect(outline(enforcementOptionsBlock(option({ option: 'Hybrid', threshold: 'Two breaches in a week' }), option({ option: 'Status quo', optionKind: 'baseline', ourView: 'baseline' }), option({ option: 'As now', ourView: 'baseline', response: 'Protests' }))).slice(2)).toEqual([
      `| Hybrid | ${TBC} | {Threshold: }Two breaches in a week | ${TBC} | ${TBC} |`,
      `| Status quo | {–} | {–} | ${TBC} | Baseline |`,
      `| As now | {–} | {Response: }Protests | ${TBC} | Baseline |`,
    ]);
  });

  it('prints timelines and clearances in the order of their rows', () => {
    expect(outline(timelineBlock(timelineEvent({ what: 'Later', when: '2026-05-02', status: 'slipped', slippedFrom: '2026-04-01' }), timelineEvent({ what: 'Earlier', when: '2026-03' })))).toEqual([
      'Table 1. Timeline', '| What | Date | Who | Status |', `| Later | 2 May 2026 | ${TBC} | Slipped / {Slipped from: }1 April 2026 |`, `| Earlier | March 2026 | ${TBC} | ${TBC} |`,
    ]);
    expect(outline(clearanceBlock(clearance({ office: 'Legal', state: 'objects', dissent: 'No mandate' })))[2]).toBe(`| Legal | ${TBC} | Objects / {Dissent: }No mandate | ${TBC} |`);
  });

  it("prefers the block's own caption and leaves out rows that say nothing", () => {
    expect(outline(rowsBlock('risks', [risk({}), risk({ mayHappen: 'x' }), risk({ mayHappen: ' ', links: [] })], { caption: ['Risks of ', bold('delay')] }))).toEqual(['Table 1. Risks of **delay**', '| Risk | Likelihood | Impact | Response | Owner |', `| X. | ${TBC} | ${TBC} | ${TBC} | ${TBC} |`]);
  });

  it('prints column heads and statuses in the language of the briefing', () => {
    expect(printOutline(print(risksBlock(risk({ mayHappen: 'відкат', likelihood: 'high' })), [], 'uk')).slice(1)).toEqual(['Таблиця 1. Ризики', '| Ризик | Імовірність | Наслідки | Реагування | Відповідальний |', '| Відкат. | Високий рівень | {Буде уточнено} | {Буде уточнено} | {Буде уточнено} |']);
  });

  it('says below a risk that it was closed or has happened, and nothing while it is open', () => {
    const rows = outline(risksBlock(...['open', 'closed', 'happened'].map((status) => risk({ mayHappen: 'x', status })))).slice(2);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(['| X.', '| X. / {Status: }Closed', '| X. / {Status: }Happened']);
  });

  it('turns no page for the column of numbers', () => {
    const three = (fiches?: true) => tableOf(rowsBlock('stickingPoints', [issue({ issue: 'x' })], fiches ? { fiches } : {}));
    expect([three().landscape, three(true).landscape, three(true).columnShares.length]).toEqual([false, false, 6]);
  });

  it('repeats its one header row and shares the width by the definition', () => {
    const table = tableOf(risksBlock(risk({ mayHappen: 'x' })));
    expect(table).toMatchObject({ headerRows: 1, look: 'rows', landscape: false, columnShares: [0.36, 0.14, 0.12, 0.24, 0.14] });
    expect(table.rows[0]?.cells.every((cell) => cell.header)).toBe(true);
  });

  it('makes anchors of row and field', () => {
    const row = risk({ mayHappen: 'x', responseText: paragraphs('a', 'b') });
    const cells = tableOf(risksBlock(row)).rows[1]?.cells ?? [];
    expect(cells.map((cell) => cell.blocks.map((block) => (block.type === 'paragraph' ? block.anchor : '')))).toEqual([[`${row.id}_becauseOf`], [`${row.id}_likelihood`], [`${row.id}_impact`], [`${row.id}_responseText`, `${row.id}_responseText_2`], [`${row.id}_owner`]]);
  });

  it('warns of text for a party that is gone, of a private assessment of our own side, and of values that it does not know', () => {
    const messages = (block: RowsBlock): string[] => print(block).warnings.map((warning) => warning.message);
    expect(messages(stickingPointsBlock(issue({ issue: 'x', 'position.gone': 'y' })))).toEqual(['A row has text for a party that is no longer in the list of parties, or is now our own side; that text is not printed.']);
    expect(messages(stickingPointsBlock(issue({ issue: 'x', 'assessed.kyiv': 'y' })))).toHaveLength(1);
    expect(messages(stickingPointsBlock(issue({ issue: 'x', 'assessed.moscow': 'y' })))).toEqual([]);
    expect(messages(risksBlock(risk({ mayHappen: 'x', likelihood: 'certain' })))).toEqual(['"certain" is not a value of Likelihood; it is printed as it stands.']);
    expect(outline(risksBlock(risk({ mayHappen: 'x', likelihood: 'certain' })))[2]).toContain('| certain |');
  });

  it('stands among other blocks', () => expect(printOutline(briefingToPrint(briefing(section('risks', p('a'), risksBlock(risk({ mayHappen: 'x' })), bullets('b'))))).map((line) => line.slice(0, 7))).toEqual(['# 1 Ris', 'body: a', 'Table 1', '| Risk ', '| X. | ', '• b']));
});
