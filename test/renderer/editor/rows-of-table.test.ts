import { describe, expect, it } from 'vitest';
import { tableOfTabs } from '../../../renderer/editor/clipboard/tab-separated';
import { IN_WORDS } from '../../../renderer/editor/commands/commands';
import { rowsOfTable, textsOf, turned, withTitleAsCaption } from '../../../renderer/editor/rows/rows-of-table';
import { inlineText, type Table } from '../../../shared/model';
import { bold, bullets, cell, item, link, note, p, party, table } from '../../builders';

const words = (made: Table): string[][] => textsOf(made).map((row) => row.map((content) => content.map((paragraph) => inlineText(paragraph)).join('/')));
const plain = (content: readonly (readonly Parameters<typeof inlineText>[0][number][])[]): string[] => content.map((paragraph) => inlineText([...paragraph]));
let made = 0;
const ids = () => `t${++made}`;

describe('tableOfTabs', () => {
  it('reads lines and tabs, and cells in quotes with line breaks and quotes of their own', () => {
    const found = tableOfTabs('Risk\tOwner\n"The talks\nstall"\t"The ""Tern"" desk"\nStrike\t', ids);
    expect(found && words(found)).toEqual([['Risk', 'Owner'], ['The talks/stall', 'The "Tern" desk'], ['Strike', '']]);
  });

  it('is no table without tabs, with lines of different lengths, or when every line begins with a tab', () => {
    expect(tableOfTabs('One\nTwo', ids)).toBeUndefined();
    expect(tableOfTabs('One\tTwo\nThree', ids)).toBeUndefined();
    expect(tableOfTabs('\tOne\n\tTwo', ids)).toBeUndefined();
  });
});

describe('rowsOfTable', () => {
  it('keeps marks, links and notes, every item of a list, and cells over several columns in their place', () => {
    const { rows } = rowsOfTable(table([[cell([p(bold('Stall'), ' of the ', link('https://example.org', 'talks'), note('A note')), bullets('One', item('Two', bullets('Below')))]), cell('Desk', { columnSpan: 2 }), 'high']], { headerRows: 0 }), 'risks', ['mayHappen', 'owner', IN_WORDS, 'likelihood'], 0, []);
    expect(rows[0]?.texts['mayHappen']).toMatchObject([[{ text: 'Stall', marks: ['bold'] }, { text: ' of the ' }, { type: 'link' }, { type: 'footnote' }], [{ text: 'One' }], [{ text: 'Two' }], [{ text: 'Below' }]]);
    expect(rows[0]).toMatchObject({ texts: { owner: [[{ text: 'Desk' }]] }, values: { likelihood: 'high' } });
  });

  it('gives a cell over several rows to each of them, for a row is understood alone', () => {
    const made = table([['Group', 'Risk'], [cell('Boats', { rowSpan: 2 }), 'Late'], ['Sinks'], ['Quay', 'Floods']]);
    const { rows, kept } = rowsOfTable(made, 'risks', [IN_WORDS, 'mayHappen'], 1, []);
    expect(rows.map((row) => plain(row.texts['mayHappen'] ?? []))).toEqual([['Late'], ['Sinks'], ['Floods']]);
    expect(plain(kept)).toEqual(['Late – Group: Boats', 'Sinks – Group: Boats', 'Floods – Group: Quay']);
  });

  it('makes no row of one that only a cell from above reaches into', () => {
    const { rows, kept } = rowsOfTable(table([[cell('Boats', { rowSpan: 2 }), 'Late'], ['']], { headerRows: 0 }), 'risks', [IN_WORDS, 'mayHappen'], 0, []);
    expect([rows.length, kept.length]).toEqual([1, 1]);
  });

  it('turns a table that has its headings in the first column, with its spans and its ragged rows', () => {
    const side = table([['', 'Observers', 'Patrols', 'Guards'], ['For', cell('Quick', { columnSpan: 2 }), 'Strong'], [cell('Against', { rowSpan: 2 }), 'Weak'], ['Late', 'Dear', bold('Heavy')]], { headerRows: 1, caption: 'Options' });
    const made = turned(side);
    expect(words(made)).toEqual([['', 'For', 'Against', ''], ['Observers', 'Quick', 'Weak', 'Late'], ['Patrols', '', '', 'Dear'], ['Guards', 'Strong', '', 'Heavy']]);
    expect([made.headerRows, inlineText(made.caption ?? [])]).toEqual([1, 'Options']);
    const { rows } = rowsOfTable(made, 'enforcementOptions', ['option', 'for', 'against', 'against'], 1, []);
    expect(rows.map(({ texts }) => [plain(texts['option'] ?? []), plain(texts['for'] ?? []), plain(texts['against'] ?? [])])).toEqual([[['Observers'], ['Quick'], ['Weak', 'Late']], [['Patrols'], ['Quick'], ['Dear']], [['Guards'], ['Strong'], ['Heavy']]]);
    expect(words(turned(turned(side)))).toEqual(words(side).map((row) => [...row, '', '', ''].slice(0, 4)));
  });

  it('takes a first row of one cell over all columns for the title of the table', () => {
    const titled = withTitleAsCaption(table([[cell('Register of risks', { columnSpan: 2 })], ['Risk', 'Owner'], ['Late', 'Crew']], { headerRows: 1 }));
    expect([inlineText(titled.caption ?? []), titled.headerRows, words(titled)]).toEqual(['Register of risks', 0, [['Risk', 'Owner'], ['Late', 'Crew']]]);
    const narrow = table([['Only', 'two'], [cell('Over both', { columnSpan: 2 })]]);
    expect(withTitleAsCaption(narrow)).toBe(narrow);
    const list = table([['One'], ['Two']]);
    expect(withTitleAsCaption(list)).toBe(list);
  });

  it('keeps in words what no field takes, and drops only what is left out', () => {
    const { rows, kept } = rowsOfTable(table([['Risk', 'How likely', 'Colour', 'Sheet'], ['Stall', 'perhaps', 'red', '7'], ['Strike', 'high', '', '8'], ['', '', 'blue', '9']]), 'risks', ['mayHappen', 'likelihood', IN_WORDS, null], 1, []);
    expect(rows.map((row) => row.values)).toEqual([{}, { likelihood: 'high' }]);
    expect(plain(kept)).toEqual(['Stall – Likelihood: perhaps; Colour: red', 'Colour: blue']);
  });

  it('understands choices, dates and parties in English, Ukrainian and Russian', () => {
    const parties = [party('a', 'Ministry of Transport', 'ownSide'), party('b', 'Port of Tern')];
    const value = (kind: Parameters<typeof rowsOfTable>[1], key: string, said: string) => rowsOfTable(table([['x', said]], { headerRows: 0 }), kind, [null, key], 0, parties).rows[0]?.values[key];
    expect(['High', 'Високий рівень', 'висока', 'Высокая', 'низкий', 'середній', 'perhaps'].map((said) => value('risks', 'likelihood', said))).toEqual(['high', 'high', 'high', 'high', 'low', 'medium', undefined]);
    expect(['med', 'Med.', 'hi', 'lo', 'H', 'm', 'L', 'Вис.', 'сер', 'Н'].map((said) => value('risks', 'likelihood', said))).toEqual(['medium', 'medium', 'high', 'low', 'high', 'medium', 'low', 'high', 'medium', 'low']);
    expect(['Medium', 'moderate', 'med.', 'M', 'Hi', 'середня', 'Помірна', 'помірний рівень', 'Средний уровень', 'умеренная', 'сер', 'midway'].map((said) => value('risks', 'confidence', said))).toEqual([...Array(4).fill('moderate'), 'high', ...Array(6).fill('moderate'), undefined]);
    expect(['Medium', 'Средняя'].map((said) => value('stickingPoints', 'assessedConfidence.b', said))).toEqual(['moderate', 'moderate']);
    expect(['Moderate', 'помірна'].map((said) => value('risks', 'likelihood', said))).toEqual(['medium', 'medium']);
    expect(['medium-high', 'M/H', 'x', '.', 'mid', 'highish'].map((said) => value('risks', 'likelihood', said))).toEqual(Array(6).fill(undefined));
    expect(['pref.', 'po', 'poss', 'p', 'rej'].map((said) => value('options', 'ourView', said))).toEqual(['preferred', undefined, 'possible', undefined, 'rejected']);
    expect(['clear', 'not'].map((said) => value('clearance', 'state', said))).toEqual([undefined, undefined]);
    expect(value('progress', 'confirmedBy.b', 'not')).toBeUndefined();
    expect(value('progress', 'confirmedBy.b', 'Невідомо')).toBe('unknown');
    expect(['2026-03-14', '14.03.2026', '14 March 2026', '14 березня 2026 року', '14 марта 2026', '31/3/2026'].map((said) => value('timeline', 'when', said))).toEqual([...Array(5).fill('2026-03-14'), '2026-03-31']);
    expect(['березень 2026', 'March 2026', '3/4/2026', '31.02.2026'].map((said) => value('timeline', 'when', said))).toEqual(['2026-03', '2026-03', undefined, undefined]);
    expect(value('enforcementOptions', 'consent', 'Port of Tern, Ministry of Transport')).toEqual(['b', 'a']);
  });

  it('keeps the unit at the head of a column with each of its figures, and with nothing else', () => {
    const cost = (heading: string, said: string) => plain(rowsOfTable(table([['Option', heading], ['Wait', said]]), 'options', ['option', 'cost'], 1, []).rows[0]?.texts['cost'] ?? []);
    expect(['3.2', 'about 3', '2–4', 'EUR 3.2m', 'to be confirmed', 'Two thirds of what the port paid in 2025'].map((said) => cost('Cost (EUR m)', said)[0])).toEqual(['3.2 (EUR m)', 'about 3 (EUR m)', '2–4 (EUR m)', 'EUR 3.2m', 'to be confirmed', 'Two thirds of what the port paid in 2025']);
    expect([cost('Вартість [млн грн]', '40'), cost('Cost, €', '3'), cost('Cost (€)', '3'), cost('Cost (1)', '3')]).toEqual([['40 (млн грн)'], ['3'], ['3 (€)'], ['3']]);
    const named = rowsOfTable(table([['Option (of three)', 'Cost (EUR m)'], ['Option 1', '3']]), 'options', ['option', IN_WORDS], 1, []);
    expect([plain(named.rows[0]?.texts['option'] ?? []), plain(named.kept)]).toEqual([['Option 1'], ['Option 1 – Cost (EUR m): 3']]);
    const parties = [party('b', 'Tern')];
    expect(plain(rowsOfTable(table([['Issue', 'Red line (Tern)'], ['Access', '12 miles']]), 'stickingPoints', ['issue', 'redLine.b'], 1, parties).rows[0]?.texts['redLine.b'] ?? [])).toEqual(['12 miles']);
  });

  it('makes an item of each line for a list of actions', () => {
    const { rows } = rowsOfTable(table([['Stall', cell([p('Call'), p('Write')])]], { headerRows: 0 }), 'risks', ['mayHappen', 'actions'], 0, []);
    expect(rows[0]?.lists['actions']?.map((entry) => plain(entry.texts['what'] ?? []))).toEqual([['Call'], ['Write']]);
  });
});
