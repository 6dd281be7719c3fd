// A date that is typed and left with Tab: the focus goes to what comes next, and the words typed there do not land in the text.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { richText } from '../../../shared/model';
import { useSession } from '../../../renderer/app/session-store';
import { briefing, risk, risksBlock, section } from '../../builders';
import { caretIn, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const row = () => { const block = useSession.getState().session?.handle.briefing().sections[0]?.blocks[0]; return block?.type === 'rows' ? block.rows[0] : undefined; };
const region = () => document.activeElement?.closest('[data-region]')?.getAttribute('data-region');

/** The card of a risk with one action, and the focus on the day by which it is due. */
async function onDue(): Promise<Element> {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('risks', { id: 's1' }, { ...risksBlock({ ...risk({ mayHappen: 'Staff leave', actions: [{ what: 'Call' }] }), id: 'r1' }), id: 'k1' })) });
  await eventually(() => document.querySelector('[data-row="r1"]')).not.toBeNull();
  caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, 'Staff leave');
  await settle();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  const group = page.getByRole('button', { name: /^Actions/ });
  await expect.element(group).toBeVisible();
  if (group.element().getAttribute('aria-expanded') !== 'true') await group.click();
  const due = page.getByRole('combobox', { name: /^Due/ });
  await expect.element(due).toBeVisible();
  (due.element() as HTMLElement).focus();
  return due.element();
}

it('in the card goes on in the card, forwards and backwards', async () => {
  const due = await onDue();
  const took: (string | null)[] = [];
  document.addEventListener('focusin', ({ target }) => took.push((target as Element).closest('[data-region]')?.getAttribute('data-region') ?? null));
  await userEvent.keyboard('14 January 2027{Tab}');
  await eventually(() => row()?.lists['actions']?.[0]?.values['due']).toBe('2027-01-14');
  await settle();
  expect(region()).toBe('inspector');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement).toBe(due);
  await userEvent.keyboard('15 January 2027{Shift>}{Tab}{/Shift}');
  await eventually(() => row()?.lists['actions']?.[0]?.values['due']).toBe('2027-01-15');
  await settle();
  await userEvent.keyboard('{End} at once');
  await eventually(() => JSON.stringify(row()?.lists['actions'])).toContain('at once');
  expect(richText(row()?.texts['mayHappen'])).toBe('Staff leave');
  expect(new Set(took)).toEqual(new Set(['inspector']));
});

it('of a new briefing goes on to Create, which Enter presses', async () => {
  mountApp();
  await page.getByRole('button', { name: /^Decision memo/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New: Decision memo' });
  await expect.element(dialog).toBeVisible();
  await eventually(() => document.activeElement?.tagName).toBe('INPUT');
  await userEvent.keyboard('Permits{Tab}Minister{Tab}15 December 2026{Tab}');
  await settle();
  expect(document.activeElement?.textContent).toBe('Create');
  await userEvent.keyboard('{Enter}');
  await eventually(() => useSession.getState().session?.handle.briefing().metadata.decideBy).toBe('2026-12-15');
});
