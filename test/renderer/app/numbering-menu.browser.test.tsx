// The menu beside the numbered list's button, by the keyboard.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const keys = (text: string) => userEvent.keyboard(text);
const region = () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
const listOf = (words: string) => [...document.querySelectorAll<HTMLLIElement>('.bd-canvas li')].find((item) => item.textContent?.startsWith(words))?.parentElement as HTMLOListElement | undefined;
const style = (words: string) => { const list = listOf(words); return list && getComputedStyle(list).listStyleType; };

describe('the menu of numbering', () => {
  it('shows how the list around the caret counts, changes it, and leaves the caret in the text', async () => {
    await page.viewport(1366, 768);
    mountApp({ initial: sampleBriefing() });
    await eventually(() => document.querySelectorAll('.bd-outline-row').length).toBeGreaterThan(5);
    await eventually(region).toBe('text');
    const paragraph = [...document.querySelectorAll('.bd-canvas .bd-paragraph')].find((one) => one.textContent !== '' && one.closest('td, [data-slot], .bd-callout, [data-lexical-slot]') === null);
    await userEvent.click(paragraph!);
    await keys('{End}{Enter}(a) First condition');
    await eventually(() => style('First condition')).toBe('bd-lowerLetter-brackets');
    const button = page.getByRole('button', { name: 'Numbering', exact: true });
    (button.element() as HTMLElement).focus();
    await keys('{Enter}');
    await expect.element(page.getByRole('menuitemradio', { name: /^Small letters/ })).toHaveAttribute('aria-checked', 'true');
    await expect.element(page.getByRole('menuitemradio', { name: /^In brackets/ })).toHaveAttribute('aria-checked', 'true');
    await eventually(() => document.activeElement?.textContent).toContain('Numbers');
    await keys('{ArrowDown}{ArrowDown}{Enter}');
    await eventually(() => style('First condition')).toBe('bd-upperLetter-brackets');
    await eventually(region).toBe('text');
    await button.click();
    await page.getByRole('menuitem', { name: 'Start at…' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Number of the first item' })).toHaveFocus();
    await keys('0');
    await expect.element(page.getByText('Type a whole number from 1 to 32767.')).toBeVisible();
    await keys('{Backspace}4');
    await expect.element(page.getByText('The first item is (D)')).toBeVisible();
    await keys('{Enter}');
    await eventually(() => listOf('First condition')?.start).toBe(4);
    await eventually(region).toBe('text');
    await keys('{Control>}z{/Control}');
    await eventually(() => listOf('First condition')?.start).toBe(1);
  });
});
