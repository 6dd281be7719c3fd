import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const keys = (text: string) => userEvent.keyboard(text);
const region = () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
const open = async () => {
  await page.viewport(1366, 768);
  mountApp({ initial: sampleBriefing() });
  await eventually(() => document.querySelectorAll('.bd-outline-row').length).toBeGreaterThan(5);
  await eventually(region).toBe('text');
};

describe('a window of 341 by 186, as 400 % makes of a laptop screen', () => {
  it('keeps style, more, find and export in reach, and lays the panels over the text', async () => {
    await open();
    await page.viewport(341, 186);
    const inside = (name: string | RegExp) => eventually(() => {
      const { left, right, width } = page.getByRole('button', { name }).element().getBoundingClientRect();
      return left >= 0 && right <= 341 && width >= 30;
    }).toBe(true);
    for (const name of [/^Style:/, /^More$/, /^Find \(/, /^Export$/, /^Inspector \(/]) await inside(name);
    await eventually(() => document.querySelector('.bd-inspector, .bd-outline')).toBeNull();
    await keys('{Control>}2{/Control}');
    await eventually(region).toBe('inspector');
    expect(getComputedStyle(document.querySelector('.bd-inspector')!).position).toBe('absolute');
    await keys('{Escape}');
    await eventually(region).toBe('text');
    await eventually(() => document.querySelector('.bd-inspector')).toBeNull();
  });

  it('offers numbering, alignment, tables and typed rows in the menu of what did not fit', async () => {
    await open();
    await page.viewport(341, 400);
    // The bar gives up its buttons as the window around it becomes narrow; a menu that is opened meanwhile would lose its lines again.
    await eventually(() => document.querySelector('.bd-inspector, .bd-outline')).toBeNull();
    await eventually(() => [...document.querySelectorAll<HTMLElement>('[role="toolbar"] button')].filter((button) => /^(Table|Rows|Align)/.test(button.getAttribute('aria-label') ?? '') && button.getBoundingClientRect().width > 0).length).toBe(0);
    await page.getByRole('button', { name: /^More$/ }).click();
    for (const name of ['Numbering', 'Alignment and direction', 'Table', 'Typed rows']) await expect.element(page.getByRole('menuitem', { name, exact: true })).toBeVisible();
    const rows = () => document.querySelectorAll('.bd-canvas table tr').length;
    const before = rows();
    // The pointer rests on the line until its list is there: the click that follows keeps it.
    await page.getByRole('menuitem', { name: 'Table', exact: true }).hover();
    await expect.element(page.getByRole('menuitem', { name: '3 rows, 2 columns' })).toBeVisible();
    await page.getByRole('menuitem', { name: 'Table', exact: true }).click();
    await page.getByRole('menuitem', { name: '3 rows, 2 columns' }).click();
    await eventually(rows).toBe(before + 3);
  });
});
