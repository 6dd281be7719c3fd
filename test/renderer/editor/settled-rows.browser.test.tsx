import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { SET_ROW_VALUE_COMMAND, SET_ROWS_SETTINGS_COMMAND } from '../../../renderer/editor/commands/commands';
import { briefing, p, row, rowsBlock, section } from '../../builders';
import { caretIn, mount, settle } from './mounted-editor';

const keys = (text: string) => userEvent.keyboard(text);
const shown = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLElement>('.bd-settled-row')].map((one) => [...one.children].map((cell) => cell.textContent));
const focused = () => document.activeElement?.getAttribute('aria-label');

const talks = () => briefing(
  section('progress', { ...rowsBlock('progress', [{ ...row('progress', { topic: 'Sequencing' }), id: 'r1' }]), id: 'progress' }, p('Below')),
  section('stickingPoints', { heading: 'What is open' }, rowsBlock('stickingPoints', [{ ...row('stickingPoints', { issue: 'Observer mandates', status: 'agreed' }), id: 's1' }, { ...row('stickingPoints', { issue: 'Reporting', status: 'open' }), id: 's2' }])),
);

describe('agreed sticking points in progress', () => {
  it('stand at the end of the table, follow the record, and can be left out', async () => {
    const { canvas, handle, sections } = await mount(talks());
    await expect.poll(() => shown(canvas)).toEqual([['Observer mandates', 'Agreed', 'Settled; from “What is open”']]);
    const before = sections();
    handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: 's2', key: 'status', value: 'agreed' });
    await expect.poll(() => shown(canvas).map(([issue]) => issue)).toEqual(['Observer mandates', 'Reporting']);
    handle.editor.dispatchCommand(SET_ROWS_SETTINGS_COMMAND, { blockId: 'progress', settings: { withoutSettled: true } });
    await expect.poll(() => shown(canvas)).toEqual([]);
    expect(sections()[0]?.blocks.map((block) => block.type === 'rows' && block.rows.length)).toEqual(before[0]?.blocks.map((block) => block.type === 'rows' && block.rows.length));
  });

  it('are reached by the keyboard, named for a screen reader, and lead to their record; no key changes them', async () => {
    const { canvas, sections } = await mount(talks());
    await expect.poll(() => shown(canvas)).toHaveLength(1);
    const before = JSON.stringify(sections());
    caretIn(canvas, 'Sequencing');
    await settle();
    await keys('{ArrowDown}');
    await settle();
    expect(focused()).toBe('Observer mandates: Agreed. Settled; from “What is open”. Go to the sticking point');
    await keys('x{Backspace}{Delete}');
    await settle();
    expect(JSON.stringify(sections())).toBe(before);
    await keys('{ArrowDown}');
    await settle();
    expect(document.getSelection()?.anchorNode?.textContent).toBe('Below');
    canvas.querySelector<HTMLElement>('.bd-settled-go')?.focus();
    await keys('{ArrowUp}');
    await settle();
    expect(document.getSelection()?.anchorNode?.textContent).toBe('Sequencing');
    await keys('{ArrowDown}');
    await settle();
    await keys('{Enter}');
    await settle();
    expect(document.getSelection()?.anchorNode?.textContent).toBe('Observer mandates');
    expect(document.getSelection()?.anchorNode?.parentElement?.closest('[data-row]')?.getAttribute('data-row')).toBe('s1');
  });
});
