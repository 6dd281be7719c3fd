// Typing, deleting, cutting and pasting over selected cells of a plain table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { BriefingSection, Table } from '../../../shared/model';
import { UNDO_COMMAND } from '../../../renderer/editor';
import { readSelectionState } from '../../../renderer/editor/view/selection-state';
import { briefing, p, section, table } from '../../builders';
import { wordsOf } from './gesture-briefing';
import { caretIn, mount, type Mounted, selectFrom, settle } from './mounted-editor';

const made = () => briefing({}, section('freeText', { id: 's1' }, { ...p('Before'), id: 'p1' }, { ...table([['A1', 'B1', 'C1'], ['A2', 'B2', 'C2'], ['A3', 'B3', 'C3']]), id: 't1' }, { ...p('After'), id: 'p2' }));
const grid = (sections: readonly BriefingSection[]): string[][] => { const found = sections[0]?.blocks.find((block): block is Table => block.type === 'table'); return (found?.rows ?? []).map((row) => row.cells.map((cell) => cell.blocks.map(wordsOf).join(' / '))); };
/** What stands around the table, which nothing may change. */
const around = (sections: readonly BriefingSection[]): string[] => (sections[0]?.blocks ?? []).map((block) => (block.type === 'table' ? 'table' : wordsOf(block)));
const WHOLE = [['A1', 'B1', 'C1'], ['A2', 'B2', 'C2'], ['A3', 'B3', 'C3']];

async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text);
  await settle();
}

async function clipboard(canvas: HTMLElement, kind: 'paste' | 'copy' | 'cut', content: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(content)) data.setData(type, text);
  canvas.dispatchEvent(new ClipboardEvent(kind, { clipboardData: data, bubbles: true, cancelable: true }));
  await settle();
  return Object.fromEntries([...data.types].map((type) => [type, data.getData(type)] as const).filter(([, text]) => text !== ''));
}

/** Opens the table with four of its nine cells selected. */
async function withCells(first = 'A1', last = 'B2'): Promise<Mounted> {
  const mounted = await mount(made());
  selectFrom(mounted.canvas, first, last);
  await settle();
  expect(mounted.canvas.querySelectorAll('.bd-table-selected').length).toBeGreaterThan(1);
  return mounted;
}

/** Opens the table with all of it selected, by keys. */
async function withTable(): Promise<Mounted> {
  const mounted = await mount(made());
  caretIn(mounted.canvas, 'B2');
  await settle();
  await keys('{Control>}a{/Control}');
  await keys('{Control>}a{/Control}');
  return mounted;
}

describe('over selected cells', () => {
  it('what is typed empties them and stands in the first, letter after letter', async () => {
    const { canvas, sections } = await withCells();
    for (const letter of 'New') await keys(letter);
    expect(grid(sections())).toEqual([['New', '', 'C1'], ['', '', 'C2'], WHOLE[2]]);
    expect(around(sections())).toEqual(['Before', 'table', 'After']);
    expect(canvas.querySelectorAll('.bd-table-selected')).toHaveLength(0);
  });

  it('and over cells that were selected backwards', async () => {
    const { sections } = await withCells('C3', 'B2');
    await keys('x');
    expect(grid(sections())).toEqual([WHOLE[0], ['A2', 'x', ''], ['A3', '', '']]);
  });

  it.each(['{Delete}', '{Backspace}', '{Control>}{Delete}{/Control}', '{Enter}'])('%s empties them, as one step of undo', async (key) => {
    const { sections } = await withCells();
    await keys(key);
    expect(grid(sections())).toEqual([['', '', 'C1'], ['', '', 'C2'], WHOLE[2]]);
    expect(around(sections())).toEqual(['Before', 'table', 'After']);
    await keys('x');
    expect(grid(sections())[0]).toEqual(['x', '', 'C1']);
    await keys('{Control>}z{/Control}');
    await keys('{Control>}z{/Control}');
    expect(grid(sections())).toEqual(WHOLE);
  });

  it('Esc puts the caret back into the last of them', async () => {
    const { canvas, sections } = await withCells();
    await keys('{Escape}');
    expect(canvas.querySelectorAll('.bd-table-selected')).toHaveLength(0);
    await keys('x');
    expect(grid(sections())).toEqual([WHOLE[0], ['A2', 'B2x', 'C2'], WHOLE[2]]);
  });

  it('what an input method composes stands in the first', async () => {
    const { sections } = await withCells();
    const input = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
    await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await input.send('Input.insertText', { text: '日' });
    await settle();
    expect(grid(sections())).toEqual([['日', '', 'C1'], ['', '', 'C2'], WHOLE[2]]);
    expect(around(sections())).toEqual(['Before', 'table', 'After']);
  });

  it('cut takes their text and leaves them; pasted elsewhere it is a table of them', async () => {
    const { canvas, sections } = await withCells();
    const cut = await clipboard(canvas, 'cut');
    expect(grid(sections())).toEqual([['', '', 'C1'], ['', '', 'C2'], WHOLE[2]]);
    expect(cut['text/plain']).toBe('A1\tB1\nA2\tB2');
    caretIn(canvas, 'After');
    await clipboard(canvas, 'paste', cut);
    expect(around(sections())).toEqual(['Before', 'table', 'After', 'table', '']);
    expect(sections()[0]?.blocks[3]).toMatchObject({ type: 'table', rows: [{ cells: [{}, {}] }, { cells: [{}, {}] }] });
  });

  it('a pasted table fills them cell by cell, and empties the rest', async () => {
    const { canvas, sections } = await withCells('A1', 'B3');
    await clipboard(canvas, 'paste', { 'text/plain': 'one\ttwo\nthree\tfour' });
    expect(grid(sections())).toEqual([['one', 'two', 'C1'], ['three', 'four', 'C2'], ['', '', 'C3']]);
    expect(around(sections())).toEqual(['Before', 'table', 'After']);
  });

  it('a table with more cells than are selected is text in the first; nothing of it is lost', async () => {
    const { canvas, sections } = await withCells('A1', 'B1');
    await clipboard(canvas, 'paste', { 'text/plain': 'one\ttwo\nthree\tfour' });
    expect(grid(sections())).toEqual([['one | two / three | four', '', 'C1'], WHOLE[1], WHOLE[2]]);
  });

  it('pasted words stand in the first', async () => {
    const { canvas, sections } = await withCells();
    await clipboard(canvas, 'paste', { 'text/html': '<p>Pasted <b>words</b></p>' });
    expect(grid(sections())).toEqual([['Pasted |words', '', 'C1'], ['', '', 'C2'], WHOLE[2]]);
  });
});

describe('from an empty cell', () => {
  it.each([['C2', '{ArrowDown}', 'C3'], ['C2', '{ArrowUp}', 'C1'], ['A2', '{ArrowDown}', 'A3']])('%s, Shift with %s selects it and then the cell there, and empties no other', async (empty, arrow, next) => {
    const { canvas, sections } = await mount(made());
    const at = WHOLE.flat().indexOf(empty);
    caretIn(canvas, empty);
    await settle();
    await keys('{Backspace}{Backspace}');
    await keys(`{Shift>}${arrow}{/Shift}`);
    expect([...canvas.querySelectorAll('.bd-table-cell')].flatMap((cell, index) => (cell.classList.contains('bd-table-selected') ? [index] : []))).toEqual([at]);
    await keys(`{Shift>}${arrow}{/Shift}`);
    await keys('x');
    expect(grid(sections()).flat().filter((text, index) => text !== WHOLE.flat()[index])).toEqual(['x', '']);
    expect(grid(sections()).flat()[WHOLE.flat().indexOf(next)]).toBe(next < empty ? 'x' : '');
  });
});

describe('over a whole table selected with Ctrl+A', () => {
  it.each([['x', 'x'], ['{Delete}', ''], ['{Backspace}', '']])('%s empties its cells and keeps it', async (key, first) => {
    const { sections } = await withTable();
    await keys(key);
    expect(grid(sections())).toEqual([[first, '', ''], ['', '', ''], ['', '', '']]);
    expect(around(sections())).toEqual(['Before', 'table', 'After']);
    await keys('{Control>}z{/Control}');
    expect(grid(sections())).toEqual(WHOLE);
  });

  it('cut takes it all and leaves its cells', async () => {
    const { canvas, sections } = await withTable();
    const cut = await clipboard(canvas, 'cut');
    expect(cut['text/plain']).toBe('A1\tB1\tC1\nA2\tB2\tC2\nA3\tB3\tC3');
    expect(grid(sections()).flat().join('')).toBe('');
    expect(around(sections())).toEqual(['Before', 'table', 'After']);
  });

  it('Ctrl+A goes on to the section', async () => {
    const { canvas, sections } = await withTable();
    await keys('{Control>}a{/Control}');
    expect((await clipboard(canvas, 'copy'))['text/plain']).toContain('Before');
    expect(grid(sections())).toEqual(WHOLE);
  });

  it('from a few selected cells Ctrl+A selects the table first', async () => {
    const { sections } = await withCells();
    await keys('{Control>}a{/Control}');
    await keys('x');
    expect(grid(sections())).toEqual([['x', '', ''], ['', '', ''], ['', '', '']]);
    expect(around(sections())).toEqual(['Before', 'table', 'After']);
  });
});

describe('random keys over random cells', () => {
  const cellAt = fc.record({ cell: fc.nat(8), at: fc.constantFrom('start', 'end' as const) });
  const step = fc.record({ from: cellAt, to: cellAt, all: fc.nat(2), key: fc.constantFrom('x', 'cut', 'paste', 'table', '{Delete}', '{Backspace}', '{Enter}', '{Shift>}{Enter}{/Shift}', '{Control>}{Backspace}{/Control}', '{Control>}b{/Control}', '{Shift>}{ArrowDown}{/Shift}x', '{Shift>}{ArrowRight}{/Shift}{Delete}') });

  it('change nothing beside the cells between them, raise no error, and can be undone', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const errors: unknown[] = [];
      const note = (event: ErrorEvent): void => { errors.push(event.error); };
      window.addEventListener('error', note);
      const { canvas, handle, sections } = await mount(made());
      for (const { from, to, all, key } of steps) {
        const before = grid(sections());
        const cells = [...canvas.querySelectorAll<HTMLElement>('.bd-table-cell')];
        // In the text where there is one, as a click or a key would: no key of a browser leaves the caret beside a text in its paragraph.
        const place = (cell: number, at: string): readonly [Node, number] => {
          const block = cells[cell]!.querySelector('.bd-paragraph') ?? cells[cell]!;
          const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          const first = texts.nextNode();
          if (first === null) return [block, 0];
          let last = first;
          for (let next = texts.nextNode(); next !== null; next = texts.nextNode()) last = next;
          return at === 'start' ? [first, 0] : [last, last.textContent?.length ?? 0];
        };
        canvas.focus();
        // Out of cells that are still selected, as a click would.
        await keys('{Escape}');
        document.getSelection()?.setBaseAndExtent(...place(from.cell, from.at), ...place(to.cell, to.at));
        document.dispatchEvent(new Event('selectionchange'));
        await settle();
        // Once more than this, and it is no longer the table that is selected.
        const presses = Math.min(all, from.cell === to.cell && from.at === to.at ? 2 : Math.abs(from.cell - to.cell) === 8 || Math.min(from.cell, to.cell) === 2 && Math.max(from.cell, to.cell) === 6 ? 0 : 1);
        for (let press = 0; press < presses; press++) await keys('{Control>}a{/Control}');
        if (key === 'cut') await clipboard(canvas, 'cut');
        else if (key === 'paste') await clipboard(canvas, 'paste', { 'text/plain': 'One\n- Two\n- Three' });
        else if (key === 'table') await clipboard(canvas, 'paste', { 'text/plain': 'p\tq\nr\ts' });
        else await keys(key);
        expect(errors).toEqual([]);
        expect(around(sections())).toEqual(['Before', 'table', 'After']);
        const after = grid(sections());
        expect(after.map((row) => row.length)).toEqual([3, 3, 3]);
        // Shift with an arrow may reach one cell further, and what is selected whole has no cell beside it.
        const reach = key.startsWith('{Shift>}{Arrow') ? 1 : 0;
        const between = (cell: number, by: (cell: number) => number): boolean => by(cell) >= Math.min(by(from.cell), by(to.cell)) - reach && by(cell) <= Math.max(by(from.cell), by(to.cell)) + reach;
        const isBeside = (cell: number): boolean => all === 0 && !(between(cell, (one) => Math.floor(one / 3)) && between(cell, (one) => one % 3));
        for (let cell = 0; cell < 9; cell++) if (isBeside(cell)) expect(after[Math.floor(cell / 3)]?.[cell % 3]).toBe(before[Math.floor(cell / 3)]?.[cell % 3]);
      }
      while (readSelectionState(handle.editor).canUndo) { handle.editor.dispatchCommand(UNDO_COMMAND, undefined); await settle(); }
      expect(grid(sections())).toEqual(WHOLE);
      expect(around(sections())).toEqual(['Before', 'table', 'After']);
      window.removeEventListener('error', note);
    }), { numRuns: 10, endOnFailure: true });
  });
});
