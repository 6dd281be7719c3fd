// After a replacement the keyboard is in the find bar, and Esc goes back to the caret where it was, between the same letters. What is found stays painted.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dispatch, UNDO_COMMAND } from '../../../renderer/editor';
import { useSession } from '../../../renderer/app/session-store';
import { inlineText } from '../../../shared/model';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { caretIn, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const event = (): string => { const block = useSession.getState().session!.handle.briefing().sections[1]?.blocks[0]; return block?.type === 'rows' ? inlineText(block.rows[1]?.texts['mayHappen']?.[0] ?? []) : ''; };

/** The caret behind the words "delays at berth" of the second of two risks, and the find bar open with "berth" and "quayside". */
async function bar(): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('bottomLine', { id: 's1', heading: 'Bottom line' }, p('Nothing here.')), section('risks', { id: 's2', heading: 'Risks' }, { ...risksBlock({ ...risk({ mayHappen: 'a berth falls' }), id: 'r1' }, { ...risk({ mayHappen: 'delays at berth two' }), id: 'r2' }), id: 'k1' })) });
  await eventually(() => document.querySelector('[data-row="r2"]')).not.toBeNull();
  caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, 'delays at berth two', 15);
  await settle();
  await userEvent.keyboard('{Control>}h{/Control}');
  await expect.element(page.getByLabelText('Find', { exact: true })).toHaveFocus();
  await userEvent.keyboard('berth{Tab}quayside');
}

describe('after a replacement', () => {
  it('of all places the keyboard is in the find bar, and what is typed after Esc stands where the caret was', async () => {
    await bar();
    await page.getByRole('button', { name: 'Replace all' }).click();
    await eventually(event).toBe('delays at quayside two');
    await expect.element(page.getByLabelText('Find', { exact: true })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.activeElement?.className).toContain('bd-canvas');
    await settle();
    await userEvent.keyboard('!');
    await eventually(event).toBe('delays at quayside! two');
  });

  it('of the last place, too', async () => {
    await bar();
    for (const name of ['Replace', 'Replace', 'Replace']) await page.getByRole('button', { name, exact: true }).click();
    await eventually(event).toBe('delays at quayside two');
    await expect.element(page.getByLabelText('Find', { exact: true })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.activeElement?.className).toContain('bd-canvas');
    await settle();
    await userEvent.keyboard('!');
    await eventually(event).toBe('delays at quayside! two');
  });
});

describe('what is found', () => {
  const painted = (name = 'bd-find'): string[] => [...(CSS.highlights.get(name) ?? [])].map((range) => (range.startContainer.isConnected ? range.toString() : 'gone'));

  it('is painted again when a change of its line and the way back come before anything else has noticed them', async () => {
    await bar();
    await eventually(painted).toEqual(['berth', 'berth']);
    const { editor } = useSession.getState().session!.handle;
    await page.getByRole('button', { name: 'Replace all' }).click();
    await eventually(event).toBe('delays at quayside two');
    dispatch(editor, UNDO_COMMAND, undefined);
    await eventually(event).toBe('delays at berth two');
    await eventually(() => painted()).toEqual(['berth', 'berth']);
    caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, 'delays at berth two', 15);
    await settle();
    await userEvent.keyboard('s');
    dispatch(editor, UNDO_COMMAND, undefined);
    await settle();
    expect(event()).toBe('delays at berth two');
    await eventually(() => painted()).toEqual(['berth', 'berth']);
  });

  it('keeps its chosen place when text is written elsewhere', async () => {
    await bar();
    await page.getByRole('button', { name: 'Next place' }).click();
    await eventually(() => [painted(), painted('bd-find-current')]).toEqual([['berth'], ['berth']]);
    caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, 'Nothing here.', 0);
    await settle();
    await userEvent.keyboard('No berth. ');
    await eventually(() => [painted(), painted('bd-find-current')]).toEqual([['berth', 'berth'], ['berth']]);
    await expect.element(page.getByText('2 of 3')).toBeVisible();
  });
});
