// axe over every view, in light, in dark and in the system's forced colours. What differs between the themes is the contrast alone.
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { everyBlock } from '../../../resources/samples/src/every-block';
import { type OpenDialog, useDialogs } from '../../../renderer/app/dialogs-store';
import { runCommand } from '../../../renderer/app/menu-commands';
import { useFindBar } from '../../../renderer/app/find-store';
import { useSession } from '../../../renderer/app/session-store';
import type { Briefing } from '../../../shared/model/briefing';
import { briefing, option, p, rowsBlock, section, threeParties } from '../../builders';
import { forceColours } from '../support/forced-colours';
import { mountApp } from '../support/mount-app';
import type { FakeDeskOptions } from '../support/fake-desk';
import { sampleBriefing } from '../support/sample-briefing';

type ThemeName = 'light' | 'dark' | 'contrast';
const THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const DIALOG = '[role="dialog"], [role="alertdialog"]';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds in a part of the window, the text left out; the focus guards of Fluent's key handling are known and hidden. */
const violations = (theme: ThemeName, part: string) => find(theme, { include: [[part]], exclude: [['[data-tabster-dummy]'], ['.bd-canvas']] });
/** What axe finds in the text, by the guidelines alone: its advice on roles knows no notes and check lists inside an editor. */
const violationsInText = (theme: ThemeName) => find(theme, { include: [['.bd-canvas']] }, WCAG);

async function find(theme: ThemeName, context: axe.ElementContext, tags?: readonly string[]): Promise<string[]> {
  const only = theme === 'light' ? tags : ['color-contrast'];
  const { violations: found } = await axe.run(context, { resultTypes: ['violations'], ...(only === undefined ? {} : { runOnly: [...only] }) });
  return found.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`));
}

afterEach(() => forceColours('none'));

async function start(theme: ThemeName, options: FakeDeskOptions = {}): Promise<void> {
  await page.viewport(1366, 768);
  if (theme === 'contrast') await forceColours('light');
  mountApp({ ...options, settings: { ...(theme === 'contrast' ? {} : { theme }), ...options.settings } });
  await eventually(() => document.documentElement.dataset['theme']).toBe(theme);
}

/** A briefing in which every panel has something to show. */
function full(): Briefing {
  const { briefing } = everyBlock();
  return { ...briefing, metadata: { ...briefing.metadata, likelihoodScale: 'icd203' }, names: [{ id: 'name1', preferred: 'Kyiv', variants: ['Kiev'] }] };
}

async function open(theme: ThemeName, initial: Briefing): Promise<void> {
  await start(theme, {
    initial, handlers: {
    'versions:list': () => ({ restorable: true, versions: [{ versionId: 'v1', madeAt: 1_773_000_000_000 }, { versionId: 'v2', madeAt: 1_772_000_000_000 }] }),
    'versions:describe': (_target, versionId) => (versionId === 'v1' ? { type: 'readable', subject: 'As it was', sections: 3, words: 120, differing: 1 } : { type: 'unreadable', message: 'This version is no longer kept.' }),
  } });
  await eventually(() => document.querySelectorAll('.bd-outline-row').length).toBeGreaterThan(3);
  await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
}

/** Presses every button that a selector finds until it finds none. */
async function pressAll(selector: string): Promise<void> {
  for (let left = document.querySelectorAll(selector).length; left > 0; left--) {
    document.querySelector<HTMLElement>(selector)?.click();
    await eventually(() => document.querySelectorAll(selector).length).toBe(left - 1);
  }
}

const tab = async (name: RegExp) => { await page.getByRole('tab', { name }).click(); };

describe.each(THEMES)('axe finds nothing in %s', (theme) => {
  it('on the start page and in the dialog of New', async () => {
    await start(theme, { settings: { firstRunDone: false }, recents: [] });
    await expect.element(page.getByRole('heading', { name: 'New briefing' })).toBeVisible();
    expect(await violations(theme, 'body')).toEqual([]);
    document.querySelector<HTMLElement>('.bd-template-card')?.click();
    await expect.element(page.getByLabelText('Subject')).toBeVisible();
    await eventually(() => violations(theme, DIALOG)).toEqual([]);
  });

  it('in the window, its text and its panels', async () => {
    await open(theme, full());
    expect(await violations(theme, 'body')).toEqual([]);
    expect(await violationsInText(theme)).toEqual([]);
    await pressAll('.bd-accordion .fui-AccordionHeader__button[aria-expanded="false"]');
    expect(await violations(theme, '.bd-inspector')).toEqual([]);
    await tab(/^Section|^Row/);
    expect(await violations(theme, '.bd-inspector')).toEqual([]);
    await tab(/^Preview/);
    await eventually(() => violations(theme, '.bd-inspector')).toEqual([]);
    useFindBar.getState().show('replace');
    await eventually(() => document.querySelector('.bd-find-bar')).not.toBeNull();
    expect(await violations(theme, '.bd-find-bar')).toEqual([]);
  });

  it('in the gaps, the card of a row, and the menus of the outline', async () => {
    await open(theme, sampleBriefing());
    await tab(/^Gaps/);
    await eventually(() => document.querySelectorAll('.bd-finding-toggle').length).toBeGreaterThan(3);
    await pressAll('.bd-finding-toggle[aria-expanded="false"]');
    expect(await violations(theme, '.bd-inspector')).toEqual([]);
    [...document.querySelectorAll<HTMLElement>('.bd-finding-go')].find((line) => line.textContent?.includes('red line'))?.click();
    await eventually(() => document.querySelector('.bd-row-card [data-card-field^="redLineSource"]')).not.toBeNull();
    await pressAll('.bd-row-card .fui-AccordionHeader__button[aria-expanded="false"]');
    expect(await violations(theme, '.bd-inspector')).toEqual([]);
    for (const opener of ['.bd-outline-row [aria-haspopup="menu"]', '.bd-outline > * [aria-haspopup="menu"]:not(.bd-outline-row *), .bd-outline > [aria-haspopup="menu"]', '.bd-section-menu']) {
      document.querySelector<HTMLElement>(opener)!.click();
      await eventually(() => document.querySelector('[role="menu"]')).not.toBeNull();
      await eventually(() => violations(theme, '[role="menu"]')).toEqual([]);
      document.querySelector<HTMLElement>('[role="menu"]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await eventually(() => document.querySelector('[role="menu"]')).toBeNull();
    }
  });

  it('in the settings of options that are weighed in numbers', async () => {
    const rows = ['A force', 'Observers', 'A mixed mission', 'Status quo'].map((name) => option({ option: name, speed: 'fair', costLevel: 'low' }));
    await open(theme, briefing({ parties: threeParties() }, section('freeText', p('One')), section('freeText', p('Two')), section('freeText', p('Three')), section('enforcementOptions', rowsBlock('enforcementOptions', rows, { weights: { speed: 3 } }))));
    document.querySelectorAll<HTMLElement>('.bd-outline-row')[3]!.click();
    await tab(/^Section|^Row/);
    await page.getByRole('button', { name: 'Section settings' }).click();
    await eventually(() => document.querySelectorAll('.bd-weighed tbody tr').length).toBe(9);
    expect(await violations(theme, '.bd-inspector')).toEqual([]);
  });

  it('in the menu of a misspelling', async () => {
    // A word that no other test has: what dictionaries have said is remembered as long as the window stands.
    const initial = briefing(section('background', { heading: 'Part' }, p('The Vantorel case')));
    await start(theme, { initial, handlers: { 'spelling:check': (_dictionary, words) => ({ type: 'checked', wrong: words.filter((word) => word === 'Vantorel') }), 'spelling:suggest': () => ({ type: 'suggested', suggestions: ['receive', 'relieve'] }) } });
    await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
    runCommand('nextMisspelling');
    await eventually(() => document.querySelector('[role="menu"]')?.textContent).toContain('relieve');
    await eventually(() => violations(theme, '[role="menu"]')).toEqual([]);
  });

  it('in every dialog', async () => {
    await open(theme, full());
    const { sections, sources } = full();
    const figure = sections.flatMap((section) => section.blocks).find((block) => block.type === 'figure');
    const table = sections.flatMap((section) => section.blocks).find((block) => block.type === 'table');
    const dialogs: readonly OpenDialog[] = [
      { type: 'shortcuts' }, { type: 'about' }, { type: 'export' }, { type: 'link' }, { type: 'fields' }, { type: 'citation' }, { type: 'source', onAdded: () => undefined }, { type: 'dropSource', sourceId: sources[0]!.id },
      { type: 'expandAcronym', short: 'EU', place: { sectionId: sections[0]!.id, field: 'heading' } }, { type: 'setAside', findingIds: ['x'], what: 'Owner missing: 1 risk' }, { type: 'figure', blockId: figure!.id }, { type: 'figure' },
      { type: 'matchColumns', blockId: table!.id }, { type: 'saveSectionTemplate', sectionId: sections[0]!.id, heading: sections[0]!.heading }, { type: 'ownTemplates' }, { type: 'ownWords' }, { type: 'earlierVersions', target: useSession.getState().session!.opened.sessionId },
    ];
    for (const dialog of dialogs) {
      useDialogs.getState().open(dialog);
      await eventually(() => document.querySelector(DIALOG)).not.toBeNull();
      await eventually(async () => (await violations(theme, DIALOG)).map((violation) => `${dialog.type}: ${violation}`)).toEqual([]);
      useDialogs.getState().close();
      await eventually(() => document.querySelector(DIALOG)).toBeNull();
    }
  });
});
