import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { briefing, risk, risksBlock, section } from '../../builders';
import { useSession } from '../../../renderer/app/session-store';
import { REDO_COMMAND, UNDO_COMMAND } from '../../../renderer/editor';
import { caretIn, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const card = () => document.querySelector<HTMLElement>('.bd-card-tab')?.textContent ?? '';
const rows = (): string[] => { const block = useSession.getState().session!.handle.briefing().sections[0]?.blocks[0]; return block?.type === 'rows' ? block.rows.map(({ id }) => id) : []; };
const undo = (command: typeof UNDO_COMMAND) => useSession.getState().session!.handle.editor.dispatchCommand(command, undefined);

/** Opens three risks with the card of the second, and deletes it there. */
async function deleted(): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('risks', { id: 's1', heading: 'Risks' }, { ...risksBlock({ ...risk({ mayHappen: 'First event' }), id: 'r1' }, { ...risk({ mayHappen: 'Second event' }), id: 'r2' }, { ...risk({ mayHappen: 'Third event' }), id: 'r3' }), id: 'k1' })) });
  await eventually(() => document.querySelector('[data-row="r2"]')).not.toBeNull();
  caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, 'Second event');
  await settle();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await eventually(card).toContain('Second event');
  await page.getByRole('button', { name: 'Delete the row' }).click();
  await eventually(rows).toEqual(['r1', 'r3']);
  await eventually(card).not.toContain('Second event');
}

describe('the card of a row that was deleted on it', () => {
  it('comes back with the row, by undo from beside the text', async () => {
    await deleted();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await eventually(rows).toEqual(['r1', 'r2', 'r3']);
    await eventually(card).toContain('Second event');
    page.getByRole('button', { name: 'Delete the row' }).element().focus();
    undo(REDO_COMMAND);
    await eventually(rows).toEqual(['r1', 'r3']);
    await eventually(card).not.toContain('Second event');
  });

  it('does not come back when another row was gone to meanwhile', async () => {
    await deleted();
    const other = card().includes('First event') ? 'Third event' : 'First event';
    caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, other);
    await eventually(card).toContain(other);
    page.getByRole('button', { name: 'Delete the row' }).element().focus();
    undo(UNDO_COMMAND);
    await eventually(rows).toEqual(['r1', 'r2', 'r3']);
    await settle();
    expect(card()).toContain(other);
  });
});
