import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { briefing, clearance, clearanceBlock, issue, risk, risksBlock, section, stickingPointsBlock, threeParties } from '../../builders';
import { useSession } from '../../../renderer/app/session-store';
import { UNDO_COMMAND } from '../../../renderer/editor';
import { caretIn, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const block = () => { const [found] = useSession.getState().session!.handle.briefing().sections[0]!.blocks; return found?.type === 'rows' ? found : undefined; };
const field = (key: string) => document.querySelector<HTMLElement>(`[data-card-field="${key}"]`);
const items = () => [...document.querySelectorAll<HTMLElement>('[role="menuitemcheckbox"]')];
const button = () => [...document.querySelectorAll<HTMLElement>('.bd-card-tab button')].find((entry) => entry.textContent === 'More fields');
const count = (group: string) => [...document.querySelectorAll('.bd-accordion button')].find((entry) => entry.textContent?.startsWith(group))?.querySelector('.bd-card-count')?.textContent;

async function openCard(text: string): Promise<void> {
  await page.viewport(1366, 768);
  const content = briefing({ metadata: { likelihoodScale: 'icd203' }, parties: threeParties() }, section('risks', { id: 's1', heading: 'Risks' }, { ...risksBlock({ ...risk({ mayHappen: 'First event' }), id: 'r1' }, { ...risk({ mayHappen: 'Second event', marking: '(SAMPLE)' }), id: 'r2' }), id: 'k1' }), section('clearance', clearanceBlock(clearance({ office: 'Legal office' }))), section('stickingPoints', stickingPointsBlock(issue({ issue: 'Fares' }))));
  mountApp({ initial: content });
  await eventually(() => document.querySelector('[data-row="r2"]')).not.toBeNull();
  caretIn(document.querySelector<HTMLElement>('.bd-canvas')!, text);
  await settle();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await eventually(() => document.querySelector('.bd-card-tab')?.textContent).toContain(text);
}

describe('the fields of a card that are hidden until asked for', () => {
  it('are asked for and left out again by keyboard alone, for the whole block, each in one step', async () => {
    await openCard('First event');
    expect([field('proximity'), field('marking')]).toEqual([null, null]);
    expect(count('Risk')).toBe('1 of 4');
    button()!.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => items().map((item) => item.textContent)).toEqual(['Row marking', 'Likelihood in words', 'Proximity', 'Confidence', 'Likelihood before the response', 'Impact before the response', 'Target likelihood', 'Target impact']);
    await eventually(() => document.activeElement?.textContent).toBe('Row marking');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await eventually(() => block()?.settings.asked).toEqual(['proximity']);
    await eventually(() => field('proximity')?.contains(document.activeElement)).toBe(true);
    await settle();
    expect(field('proximity')?.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).toBe(page.getByRole('combobox', { name: 'Proximity' }).element());

    button()!.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => items().filter((item) => item.getAttribute('aria-checked') === 'true').map((item) => item.textContent)).toEqual(['Proximity']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await eventually(() => block()?.settings).toEqual({});
    await eventually(() => field('proximity')).toBeNull();
    await eventually(() => document.activeElement).toBe(button());
    useSession.getState().session!.handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await eventually(() => block()?.settings.asked).toEqual(['proximity']);
    await eventually(() => count('Assessment and response')).toBe('0 of 6');
  });

  it('show where a row has something in them, and stay while it is deleted', async () => {
    await openCard('Second event');
    await eventually(() => field('marking')?.textContent).toContain('(SAMPLE)');
    expect(count('Risk')).toBe('2 of 5');
    const text = field('marking')!.querySelector<HTMLElement>('[contenteditable="true"]')!;
    await userEvent.click(text);
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    await eventually(() => block()?.rows[1]?.texts['marking']).toBeUndefined();
    await eventually(() => count('Risk')).toBe('1 of 5');
    await settle();
    expect(field('marking')?.contains(document.activeElement)).toBe(true);
  });

  it('come into view when they are asked for, for the first party that has them', async () => {
    await openCard('Fares');
    button()!.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => items().at(-1)?.textContent).toBe('Confidence in the assessment');
    await userEvent.keyboard('{End}{Enter}');
    await eventually(() => field('assessedConfidence.moscow')?.contains(document.activeElement)).toBe(true);
    const panel = document.querySelector('.bd-inspector-body')!;
    await eventually(() => panel.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running')).toEqual([]);
    await settle();
    const [seen, place] = [panel, document.activeElement!].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect([place.top >= seen.top, place.bottom <= seen.bottom]).toEqual([true, true]);
  });

  it('are offered by a menu with names for a screen reader', async () => {
    await openCard('First event');
    await userEvent.click(button()!);
    await eventually(() => items().length).toBe(8);
    const { violations } = await axe.run({ include: [['body']], exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa'], rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('have no menu in the card of a kind that has none', async () => {
    await openCard('Legal office');
    expect(button()).toBeUndefined();
  });
});
