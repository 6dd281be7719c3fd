import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { DELETE_BLOCK_COMMAND, MOVE_ROWS_COMMAND, SET_ROW_VALUE_COMMAND } from '../../../renderer/editor/commands/commands';
import { filterRows, rowFilterOf } from '../../../renderer/editor/view/row-filter';
import { findInBriefing, revealMatch } from '../../../renderer/editor/find/find-in-briefing';
import { revealBlock } from '../../../renderer/editor/view/reveal';
import { briefing, p, row, rowsBlock, section } from '../../builders';
import { caretIn, mount, settle } from './mounted-editor';

const risks = () => briefing(section('risks', p('Before'), { ...rowsBlock('risks', [['Alpha', 'high'], ['Beta', 'low'], ['Gamma', 'high']].map(([text, likelihood], at) => ({ ...row('risks', { mayHappen: text!, likelihood: likelihood!, impact: 'low' }), id: `r${at}` })), { grid: true }), id: 'risks' }));
const HIGH = { blockId: 'risks', values: { likelihood: 'high', impact: 'low' }, words: 'likelihood high, impact low' };
const seen = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLElement>('.bd-row')].filter((one) => one.offsetHeight > 0).map((one) => one.dataset['row']);
const bar = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('.bd-rows-filter');

async function filtered() {
  const mounted = await mount(risks());
  caretIn(mounted.canvas, 'Before');
  await settle();
  filterRows(mounted.handle.editor, HIGH);
  await settle();
  return mounted;
}

describe('filterRows', () => {
  it('shows some rows and says so, changes nothing of the briefing, and shows all again', async () => {
    const { canvas, sections } = await filtered();
    expect([seen(canvas), bar(canvas)?.textContent, bar(canvas)?.hidden]).toEqual([['r0', 'r2'], 'Showing 2 of 3 risks: likelihood high, impact lowShow all', false]);
    expect(sections()[0]?.blocks[1]).toEqual(risks().sections[0]?.blocks[1]);
    bar(canvas)?.querySelector('button')?.click();
    await settle();
    expect([seen(canvas), bar(canvas)?.hidden]).toEqual([['r0', 'r1', 'r2'], true]);
  });

  it('follows what changes', async () => {
    const { canvas, handle } = await filtered();
    handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: 'r1', key: 'likelihood', value: 'high' });
    await settle();
    expect([seen(canvas), bar(canvas)?.textContent?.slice(0, 19)]).toEqual([['r0', 'r1', 'r2'], 'Showing 3 of 3 risk']);
    handle.editor.dispatchCommand(DELETE_BLOCK_COMMAND, { blockId: 'risks' });
    await settle();
    expect(rowFilterOf(handle.editor)).toBeUndefined();
  });

  it('never hides the row that the caret comes to', async () => {
    const { canvas, handle } = await filtered();
    revealBlock(handle.editor, 'r1');
    await settle();
    expect([seen(canvas), rowFilterOf(handle.editor)]).toEqual([['r0', 'r1', 'r2'], undefined]);
  });

  it('keeps rows that are not shown out of a selection of rows, so that nothing unseen is deleted', async () => {
    const { canvas, sections } = await filtered();
    const rows = () => { const block = sections()[0]?.blocks[1]; return block?.type === 'rows' ? block.rows.map(({ id }) => id) : []; };
    const selected = () => [...canvas.querySelectorAll<HTMLElement>('.bd-rows-selected')].map((one) => one.dataset['row']);
    const press = async (keys: string) => { await userEvent.keyboard(keys); await settle(); };
    caretIn(canvas, 'Alpha');
    await settle();
    for (const keys of ['{Control>}a{/Control}', '{Control>}a{/Control}', '{Shift>}{ArrowDown}{/Shift}']) await press(keys);
    expect([seen(canvas), selected()]).toEqual([['r0', 'r2'], ['r0', 'r2']]);
    await press('{Shift>}{ArrowUp}{/Shift}');
    expect(selected()).toEqual(['r0']);
    await press('{Shift>}{ArrowDown}{/Shift}');
    await press('{Delete}');
    expect(JSON.stringify(sections()[0]?.blocks[1])).toMatch(/^(?!.*(Alpha|Gamma)).*Beta/);
    await press('{Control>}z{/Control}');
    await press('{Control>}x{/Control}');
    expect(rows()).toEqual(['r1']);
  });

  it('selects by Ctrl+A the rows that are shown, and shows all before a key could fall on those that are not', async () => {
    const { canvas, handle } = await filtered();
    const selected = () => [...canvas.querySelectorAll<HTMLElement>('.bd-rows-selected')].map((one) => one.dataset['row']);
    const selectMore = async () => { await userEvent.keyboard('{Control>}a{/Control}'); await settle(); };
    caretIn(canvas, 'Alpha');
    await settle();
    for (let step = 0; step < 3; step += 1) await selectMore();
    expect([seen(canvas), selected(), rowFilterOf(handle.editor) === undefined]).toEqual([['r0', 'r2'], ['r0', 'r2'], false]);
    await selectMore();
    expect([seen(canvas), rowFilterOf(handle.editor)]).toEqual([['r0', 'r1', 'r2'], undefined]);
  });

  it.each(['{Alt>}{ArrowDown}{/Alt}', 'menu'])('moves a row past the next one that is shown (%s), for a step that nobody sees is none', async (how) => {
    const { canvas, handle, sections } = await filtered();
    const rows = () => { const block = sections()[0]?.blocks[1]; return block?.type === 'rows' ? block.rows.map(({ id }) => id) : []; };
    caretIn(canvas, 'Alpha');
    await settle();
    if (how === 'menu') handle.editor.dispatchCommand(MOVE_ROWS_COMMAND, { rowIds: ['r0'], to: 'down' });
    else await userEvent.keyboard(how);
    await settle();
    expect([rows(), seen(canvas)]).toEqual([['r1', 'r2', 'r0'], ['r2', 'r0']]);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await settle();
    expect(rows()).toEqual(['r1', 'r0', 'r2']);
  });

  it('hides nothing from find', async () => {
    const { canvas, handle } = await filtered();
    const matches = findInBriefing(handle.editor, 'Beta');
    expect(matches).toHaveLength(1);
    revealMatch(handle.editor, matches, 0);
    await settle();
    expect(seen(canvas)).toEqual(['r0', 'r1', 'r2']);
  });
});
