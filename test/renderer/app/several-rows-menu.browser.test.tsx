// The menu of a row while several rows are selected: it names them all and acts on them all, as one step.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSession } from '../../../renderer/app/session-store';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { caretIn, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const rows = () => (useSession.getState().session!.handle.briefing().sections[0]?.blocks ?? []).flatMap((block) => (block.type === 'rows' ? block.rows : []));
const order = (): string => rows().map((row) => JSON.stringify(row.texts['mayHappen']).match(/Event (\d+)/)?.[1] ?? '?').join(' ');
const chosen = (): number => document.querySelectorAll('.bd-rows-selected').length;

/** Rows 2 and 3 of five selected, and the menu of the first of them open. Row 3 is linked to row 2. */
async function menuOfTwo(): Promise<void> {
  await page.viewport(1366, 768);
  const made = [1, 2, 3, 4, 5].map((number) => ({ ...risk({ mayHappen: `Event ${number}`, likelihood: 'high', ...(number === 3 ? { links: ['r2'] } : {}) }), id: `r${number}` }));
  mountApp({ initial: briefing(section('risks', { id: 's1', heading: 'Risks' }, { ...risksBlock(...made), id: 'k1' }, { ...p('Below'), id: 'p1' })) });
  await eventually(() => document.querySelector('[data-row="r2"]')).not.toBeNull();
  caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, 'Event 2');
  await settle();
  await userEvent.keyboard('{Control>}a{/Control}');
  await settle();
  await userEvent.keyboard('{Control>}a{/Control}');
  await eventually(chosen).toBe(1);
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await eventually(chosen).toBe(2);
  await openMenu();
}

async function openMenu(): Promise<void> {
  await userEvent.click(document.querySelector('.bd-row-menu')!);
  await eventually(() => document.activeElement?.getAttribute('role')).toBe('menuitem');
}

const choose = (name: string): Promise<void> => page.getByRole('menuitem', { name }).click();
async function undo(): Promise<void> {
  await userEvent.keyboard('{Control>}z{/Control}');
  await settle();
}

describe('with two rows selected, the menu of a row', () => {
  it('duplicates both below them, with links among the copies, and the caret is in the first copy', async () => {
    await menuOfTwo();
    await choose('Duplicate 2 rows');
    await eventually(order).toBe('1 2 3 2 3 4 5');
    expect(rows()[4]?.values).toEqual({ likelihood: 'high', links: [rows()[3]?.id] });
    await eventually(() => document.querySelector('[role="menu"]')).toBeNull();
    await userEvent.keyboard('!');
    await eventually(() => JSON.stringify(rows()[3]?.texts['mayHappen'])).toContain('Event 2!');
    await undo();
    await undo();
    expect(order()).toBe('1 2 3 4 5');
  });

  it('deletes both, and one undo brings them back with their links', async () => {
    await menuOfTwo();
    const before = rows();
    await choose('Delete 2 rows');
    await eventually(order).toBe('1 4 5');
    await eventually(() => document.body.textContent).toContain('2 rows were deleted.');
    await undo();
    expect(rows()).toEqual(before);
  });

  it('moves both, and they stay selected for the next move', async () => {
    await menuOfTwo();
    await choose('Move down');
    await eventually(order).toBe('1 4 2 3 5');
    await eventually(() => document.querySelector('[role="menu"]')).toBeNull();
    await eventually(chosen).toBe(2);
    await openMenu();
    await choose('Move up');
    await eventually(order).toBe('1 2 3 4 5');
  });

  it('closed with Esc leaves them selected, and what is typed goes nowhere else', async () => {
    await menuOfTwo();
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.querySelector('[role="menu"]')).toBeNull();
    await eventually(chosen).toBe(2);
    await userEvent.keyboard('x');
    await eventually(() => JSON.stringify(rows()[1]?.texts['mayHappen'])).toContain('"x"');
    expect(useSession.getState().session!.handle.briefing().sections[0]?.heading).toBe('Risks');
  });
});
