import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

/** Waits for what the window does when it is idle, which a busy machine puts off. */
const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const keys = (text: string) => userEvent.keyboard(text);
const focused = () => document.activeElement?.querySelector('.bd-outline-text')?.textContent;
const region = () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
const lines = () => [...document.querySelectorAll<HTMLElement>('.bd-outline-row')];
const textOf = (line: HTMLElement | undefined) => line?.querySelector('.bd-outline-text')?.textContent;
/** The line of the place where the caret is. */
const marked = () => textOf(document.querySelector<HTMLElement>('.bd-outline-row[aria-current]') ?? undefined);

const open = async () => {
  await page.viewport(1366, 768);
  const desk = mountApp({ initial: sampleBriefing() });
  await eventually(() => lines().length).toBeGreaterThan(5);
  await eventually(region).toBe('text');
  return desk;
};
const goTo = async (line: HTMLElement | undefined) => {
  line?.click();
  await eventually(region).toBe('text');
};
/** Moves the caret by a click in the text of a section, past the outline. */
const clickInto = async (sectionHeading: string) => {
  const heading = [...document.querySelectorAll('.bd-section-heading')].find((element) => element.textContent?.includes(sectionHeading));
  await userEvent.click(heading!);
};

describe('Ctrl+1', () => {
  it('lands on the section with the caret, wherever the outline was left, and F2 renames that one', async () => {
    const desk = await open();
    await goTo(lines()[1]);
    await clickInto('Next steps');
    await eventually(marked).toBe('Next steps');
    desk.emit('menu:command', 'toggleOutline');
    await eventually(focused).toBe('Next steps');
    await keys('{F2}');
    await keys('Steps{Enter}');
    await eventually(() => desk.held()?.sections.at(-1)?.heading).toBe('Steps');
  });

  it('lands on the heading with the caret, and leaves no trace of the line that was gone to before', async () => {
    const desk = await open();
    const heading = lines().find((line) => line.dataset['level'] === '1');
    await goTo(heading);
    await eventually(marked).toBe(textOf(heading));
    desk.emit('menu:command', 'toggleOutline');
    await eventually(focused).toBe(textOf(heading));
    await keys('{End}');
    expect(focused()).not.toBe(textOf(heading));
    await keys('{Escape}');
    await eventually(region).toBe('text');
    desk.emit('menu:command', 'toggleOutline');
    await eventually(focused).toBe(textOf(heading));
  });
});

describe('the last section', () => {
  it('leaves the focus on Add section, a page that says so, and no stale count', async () => {
    const desk = await open();
    await expect.element(page.getByText(/^bottom line 3 of/)).toBeVisible();
    desk.emit('menu:command', 'toggleOutline');
    await eventually(region).toBe('outline');
    await keys('{Control>}a{/Control}{Delete}');
    await eventually(() => lines().length).toBe(0);
    await expect.element(page.getByText('This briefing has no sections.')).toBeVisible();
    await eventually(() => document.activeElement?.textContent).toBe('Add section');
    expect(region()).toBe('outline');
    await eventually(() => document.querySelector('.bd-status')?.textContent).not.toMatch(/bottom line|about/);
    await eventually(() => desk.held()?.sections).toEqual([]);
    await keys('{Enter}');
    await page.getByRole('menuitem', { name: /^Clearance/ }).click();
    await eventually(() => lines().map(textOf)).toEqual(['Clearance']);
    await eventually(() => document.querySelector('.bd-no-sections')).toBeNull();
  });

  it('goes from the menu of its line as by key', async () => {
    await open();
    while (lines().length > 0) {
      const before = lines().length;
      await userEvent.click(lines()[0]!.querySelector<HTMLElement>('.bd-outline-menu')!, { force: true });
      await page.getByRole('menuitem', { name: /^Delete/ }).click();
      await eventually(() => lines().length).toBeLessThan(before);
      await eventually(region).toBe('outline');
    }
    await eventually(() => document.activeElement?.textContent).toBe('Add section');
  });
});

describe('the offer to undo a deletion', () => {
  it('goes when something newer would be undone by it', async () => {
    await open();
    await goTo(lines()[1]);
    await keys('{Shift>}{F6}{/Shift}{Delete}');
    const undo = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' });
    await expect.element(undo).toBeVisible();
    await keys('{Escape}');
    await eventually(region).toBe('text');
    await expect.element(undo).toBeVisible();
    await keys('x');
    await expect.element(undo).not.toBeInTheDocument();
  });
});

describe('the mouse', () => {
  const sections = () => lines().filter((line) => line.dataset['level'] === '0');
  const selected = () => sections().filter((line) => line.getAttribute('aria-selected') === 'true').map(textOf);
  it('selects sections from the caret on with Shift, and one by one with Ctrl', async () => {
    await open();
    await userEvent.click(sections()[1]!);
    await eventually(region).toBe('text');
    await userEvent.click(sections()[3]!, { modifiers: ['Shift'] });
    await eventually(selected).toEqual([1, 2, 3].map((at) => textOf(sections()[at])));
    await userEvent.click(sections()[1]!);
    await eventually(selected).not.toContain(textOf(sections()[3]));
    await userEvent.click(sections()[3]!, { modifiers: ['Control'] });
    await eventually(selected).toEqual([1, 3].map((at) => textOf(sections()[at])));
  });
});

it('Add section: letters typed without a rest add up to the beginning of an entry', async () => {
  await open();
  page.getByRole('button', { name: 'Add section' }).element().focus();
  await keys('{Enter}');
  await eventually(() => document.activeElement?.getAttribute('role')).toBe('menuitem');
  const entry = () => document.activeElement?.textContent.slice(0, 15);
  await keys('s');
  expect(entry()).toMatch(/^Sticking/);
  await keys('it');
  expect(entry()).toMatch(/^Situation/);
  await keys('{Escape}');
});
