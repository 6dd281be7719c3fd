// A table from a spreadsheet, pasted into an empty field of a typed row: with the keyboard only, from the clipboard to the rows.
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { briefing, choice, issue, optionsBlock, p, party, risk, risksBlock, section, stickingPointsBlock } from '../../builders';
import { fieldOf, wordsOf } from '../editor/gesture-briefing';
import { fieldPlace, pasteInto, settle } from '../editor/mounted-editor';
import { useSession } from '../../../renderer/app/session-store';
import type { Row } from '../../../shared/model';
import { mountApp } from '../support/mount-app';

const keys = (text: string) => userEvent.keyboard(text);
const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const canvas = () => document.querySelector<HTMLElement>('.bd-canvas')!;
const sections = () => useSession.getState().session!.handle.briefing().sections;
const blocks = () => sections()[0]?.blocks ?? [];
const rows = (): Row[] => blocks().flatMap((block) => (block.type === 'rows' ? block.rows : []));

async function openAt(made: ReturnType<typeof briefing>, rowId: string, key: string): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: made });
  await eventually(() => document.querySelector(`[data-row="${rowId}"]`)).not.toBeNull();
  const place = fieldPlace(canvas(), rowId, key);
  canvas().focus();
  document.getSelection()?.setBaseAndExtent(place, 0, place, 0);
  await settle();
}

const paste = (content: Readonly<Record<string, string>>): Promise<void> => pasteInto(canvas(), content);

const risks = () => briefing({}, section('risks', { id: 's1' }, { ...risksBlock({ ...risk({ mayHappen: 'First' }), id: 'w1' }, { ...risk({}), id: 'w2' }), id: 'k1' }, p('Below')));
const caretRow = () => document.getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];

describe('a table pasted into an empty field of a row', () => {
  it('becomes rows without a question when its headings say it all; one undo takes them back', async () => {
    const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    await openAt(risks(), 'w2', 'becauseOf');
    const before = sections();
    await paste({ 'text/html': '<table><tr><td>Risk</td><td>Likelihood</td><td>Owner</td></tr><tr><td>The talks <b>stall</b></td><td>High</td><td>Desk</td></tr><tr><td>Strike</td><td>Low</td><td></td></tr></table>', 'text/plain': 'Risk\tLikelihood\tOwner' });
    await eventually(() => rows().map((row) => [fieldOf(row, 'mayHappen'), row.values['likelihood'], fieldOf(row, 'owner')])).toEqual([['First', undefined, ''], ['The talks stall', 'high', 'Desk'], ['Strike', 'low', '']]);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(rows()[1]?.texts['mayHappen']).toMatchObject([[{ text: 'The talks ' }, { text: 'stall', marks: ['bold'] }]]);
    await settle();
    expect(caretRow()).toBe(rows()[1]?.id);
    await keys('{Control>}z{/Control}');
    await eventually(sections).toEqual(before);
    // Lexical tells there of changes that come from inside of another one.
    expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
    for (const spy of said) spy.mockRestore();
  });

  it('asks where a heading is unknown, keeps what no field takes in words, and puts the caret into the first new row', async () => {
    await openAt(risks(), 'w2', 'mayHappen');
    const before = sections();
    await paste({ 'text/plain': 'Risk\tColour\r\nThe talks stall\tred\r\nStrike\tblue\r\n' });
    await expect.element(page.getByRole('dialog', { name: 'Add the table to “Risks”' })).toBeVisible();
    await expect.element(page.getByLabelText('Column “Colour”')).toHaveFocus();
    await keys('{Enter}');
    await eventually(() => rows().map((row) => fieldOf(row, 'mayHappen'))).toEqual(['First', 'The talks stall', 'Strike']);
    expect(blocks().slice(1).map(wordsOf)).toEqual(['The talks stall| – Colour: red', 'Strike| – Colour: blue', 'Below']);
    await eventually(caretRow).toBe(rows()[1]?.id);
    await keys('!');
    expect(fieldOf(rows()[1], 'mayHappen')).toBe('The talks stall!');
    await keys('{Control>}z{/Control}{Control>}z{/Control}');
    await eventually(sections).toEqual(before);
  });

  it('without headings fills the fields from the one under the caret on', async () => {
    await openAt(risks(), 'w2', 'responseText');
    await paste({ 'text/plain': 'Call the port\tDesk\nWrite\tOffice' });
    await expect.element(page.getByLabelText('Column 1')).toHaveFocus();
    await keys('{Enter}');
    await eventually(() => rows().map((row) => [fieldOf(row, 'responseText'), fieldOf(row, 'owner')])).toEqual([['', ''], ['Call the port', 'Desk'], ['Write', 'Office']]);
  });

  it('fills the columns of each party', async () => {
    const parties = [party('a', 'Ministry of Transport', 'ownSide'), party('b', 'Port of Tern')];
    await openAt(briefing({ parties }, section('stickingPoints', { id: 's1' }, stickingPointsBlock({ ...issue({}), id: 'w1' }))), 'w1', 'issue');
    await paste({ 'text/plain': 'Питання\tMinistry of Transport\tPort of Tern\tЧервона лінія Port of Tern\nДоступ\tНі\tТак\tОхорона' });
    await eventually(() => rows().map((row) => ['issue', 'position.a', 'position.b', 'redLine.b'].map((key) => fieldOf(row, key)))).toEqual([['Доступ', 'Ні', 'Так', 'Охорона']]);
  });

  it('says which columns go to the card and are not printed, and keeps the unit of the figures', async () => {
    await openAt(briefing(section('options', { id: 's1' }, { ...optionsBlock({ ...choice({}), id: 'w1' }), id: 'k1' })), 'w1', 'option');
    await paste({ 'text/plain': 'Option\tPros\tCons\tCost (EUR m)\nWait\tCheap\tSlow\t3.2' });
    await expect.element(page.getByText('Cost goes to the card, which is not printed unless “Print each card” is on.')).toBeVisible();
    await keys('{Enter}');
    await eventually(() => rows().map((row) => fieldOf(row, 'cost'))).toEqual(['3.2 (EUR m)']);
  });

  it('goes away with Esc and changes nothing', async () => {
    await openAt(risks(), 'w2', 'mayHappen');
    const before = sections();
    await paste({ 'text/plain': 'One\tTwo\nThree\tFour' });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await keys('{Escape}');
    await eventually(() => document.querySelector('[role="dialog"]')).toBeNull();
    await eventually(() => document.activeElement?.className).toContain('bd-canvas');
    expect(sections()).toEqual(before);
  });
});

describe('what stays text', () => {
  it('is a single cell, lines without tabs, and anything pasted into a field with text', async () => {
    await openAt(risks(), 'w2', 'mayHappen');
    await paste({ 'text/html': '<table><tr><td>Only</td></tr></table>', 'text/plain': 'Only' });
    expect(fieldOf(rows()[1], 'mayHappen')).toBe('Only');
    await paste({ 'text/plain': ' one\ttwo\n three\tfour' });
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(rows()).toHaveLength(2);
    expect(fieldOf(rows()[1], 'mayHappen')).toContain('Only');
  });
});

describe('a table pasted into a field with text', () => {
  const EVENTS = Array.from({ length: 30 }, (_, at) => `Event ${at + 1}`);
  const TABLE = { 'text/plain': ['Risk\tOwner', ...EVENTS.map((event) => `${event}\tDesk`)].join('\r\n') };
  const said = () => document.querySelector('.bd-toasts')?.textContent ?? '';
  const hint = '31 rows of a table went into this field as lines. Ctrl+Shift+Enter makes rows of them.';

  it('stays as lines and says that it can be rows; the key makes them, and undo gives back first the lines and then what was there', async () => {
    await openAt(risks(), 'w1', 'mayHappen');
    const before = sections();
    await paste(TABLE);
    await eventually(said).toContain(hint);
    const asLines = sections();
    expect(rows()).toHaveLength(2);
    for (const word of ['First', ...EVENTS]) expect(fieldOf(rows()[0], 'mayHappen')).toContain(word);
    await keys('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await eventually(() => rows().map((row) => fieldOf(row, 'mayHappen'))).toEqual(['First', ...EVENTS, '']);
    expect(rows()[1]?.texts['owner']).toMatchObject([[{ text: 'Desk' }]]);
    expect(said()).not.toContain(hint);
    await keys('{Control>}z{/Control}');
    await eventually(sections).toEqual(asLines);
    await keys('{Control>}z{/Control}');
    await eventually(sections).toEqual(before);
  });

  it('asks what the columns are where nothing names them, and Esc leaves the lines', async () => {
    await openAt(risks(), 'w1', 'mayHappen');
    await paste({ 'text/plain': 'Quick brown\tfox jumps\nover lazy\tdogs today' });
    const asLines = sections();
    await page.getByRole('button', { name: 'Make rows' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await keys('{Escape}');
    await eventually(() => document.querySelector('[role="dialog"]')).toBeNull();
    expect(sections()).toEqual(asLines);
  });

  it('offers them no longer once something else was done: the key then makes a row of each line', async () => {
    await openAt(risks(), 'w1', 'mayHappen');
    await paste({ 'text/plain': 'Quick brown\tfox jumps\nover lazy\tdogs today' });
    await eventually(said).toContain('2 rows of a table');
    await keys('.');
    await eventually(said).toBe('');
    await keys('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await eventually(() => rows().length).toBe(3);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });
});
