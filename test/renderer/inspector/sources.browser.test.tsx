import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Briefing } from '../../../shared/model/briefing';
import { briefing, cite, p, section, source } from '../../builders';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const keys = (text: string) => userEvent.keyboard(text);
const talks = (): Briefing => briefing({ sources: [source('s1', 'Speech in Vienna'), source('s2', 'Communique'), source('s3', 'speech in vienna.', { date: '2026-02-20' })] }, section('background', p('The line holds', cite('s1'), ' so far', cite('s3'))), section('freeText', p('Nothing yet')));
const open = async () => {
  await page.viewport(1366, 768);
  const desk = mountApp({ initial: talks() });
  await eventually(() => document.querySelectorAll('.bd-outline-row').length).toBe(2);
  await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
  return desk;
};
const sources = async () => {
  const header = page.getByRole('button', { name: /^Sources/ });
  if (header.element().getAttribute('aria-expanded') !== 'true') await header.click();
  return () => [...document.querySelectorAll('.bd-entry-note')].map((line) => line.textContent);
};

describe('the list of sources', () => {
  it('says where each is used, and merges one that is listed twice', async () => {
    const desk = await open();
    const notes = await sources();
    await eventually(notes).toEqual(['[1] Cited once', '[3] Not used', '[2] Cited once', 'Looks like source 1. Merge']);
    await page.getByRole('button', { name: 'Merge speech in vienna. with source 1' }).click();
    await eventually(notes).toEqual(['[1] Cited twice', '[2] Not used']);
    await eventually(() => desk.held()?.sources).toEqual([{ id: 's1', title: 'Speech in Vienna', date: '2026-02-20' }, { id: 's2', title: 'Communique' }]);
  });

  it('asks before a source goes away with its citations, not before one that nothing uses', async () => {
    const desk = await open();
    const notes = await sources();
    await page.getByRole('button', { name: 'Remove Communique' }).click();
    await eventually(notes).toEqual(['[1] Cited once', '[2] Cited once', 'Looks like source 1. Merge']);
    await page.getByRole('button', { name: 'Remove Speech in Vienna', exact: true }).click();
    await expect.element(page.getByText('“Speech in Vienna” is cited in 1 place. Deleting it takes these away as well.')).toBeVisible();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await eventually(() => document.querySelectorAll('.bd-citation').length).toBe(1);
    await eventually(() => desk.held()?.sources.map(({ id }) => id)).toEqual(['s3']);
  });
});

describe('citing', () => {
  it('takes a new source, changes the citation beside the caret and removes it, by keyboard alone', async () => {
    const desk = await open();
    await keys('{Control>}{End}{/Control} /cit');
    await expect.element(page.getByRole('option', { name: /Citation/ })).toBeVisible();
    await keys('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Cite a source' })).toBeVisible();
    await keys('{ArrowUp}');
    await page.getByLabelText('Title of the new source').fill('Statement of the group');
    await keys('{Tab}p. 4{Enter}');
    const shown = () => [...document.querySelectorAll('.bd-citation')].map((citation) => citation.textContent);
    await eventually(shown).toEqual(['[1]', '[2]', '[3, p. 4]']);
    await eventually(() => document.activeElement?.className).toContain('bd-canvas');
    await eventually(() => document.querySelector('#root')?.getAttribute('aria-hidden') ?? 'reachable').toBe('reachable');
    await keys('{Control>}{Alt>}r{/Alt}{/Control}');
    await expect.element(page.getByRole('dialog', { name: 'Citation' })).toBeVisible();
    await page.getByLabelText('Place in it').fill('p. 5');
    await keys('{Enter}');
    await eventually(shown).toEqual(['[1]', '[2]', '[3, p. 5]']);
    await eventually(() => desk.held()?.sources.at(-1)?.title).toBe('Statement of the group');
    await eventually(() => document.activeElement?.className).toContain('bd-canvas');
    await eventually(() => document.querySelector('#root')?.getAttribute('aria-hidden') ?? 'reachable').toBe('reachable');
    await keys('{Control>}{Alt>}r{/Alt}{/Control}');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await eventually(shown).toEqual(['[1]', '[2]']);
  });

  it('opens a citation by a double click', async () => {
    await open();
    await userEvent.dblClick(document.querySelectorAll('.bd-citation')[1]!);
    await expect.element(page.getByRole('dialog', { name: 'Citation' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /speech in vienna\./ })).toBeChecked();
  });
});
