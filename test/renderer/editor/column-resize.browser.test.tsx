import { UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import '../../../renderer/app/tokens.css';
import { briefing, p, section, table } from '../../builders';
import { caretIn, mount, settle } from './mounted-editor';

const tableIn = (canvas: HTMLElement) => canvas.querySelector('.bd-table') as HTMLTableElement;
const widths = (canvas: HTMLElement) => [...tableIn(canvas).rows[0]?.cells ?? []].map((cell) => Math.round(cell.getBoundingClientRect().width));
const pointer = (target: Element, type: string, clientX: number, clientY: number) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, buttons: type === 'pointermove' ? 0 : 1, clientX, clientY }));

async function shown(columns: readonly string[]) {
  const mounted = await mount(briefing(section('freeText', p('Before'), { ...table([[...columns]]), id: 't1' })));
  caretIn(mounted.canvas, 'Before');
  await settle();
  const cell = tableIn(mounted.canvas).rows[0]?.cells[0] as HTMLElement;
  const box = cell.getBoundingClientRect();
  const given = () => { const block = mounted.handle.briefing().sections[0]?.blocks.find((candidate) => candidate.id === 't1'); return block?.type === 'table' ? block.columnWidths : undefined; };
  return { ...mounted, cell, x: box.right, y: box.top + box.height / 2, given };
}

describe('the border between two columns', () => {
  it('moves with the pointer; the table stays as wide as it is, and one step takes it back', async () => {
    const { canvas, handle, cell, x, y, given } = await shown(['A', 'B', 'C']);
    const before = widths(canvas);
    pointer(cell, 'pointermove', x, y);
    expect(canvas.classList.contains('bd-at-border')).toBe(true);
    pointer(cell, 'pointerdown', x, y);
    pointer(cell, 'pointermove', x + 60, y);
    expect(document.querySelectorAll('.bd-column-guide')).toHaveLength(1);
    pointer(cell, 'pointerup', x + 60, y);
    await settle();
    expect(document.querySelectorAll('.bd-column-guide')).toHaveLength(0);
    const after = widths(canvas);
    expect(Math.abs((after[0] ?? 0) - (before[0] ?? 0) - 60)).toBeLessThanOrEqual(3);
    expect(Math.abs((after[2] ?? 0) - (before[2] ?? 0))).toBeLessThanOrEqual(3);
    expect(given()).toHaveLength(3);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settle();
    expect(given()).toBeUndefined();
    expect(widths(canvas)).toEqual(before);
  });

  it('leaves every column room, and stays where it was on Escape', async () => {
    const { canvas, cell, x, y, given } = await shown(['A', 'B', 'C']);
    pointer(cell, 'pointerdown', x, y);
    pointer(cell, 'pointermove', x + 4000, y);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    pointer(cell, 'pointerup', x + 4000, y);
    await settle();
    expect(given()).toBeUndefined();
    pointer(cell, 'pointerdown', x, y);
    pointer(cell, 'pointermove', x + 4000, y);
    pointer(cell, 'pointerup', x + 4000, y);
    await settle();
    expect(Math.min(...widths(canvas))).toBeGreaterThan(15);
  });

  it('gives the widths back to the text on a double click', async () => {
    const { cell, x, y, given } = await shown(['A', 'B']);
    pointer(cell, 'pointerdown', x, y);
    pointer(cell, 'pointermove', x - 50, y);
    pointer(cell, 'pointerup', x - 50, y);
    await settle();
    expect(given()).toHaveLength(2);
    const edge = cell.getBoundingClientRect().right;
    cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, clientX: edge, clientY: y }));
    await settle();
    expect(given()).toBeUndefined();
  });
});
