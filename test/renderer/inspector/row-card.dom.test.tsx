// The card of a row: what each side says stands below its name, and a screen reader hears whose field each is.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { createBriefingEditor } from '../../../renderer/editor';
import { RowCard } from '../../../renderer/inspector/RowCard';
import { briefing, issue, section, stickingPointsBlock, threeParties } from '../../builders';

afterEach(cleanup);

function show(language = 'en-GB') {
  const row = issue({ issue: 'Access', 'position.kyiv': 'Open', 'redLine.moscow': 'No escort', 'redLineDate.moscow': '2026-02' });
  const handle = createBriefingEditor(briefing({ metadata: { language }, parties: threeParties() }, section('stickingPoints', stickingPointsBlock(row))));
  const { container } = render(<FluentProvider theme={webLightTheme}><RowCard handle={handle} rowId={row.id} readOnly={false} /></FluentProvider>);
  return container;
}
const sides = () => screen.getAllByRole('heading', { level: 5 });
/** The labels of the fields of a side, as they are seen. */
const seenIn = (side: HTMLElement): string[] => [...side.querySelectorAll('.bd-card-label, label')].map((label) => [...label.childNodes].filter((node) => !(node instanceof HTMLElement && node.matches('.bd-screen-reader'))).map((node) => node.textContent).join('')).filter((text) => text !== '');

it('goes side by side, our own marked, each with its fields by their bare names', () => {
  show();
  expect(sides().map((heading) => heading.textContent)).toEqual(['Kyiv (own side)', 'Moscow', 'Washington']);
  for (const heading of sides()) expect(seenIn(heading.parentElement!)).toEqual(['Public position', 'Red line', 'Source of the red line', 'Date of the red line', 'Interest']);
  expect([...document.querySelectorAll('[data-card-field]')].slice(0, 5).map((field) => field.getAttribute('data-card-field'))).toEqual(['issue', 'status', 'position.kyiv', 'redLine.kyiv', 'redLineSource.kyiv']);
});

it('says to a screen reader whose field each is', async () => {
  const container = show();
  const moscow = within(screen.getByRole('group', { name: 'Moscow' }));
  for (const name of ['Public position: Moscow', 'Red line: Moscow', 'Interest: Moscow']) expect(moscow.getByRole('textbox', { name })).toBeDefined();
  expect(moscow.getByRole('combobox', { name: /^Source of the red line ?: Moscow$/ })).toBeDefined();
  expect(moscow.getByRole('combobox', { name: /^Date of the red line ?: Moscow$/ })).toBeDefined();
  expect(screen.getAllByRole('button', { name: /^Add a source/ }).map((button) => button.getAttribute('aria-label'))).toEqual(['Kyiv', 'Moscow', 'Washington'].map((party) => `Add a source… (Source of the red line: ${party})`));
  expect(screen.getByRole('textbox', { name: 'Issue' })).toBeDefined();
  const { violations } = await axe.run(container, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false }, region: { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))).toEqual([]);
});

it('marks our own side in the language of the briefing', () => {
  show('uk-UA');
  expect(sides()[0]?.textContent).toBe('Kyiv (наша сторона)');
});

it('says in the language of the briefing what is not set, how a date may be typed, and that nothing has happened yet', () => {
  const container = show('ru');
  expect(screen.getAllByRole('option', { name: 'Не указано' }).length).toBeGreaterThan(0);
  expect([...container.querySelectorAll('input')].map(({ placeholder }) => placeholder)).toContain('День или месяц');
  expect([...container.querySelectorAll('.bd-card-count')].map(({ textContent }) => textContent)).toContain('Пока нет');
  expect(screen.queryByRole('option', { name: 'Not set' })).toBeNull();
});
