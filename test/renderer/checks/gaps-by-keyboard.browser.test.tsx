// The gaps by keyboard alone: what is set aside, taken up again or mended goes from under the focus, which stays in the list and is never nowhere.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSession } from '../../../renderer/app/session-store';
import { showPanel } from '../../../renderer/app/panels';
import { briefing, enforcementOptionsBlock, option, p, risk, risksBlock, section } from '../../builders';
import { settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const keys = (text: string) => userEvent.keyboard(text);
const focused = (): string => (document.activeElement === document.body ? 'nothing' : document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const reasons = () => useSession.getState().session?.handle.briefing().setAside.map(({ reason }) => reason);
const OWNERS = 'Owner missing: 2 risks';

/** Two risks without an owner and an empty section, and the focus on the first line of the gaps. */
async function onGaps(): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('situation', { heading: 'Nothing here' }), section('risks', p('Two.'), risksBlock(risk({ mayHappen: 'Staff leave' }), risk({ mayHappen: 'Courts object' })))) });
  await eventually(() => useSession.getState().session).not.toBeNull();
  showPanel('gaps', { focus: false });
  await expect.element(page.getByRole('button', { name: OWNERS })).toBeVisible();
  (page.getByRole('button', { name: OWNERS }).element() as HTMLElement).focus();
}

async function setAside(reason: string): Promise<void> {
  await keys('{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'Set aside' })).toBeVisible();
  await eventually(() => document.activeElement?.tagName).toBe('INPUT');
  await keys(`${reason}{Enter}`);
  await eventually(() => reasons()?.includes(reason)).toBe(true);
  await eventually(() => document.querySelector('[role="dialog"]')).toBeNull();
}

it('what is set aside gives the focus to what stands in its place, then to the next kind; what is taken up again likewise', async () => {
  await onGaps();
  await keys('{Enter}{Tab}{Tab}{Tab}'); // the group opens; set all aside, the first risk, its Set aside…
  expect(focused()).toMatch(/^Set aside: .*Staff leave/);
  await setAside('Known to the clearer');
  await eventually(focused).toMatch(/^Set aside: .*Courts object/);
  await setAside('Known too');
  await eventually(() => page.getByRole('button', { name: /^Owner missing/ }).elements().length).toBe(0);
  await eventually(focused).not.toBe('nothing');
  expect(document.activeElement?.closest('.bd-gaps')).not.toBeNull();
  (page.getByRole('button', { name: /^Take up again: .*Staff leave/ }).element() as HTMLElement).focus();
  await keys('{Enter}');
  await eventually(() => reasons()).toEqual(['Known too']);
  await eventually(focused).toMatch(/^Take up again: .*Courts object/);
  await keys('{Enter}');
  await eventually(() => page.getByRole('button', { name: OWNERS }).elements().length).toBe(1);
  await eventually(() => document.activeElement?.closest('.bd-gaps')).not.toBeNull();
  await keys('{Escape}');
  await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
});

it('a line that goes because it was mended a moment before gives the focus on', async () => {
  await onGaps();
  (page.getByRole('button', { name: /^Section empty/ }).element() as HTMLElement).focus();
  await keys('{Escape}');
  await eventually(() => document.activeElement?.classList.contains('bd-canvas')).toBe(true);
  const empty = document.querySelector('.bd-canvas section p')!;
  getSelection()?.setBaseAndExtent(empty, 0, empty, 0);
  await settle();
  await keys('Written.');
  (page.getByRole('button', { name: /^Section empty/ }).element() as HTMLElement).focus();
  await eventually(() => page.getByRole('button', { name: /^Section empty/ }).elements().length).toBe(0);
  await eventually(focused).toBe(OWNERS);
});

const inspector = () => document.querySelector('#bd-inspector');
const region = () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
const ctrl = (key: string) => keys(`{Control>}${key}{/Control}`);

describe('Ctrl+2 after a gap was followed', () => {
  const open = async (name: RegExp): Promise<void> => {
    (page.getByRole('button', { name }).element() as HTMLElement).focus();
    await keys('{Enter}');
  };
  const follow = async (name: RegExp): Promise<void> => {
    (page.getByRole('button', { name }).first().element() as HTMLElement).focus();
    await keys('{Enter}');
  };

  it('goes back to its line from the text, and closes the inspector from there', async () => {
    await onGaps();
    await open(/^Owner missing/);
    await follow(/Courts object.*no owner/);
    await eventually(region).toBe('text');
    await ctrl('2');
    await eventually(focused).toMatch(/Courts object.*no owner/);
    await ctrl('2');
    await eventually(inspector).toBeNull();
    expect(region()).toBe('text');
    await ctrl('2');
    await eventually(region).toBe('inspector');
  });

  it('goes back to its line from the card that it led to, or that was opened on the way, and from the text behind it', async () => {
    await page.viewport(1366, 768);
    mountApp({ initial: briefing(section('enforcementOptions', enforcementOptionsBlock(option({ option: 'Observers', optionKind: 'verification' }), option({ option: 'Satellites', optionKind: 'verification' })))) });
    await eventually(() => useSession.getState().session).not.toBeNull();
    showPanel('gaps', { focus: false });
    await expect.element(page.getByRole('button', { name: /^Detection method missing/ })).toBeVisible();
    await open(/^Detection method missing/);
    await follow(/Satellites/);
    await eventually(() => document.activeElement?.closest('[data-card-field]')).not.toBeNull();
    await ctrl('2');
    await eventually(focused).toMatch(/Satellites/);
    await keys('{Enter}');
    await eventually(() => document.activeElement?.closest('[data-card-field]')).not.toBeNull();
    await keys('By satellite{Escape}');
    await eventually(region).toBe('text');
    await keys('{Alt>}{Enter}{/Alt}');
    await eventually(region).toBe('inspector');
    await ctrl('2');
    await eventually(() => document.activeElement?.closest('.bd-gaps')).not.toBeNull();
    await eventually(focused).toMatch(/Observers/); // the line that was followed is mended
    await eventually(() => page.getByRole('button', { name: /Satellites/ }).elements().length).toBe(0);
  });

  it('closes a tab that was gone to since, with the caret where it was', async () => {
    await onGaps();
    await open(/^Owner missing/);
    await follow(/Courts object.*no owner/);
    await eventually(region).toBe('text');
    await settle();
    await ctrl('3');
    await eventually(() => document.querySelector('[data-tab="preview"]')?.contains(document.activeElement) ?? false).toBe(true);
    await ctrl('3');
    await eventually(inspector).toBeNull();
    await eventually(region).toBe('text');
    await settle();
    await keys('The registrar');
    await eventually(() => JSON.stringify(useSession.getState().session?.handle.briefing().sections[1]?.blocks)).toContain('The registrar');
  });
});
