// Several whole rows selected: what moves, copies and deletes them takes all of them, and a button beside them does not lose them.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { onEditorRequest } from '../../../renderer/editor/editor-requests';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { fieldOf, rowsIn } from './gesture-briefing';
import { caretIn, mount, type Mounted, settle } from './mounted-editor';

const five = () => briefing(section('background', { id: 's1' }, p('Words above')), section('risks', { id: 's2' }, { ...risksBlock(...['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'].map((name, index) => ({ ...risk({ mayHappen: name, owner: `Owner of ${name}` }), id: `w${index + 1}` }))), id: 'k1' }));

async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text);
  await settle();
}

/** Rows B and C selected, from the first to the last or the other way. */
async function withTwo(from: 'B' | 'C'): Promise<Mounted> {
  const mounted = await mount(five());
  caretIn(mounted.canvas, from === 'B' ? 'Bravo' : 'Charlie');
  await settle();
  await keys('{Control>}a{/Control}');
  await keys('{Control>}a{/Control}');
  await keys(from === 'B' ? '{Shift>}{ArrowDown}{/Shift}' : '{Shift>}{ArrowUp}{/Shift}');
  expect(selected(mounted)).toEqual(['B', 'C']);
  return mounted;
}

const selected = ({ canvas }: Mounted): string[] => [...canvas.querySelectorAll('.bd-rows-selected [data-slot="mayHappen"]')].map((field) => field.textContent?.trim()[0] ?? '').sort();
const order = ({ sections }: Mounted): string => rowsIn(sections()).map((row) => fieldOf(row, 'mayHappen')[0]).join('');

describe.each(['B', 'C'] as const)('two rows selected from %s', (from) => {
  it('move together, in their order, and stop at the edge; one undo for each step', async () => {
    const mounted = await withTwo(from);
    await keys('{Alt>}{ArrowDown}{/Alt}');
    expect(order(mounted)).toBe('ADBCE');
    await keys('{Alt>}{ArrowDown}{/Alt}');
    await keys('{Alt>}{ArrowDown}{/Alt}');
    expect(order(mounted)).toBe('ADEBC');
    expect(selected(mounted)).toEqual(['B', 'C']);
    await keys('{Alt>}{ArrowUp}{/Alt}');
    expect(order(mounted)).toBe('ADBCE');
    await keys('{Control>}zzz{/Control}');
    expect(order(mounted)).toBe('ABCDE');
  });

  it('stay selected when the button of the row is pressed, and the caret goes nowhere else', async () => {
    const mounted = await withTwo(from);
    let asked = '';
    const off = onEditorRequest(mounted.handle.editor, (request) => { if (request.type === 'rowMenu') asked = request.rowId; });
    await userEvent.click(mounted.canvas.querySelector('.bd-row-menu')!);
    await settle();
    off();
    expect(asked).toMatch(/^w[23]$/);
    expect(selected(mounted)).toEqual(['B', 'C']);
    mounted.canvas.focus();
    await keys('x');
    expect(mounted.sections()[0]?.heading).toBe('Background');
    expect(order(mounted)).toBe('AxCDE');
  });
});

it('two rows lose their values and their actions with their texts by Delete, in one step of undo', async () => {
  const full = (name: string) => ({ ...risk({ mayHappen: name, owner: `Owner of ${name}`, likelihood: 'likely', impact: 'major', status: 'open' }), id: `v-${name}`, lists: { actions: [{ id: `a-${name}`, texts: { action: [[{ type: 'text' as const, text: `Call ${name}` }]] }, values: { due: '2026-12-01' } }] } });
  const mounted = await mount(briefing(section('background', { id: 's1' }, p('Words above')), section('risks', { id: 's2' }, { ...risksBlock(full('Alpha'), full('Bravo'), full('Charlie')), id: 'k1' })));
  const before = rowsIn(mounted.sections());
  expect(before[0]?.values).not.toEqual({});
  caretIn(mounted.canvas, 'Alpha');
  await settle();
  await keys('{Control>}a{/Control}');
  await keys('{Control>}a{/Control}');
  await keys('{Shift>}{ArrowDown}{/Shift}');
  await keys('{Delete}');
  expect(rowsIn(mounted.sections()).map(({ texts, values, lists }) => ({ texts, values, actions: lists['actions'] ?? [] }))).toEqual([{ texts: {}, values: {}, actions: [] }, { texts: {}, values: {}, actions: [] }, { texts: before[2]!.texts, values: before[2]!.values, actions: before[2]!.lists['actions'] }]);
  await keys('{Control>}z{/Control}');
  expect(rowsIn(mounted.sections())).toEqual(before);
});

describe('a row selected by keyboard after a second click at the place where the caret was', () => {
  // The browser tells of a selection that stays as it was either not at all or some frames later: each number is tried.
  it.each([0, 1, 3, 8].flatMap((frames) => [['a text', '[data-slot="mayHappen"]', frames], ['an empty field', '[data-slot="responseText"]', frames]] as const))('stays selected, and what is typed goes into it (%s %s, %i frames)', async (_where, slot, frames) => {
    const mounted = await mount(five());
    const field = mounted.canvas.querySelectorAll<HTMLElement>(`.bd-row ${slot}`)[1]!;
    await userEvent.click(field);
    await settle();
    await userEvent.click(field);
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
    for (let presses = 0; presses < 3 && selected(mounted).length === 0; presses++) await keys('{Shift>}{ArrowDown}{/Shift}');
    await settle();
    expect(selected(mounted)).toEqual(['B']);
    await keys('x');
    expect(mounted.sections()[0]?.heading).toBe('Background');
    expect(order(mounted)).toBe('AxCDE');
  });
});

it('rows that are selected give way to a click on a text, however often it is clicked', async () => {
  const mounted = await withTwo('B');
  const words = mounted.canvas.querySelectorAll<HTMLElement>('.bd-row [data-slot="mayHappen"]')[3]!;
  for (let clicks = 0; clicks < 2; clicks++) {
    await userEvent.click(words);
    await settle();
    expect(selected(mounted)).toEqual([]);
  }
  await keys('{End}x');
  expect(fieldOf(rowsIn(mounted.sections())[3], 'mayHappen')).toBe('Deltax');
});
