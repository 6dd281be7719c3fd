// The buttons of a row's card: whoever moves or copies a row by keyboard stays on the button, and the card is that of the copy.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { briefing, risk, risksBlock, section } from '../../builders';
import { useSession } from '../../../renderer/app/session-store';
import { caretIn, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const rows = (): string[] => { const block = useSession.getState().session!.handle.briefing().sections[0]?.blocks[0]; return block?.type === 'rows' ? block.rows.map(({ id, texts }) => `${id}: ${JSON.stringify(texts['mayHappen']).match(/"text":"([^"]*)"/)?.[1] ?? ''}`) : []; };
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
const cardText = (): string => document.querySelector('[data-card-field="mayHappen"]')?.textContent ?? '';

/** The card of the second of three risks, with the focus on one of its buttons. */
async function onButton(name: string): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('risks', { id: 's1', heading: 'Risks' }, { ...risksBlock({ ...risk({ mayHappen: 'First' }), id: 'r1' }, { ...risk({ mayHappen: 'Second' }), id: 'r2' }, { ...risk({ mayHappen: 'Third' }), id: 'r3' }), id: 'k1' })) });
  await eventually(() => document.querySelector('[data-row="r2"]')).not.toBeNull();
  caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, 'Second');
  await settle();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await eventually(cardText).toContain('Second');
  page.getByRole('button', { name }).element().focus();
}

describe('the buttons of the card', () => {
  it('move the row again and again without the focus leaving them', async () => {
    await onButton('Move the row up');
    await userEvent.keyboard('{Enter}');
    await eventually(rows).toEqual(['r2: Second', 'r1: First', 'r3: Third']);
    await settle();
    expect(focused()).toBe('Move the row up');
    await userEvent.keyboard('{Tab}{Enter}{Enter}');
    await eventually(rows).toEqual(['r1: First', 'r3: Third', 'r2: Second']);
    await settle();
    expect([focused(), cardText().includes('Second')]).toEqual(['Move the row down', true]);
  });

  it('copy the row and stay, in the card of the copy: what is moved next is the copy', async () => {
    await onButton('Duplicate the row');
    const took: string[] = [];
    const note = ({ target }: FocusEvent): void => { took.push((target as HTMLElement).className); };
    document.addEventListener('focusin', note);
    await userEvent.keyboard('{Enter}');
    await eventually(() => rows().length).toBe(4);
    const copy = rows()[2]!;
    await eventually(() => document.querySelector('.bd-row.bd-current')?.getAttribute('data-row')).toBe(copy.split(':')[0]);
    await eventually(focused).toBe('Duplicate the row');
    await settle();
    expect(focused()).toBe('Duplicate the row');
    // Not for a moment was the focus anywhere else: a key that is typed at once would go there.
    document.removeEventListener('focusin', note);
    expect(took).toEqual([]);
    expect(copy).toMatch(/^(?!r2).*: Second$/);
    page.getByRole('button', { name: 'Move the row down' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await eventually(rows).toEqual(['r1: First', 'r2: Second', 'r3: Third', copy]);
  });

  it('bring the copy into view though the focus stays', async () => {
    await onButton('Duplicate the row');
    const pane = document.querySelector<HTMLElement>('.bd-canvas')!.closest<HTMLElement>('[data-region="text"], .bd-page-scroll, main')!;
    const spacer = document.querySelector<HTMLElement>('[data-row="r2"]')!;
    spacer.style.height = '3000px';
    await userEvent.keyboard('{Enter}');
    await eventually(() => rows().length).toBe(4);
    const copy = () => document.querySelector(`[data-row="${rows()[2]!.split(':')[0]!}"]`)!.getBoundingClientRect();
    await eventually(() => copy().top < pane.getBoundingClientRect().bottom && copy().top > 0).toBe(true);
  });

  it('give the row that was moved back the caret with Esc', async () => {
    await onButton('Move the row down');
    await userEvent.keyboard('{Enter}');
    await eventually(() => rows()[2]).toBe('r2: Second');
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.activeElement?.closest('.bd-canvas')).toBeTruthy();
    await userEvent.keyboard('X');
    await eventually(() => rows()[2]).toMatch(/X/);
  });

  it('go back to the text with Esc also while the tip of a tool is shown below the resting pointer', async () => {
    await onButton('Move the row down');
    await page.getByRole('button', { name: 'Bold' }).hover();
    await eventually(() => document.querySelector('[role="tooltip"]')?.textContent).toContain('Bold');
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.activeElement?.closest('.bd-canvas')).toBeTruthy();
    expect(document.querySelector('[role="tooltip"]')).toBeNull();
  });
});
