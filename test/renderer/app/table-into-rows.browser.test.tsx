// A table of which every heading is known becomes rows without a question, and says so for as long as that can be undone.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSession } from '../../../renderer/app/session-store';
import { useToasts } from '../../../renderer/app/toasts';
import { briefing, p, section, table } from '../../builders';
import { caretIn, pasteInto } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const frames = async (count: number): Promise<void> => { for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame); };
const rowsOf = () => useSession.getState().session?.handle.briefing().sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'rows');
const toasts = (): string[] => useToasts.getState().toasts.map(({ text }) => text);

async function start(...blocks: Parameters<typeof section>[1][]): Promise<HTMLElement> {
  mountApp({ initial: briefing({}, section('background', ...blocks as [])) });
  await eventually(() => useSession.getState().session).not.toBeNull();
  await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
  return document.querySelector<HTMLElement>('.bd-canvas')!;
}

describe('a table with known headings', () => {
  it.each([
    ['in the first row', [['Option', 'For', 'Against'], ['Observers', 'Quick', 'Weak'], ['Patrols', 'Strong', 'Dear']], '2 options came from the table; its headings named the columns.'],
    ['in the first column', [['', 'Observers', 'Patrols'], ['For', 'Quick', 'Strong'], ['Against', 'Weak', 'Dear']], '2 options came from the table; its first column named the fields.'],
  ])('%s becomes rows by one key, and says so', async (_where, cells, words) => {
    const canvas = await start(p('Before'), table(cells), p('After'));
    caretIn(canvas, 'Observers');
    await frames(2);
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await eventually(rowsOf).toMatchObject({ kind: 'enforcementOptions', rows: [{ texts: { option: [[{ text: 'Observers' }]], for: [[{ text: 'Quick' }]], against: [[{ text: 'Weak' }]] } }, { texts: { option: [[{ text: 'Patrols' }]] } }] });
    await frames(6);
    expect(toasts()).toEqual([words]);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await eventually(rowsOf).toBeUndefined();
  });

  it('pasted at the end of a section becomes rows by the same key: the caret stands below it', async () => {
    const canvas = await start(p());
    await pasteInto(canvas, { 'text/html': '<table><tr><td>Option</td><td>For</td></tr><tr><td>Observers</td><td>Quick</td></tr></table>' });
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await eventually(rowsOf).toMatchObject({ rows: [{ texts: { option: [[{ text: 'Observers' }]] } }] });
  });
});
