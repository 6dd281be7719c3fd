// The system's forced colours: what differs by its tint elsewhere must differ by something else here. That every word can be read is asked by axe (accessibility.browser.test.tsx).
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const media = (features: readonly { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia' as never, { features } as never);
const systemColour = (name: string): string => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};
const element = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

afterEach(() => media([{ name: 'forced-colors', value: 'none' }, { name: 'prefers-color-scheme', value: '' }]));

beforeEach(async () => {
  await page.viewport(1366, 768);
  await media([{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }]);
  mountApp({ initial: sampleBriefing() });
  await eventually(() => document.documentElement.dataset['theme']).toBe('contrast');
  await eventually(() => document.querySelector('.bd-row')).not.toBeNull();
});

it('a prompt never has the colour of what was typed, in the text and in the card', async () => {
  expect(systemColour('GrayText')).not.toBe(systemColour('CanvasText'));
  const row = [...document.querySelectorAll<HTMLElement>('.bd-row')].find((one) => one.querySelector('[data-prompt] > [data-lexical-slot] > .bd-empty'))!;
  const empty = row.querySelector<HTMLElement>('[data-prompt]:has(> [data-lexical-slot] > .bd-empty)')!;
  expect(getComputedStyle(empty, '::before').color).toBe(systemColour('GrayText'));
  await userEvent.click(empty);
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await eventually(() => document.querySelector('.bd-row-card .bd-field-prompt')).not.toBeNull();
  expect(getComputedStyle(element('.bd-row-card .bd-field-prompt')).color).toBe(systemColour('GrayText'));
});

it('what is highlighted has the colours that were meant: a wrong word no ground, a place that is found another one than the place one stands at', () => {
  const ground = (name: string) => getComputedStyle(element('.bd-canvas'), `::highlight(${name})`).backgroundColor;
  expect(ground('bd-misspelt')).toBe('rgba(0, 0, 0, 0)');
  expect(ground('bd-find')).toBe(systemColour('Mark'));
  expect(ground('bd-find-current')).toBe(systemColour('Highlight'));
  expect(ground('bd-find')).not.toBe(ground('bd-find-current'));
});

it('rows that are selected have a frame of the colour of what is selected, and an empty value at rest has none', async () => {
  const resting = [...document.querySelectorAll<HTMLElement>('.bd-row .bd-chip.bd-empty')][0]!;
  expect(getComputedStyle(resting).borderTopColor).toBe(systemColour('Canvas'));
  await userEvent.click(element('.bd-row [data-slot]'));
  await userEvent.keyboard('{Control>}aa{/Control}');
  await eventually(() => document.querySelectorAll('.bd-rows-selected').length).toBe(1);
  const { outlineColor, outlineStyle } = getComputedStyle(element('.bd-rows-selected > .bd-cell'));
  expect([outlineStyle, outlineColor]).toEqual(['solid', systemColour('Highlight')]);
});
