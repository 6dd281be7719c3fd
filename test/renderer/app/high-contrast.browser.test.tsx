// The system's forced colours: what differs by its tint elsewhere must differ by something else here. That every word can be read is asked by axe (accessibility.browser.test.tsx), and what is painted on words in the real window (e2e/high-contrast.test.ts).
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { systemColour } from '../../support/system-colour';
import { forceColours } from '../support/forced-colours';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const element = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

afterEach(() => forceColours('none'));

beforeEach(async () => {
  await page.viewport(1366, 768);
  await forceColours('dark');
  mountApp({ initial: sampleBriefing() });
  await eventually(() => document.documentElement.dataset['theme']).toBe('contrast');
  await eventually(() => document.querySelector('.bd-row')).not.toBeNull();
});

it('a prompt never has the colour of what was typed, in the text and in the card', async () => {
  expect(systemColour('GrayText')).not.toBe(systemColour('CanvasText'));
  const row = [...document.querySelectorAll<HTMLElement>('.bd-row')].find((one) => one.querySelector('[data-prompt] > [data-lexical-slot] > .bd-empty'))!;
  const empty = row.querySelector<HTMLElement>('[data-prompt]:has(> [data-lexical-slot] > .bd-empty)')!;
  expect(getComputedStyle(empty, '::before').color).toBe(systemColour('GrayText'));
  expect(getComputedStyle(element('.bd-guidance')).color).toBe(systemColour('GrayText'));
  await userEvent.click(empty);
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await eventually(() => document.querySelector('.bd-row-card .bd-field-prompt')).not.toBeNull();
  expect(getComputedStyle(element('.bd-row-card .bd-field-prompt')).color).toBe(systemColour('GrayText'));
});

it('rows that are selected have a frame of the colour of what is selected, and an empty value at rest has none', async () => {
  expect(getComputedStyle(element('.bd-row .bd-chip.bd-empty')).borderTopColor).toBe('rgba(0, 0, 0, 0)');
  await userEvent.click(element('.bd-row [data-slot]'));
  await userEvent.keyboard('{Control>}aa{/Control}');
  await eventually(() => document.querySelectorAll('.bd-rows-selected').length).toBe(1);
  const { outlineColor, outlineStyle } = getComputedStyle(element('.bd-rows-selected > .bd-cell'));
  expect([outlineStyle, outlineColor]).toEqual(['solid', systemColour('Highlight')]);
});
