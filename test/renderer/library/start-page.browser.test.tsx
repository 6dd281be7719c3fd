// The start page with names as long as a ministry's: nothing is pushed aside.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Recent } from '../../../shared/ipc/briefing-channels';
import { mountApp } from '../support/mount-app';

const NAME = 'Позиція делегації щодо механізмів спостереження, процедур звітності та графіка поетапного відведення сил';
const recent = (id: string, missing: boolean): Recent => ({ id, name: `${NAME}.briefing`, title: `${NAME}: пропозиції до рішення Міністра`, kind: 'negotiationBriefing', marking: 'ДЛЯ СЛУЖБОВОГО КОРИСТУВАННЯ – SAMPLE', folder: 'S:\\Policy\\Delegations\\2026\\Rounds', changedAt: 0, missing });
const work = { id: 'work-long', subject: `${NAME}: пропозиції до рішення Міністра`, file: { name: `${NAME}.briefing`, folder: 'S:\\Policy' }, changedAt: 0 };

/** What is wider inside than it is, where that would be cut off or scrolled. */
const tooWide = (root: string): string[] => [...document.querySelectorAll<HTMLElement>(`${root}, ${root} *`)]
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && getComputedStyle(element).textOverflow !== 'ellipsis')
  .map((element) => `${element.className}: ${element.scrollWidth} > ${element.clientWidth}`);

/** Chromium's own style sheet as of Electron 25, in a layer, so that every rule of ours counts for more. */
const style = document.createElement('style');
style.textContent = '@layer old-chromium { button { align-items: flex-start } }';
document.head.prepend(style);

it.each([[1366, 768], [1600, 1000], [683, 384], [360, 640]])('long names stay in their place at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  mountApp({ recents: [recent('r1', false), recent('r2', true)], handlers: { 'leftWork:list': () => ({ offer: true, works: [work, { ...work, id: 'work-other' }] }) } });
  await expect.element(page.getByRole('dialog', { name: '2 briefings were not saved' })).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.bd-recent').length).toBe(2);
  expect(tooWide('.bd-start')).toEqual([]);
  expect(tooWide('.fui-DialogSurface')).toEqual([]);
  const { bottom, right } = document.querySelector('.fui-DialogSurface')!.getBoundingClientRect();
  expect(bottom <= height && right <= width).toBe(true);
});
