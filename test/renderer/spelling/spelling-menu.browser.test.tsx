import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { runCommand } from '../../../renderer/app/menu-commands';
import { useSpelling } from '../../../renderer/spelling/spelling-store';
import type { Briefing } from '../../../shared/model/briefing';
import { bold, briefing, p, progressBlock, section, topic } from '../../builders';
import type { FakeDesk, FakeDeskOptions } from '../support/fake-desk';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const keys = (text: string) => userEvent.keyboard(text);
const painted = (): string[] => [...(CSS.highlights.get('bd-misspelt') ?? [])].map((range) => range.toString());
const menu = () => document.querySelector<HTMLElement>('[role="menu"]');
const focused = () => document.activeElement?.textContent;
const inText = () => document.activeElement?.classList.contains('bd-canvas');

// Words differ from test to test where it matters: what dictionaries have said is remembered as long as the window stands.
const open = async (words: string, wrong: readonly string[], options: FakeDeskOptions = {}): Promise<FakeDesk> => {
  await page.viewport(1366, 768);
  const text: Briefing = briefing(section('background', { heading: 'Part' }, p(words)));
  const desk = mountApp({ initial: text, ...options, handlers: { 'spelling:check': (_dictionary, asked) => ({ type: 'checked', wrong: asked.filter((word) => wrong.includes(word)) }), ...options.handlers } });
  await eventually(inText).toBe(true);
  return desk;
};

beforeEach(() => useSpelling.setState({ ownWords: [], ignored: {}, unavailable: {}, menu: null }));

describe('the menu of a misspelling', () => {
  it('opens with F7 while suggestions are looked for, takes them, and replaces by Enter', async () => {
    let answer = (_suggestions: string[]): void => undefined;
    const desk = await open('They recieve it', ['recieve'], { handlers: { 'spelling:suggest': () => new Promise((resolve) => { answer = (suggestions) => resolve({ type: 'suggested', suggestions }); }) } });
    await eventually(painted).toEqual(['recieve']);
    await keys('{F7}');
    await eventually(focused).toBe('Looking for suggestions…');
    answer(['receive', 'relieve']);
    await eventually(focused).toBe('receive');
    expect([...menu()!.querySelectorAll('[role="menuitem"]')].map((item) => item.textContent)).toEqual(['receive', 'relieve', 'Ignore in this briefing', 'Add to own words']);
    // The words stand below each other, whether an icon goes before them or not.
    expect(new Set([...menu()!.querySelectorAll('.fui-MenuItem__content')].map((words) => Math.round(words.getBoundingClientRect().left))).size).toBe(1);
    await keys('{ArrowDown}{ArrowUp}{Enter}');
    await eventually(() => menu()).toBeNull();
    await eventually(inText).toBe(true);
    await eventually(painted).toEqual([]);
    await eventually(() => JSON.stringify(desk.held()?.sections)).toContain('They receive it');
    await keys('d');
    await eventually(() => JSON.stringify(desk.held()?.sections)).toContain('They received it');
  });

  it('takes no key as text while it opens', async () => {
    const desk = await open('They recieve it', ['recieve'], { handlers: { 'spelling:suggest': () => ({ type: 'suggested', suggestions: ['receive'] }) } });
    await eventually(painted).toEqual(['recieve']);
    // The same task as F7: nothing of the menu is drawn yet.
    const key = (name: string) => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, bubbles: true, cancelable: true }));
    key('F7');
    await Promise.resolve();
    await eventually(() => useSpelling.getState().menu !== null).toBe(true);
    if (inText()) expect(key('Enter')).toBe(false);
    await eventually(() => document.activeElement?.closest('[role="menu"]') !== null).toBe(true);
    expect(JSON.stringify(desk.held()?.sections)).toContain('They recieve it');
    expect(document.querySelector('.bd-canvas')?.textContent).toContain('They recieve it');
  });

  it('goes away with Esc, and the word stays selected in the text', async () => {
    await open('They recieve it', ['recieve'], { handlers: { 'spelling:suggest': () => ({ type: 'suggested', suggestions: [] }) } });
    await keys('{F7}');
    await eventually(() => menu()?.textContent).toMatch(/^(No suggestions|receive)/);
    await keys('{Escape}');
    await eventually(inText).toBe(true);
    expect(getSelection()?.toString()).toBe('recieve');
  });

  it.each([['the topic of a row', { topic: bold('They seperate it') }], ['a field of several paragraphs', { whatMoved: 'They seperate it' }]])('has the focus when F7 goes from a paragraph into %s', async (_where, fields) => {
    const text = briefing(section('bottomLine', { heading: 'Bottom line' }, p('All is well')), section('progress', { heading: 'Progress' }, progressBlock(topic(fields))));
    const desk = await open('', ['seperate'], { initial: text, handlers: { 'spelling:suggest': () => ({ type: 'suggested', suggestions: ['desperate', 'separate'] }) } });
    await eventually(painted).toEqual(['seperate']);
    await keys('{Control>}{Home}{/Control}{F7}');
    await eventually(focused).toBe('desperate');
    await keys('{Escape}');
    await eventually(inText).toBe(true);
    expect(getSelection()?.toString()).toBe('seperate');
    await keys('{ArrowLeft}{F7}');
    await eventually(focused).toBe('desperate');
    await keys('{ArrowDown}{Enter}');
    await eventually(inText).toBe(true);
    await eventually(() => JSON.stringify(desk.held()?.sections)).toContain('They separate it');
  });

  it('ignores a word in this briefing', async () => {
    await open('Qamtal and Qamtal’s and Qamtel', ['Qamtal', "Qamtal's", 'Qamtel']);
    await eventually(painted).toHaveLength(3);
    await keys('{F7}');
    await eventually(() => menu()).not.toBeNull();
    await keys('{ArrowDown}{Enter}');
    await eventually(painted).toEqual(['Qamtel']);
  });

  it('keeps an own word, which the dialog of own words shows and removes', async () => {
    const desk = await open('The Zorbal case', ['Zorbal']);
    await eventually(painted).toEqual(['Zorbal']);
    await keys('{F7}');
    await eventually(() => menu()).not.toBeNull();
    await keys('{End}{Enter}');
    await eventually(painted).toEqual([]);
    expect(desk.calls.filter((call) => call.channel === 'spelling:addOwnWord').map((call) => call.args)).toEqual([['Zorbal']]);
    runCommand('ownWords');
    await page.getByRole('button', { name: 'Remove Zorbal' }).click();
    await expect.element(page.getByText('None so far.')).toBeVisible();
    await page.getByLabelText('Word to add').fill('two words');
    await keys('{Enter}');
    await expect.element(page.getByText('Write one word at a time, without spaces.')).toBeVisible();
    useDialogs.getState().close();
    await eventually(painted).toEqual(['Zorbal']);
  });

  it('says what happened when the list cannot be written', async () => {
    await open('The Vorkel case', ['Vorkel'], { handlers: { 'spelling:addOwnWord': () => ({ type: 'failed', message: 'No space is left on the disk.' }) } });
    await keys('{F7}');
    await eventually(() => menu()).not.toBeNull();
    await keys('{End}{Enter}');
    await expect.element(page.getByText('No space is left on the disk.')).toBeVisible();
    await eventually(painted).toEqual(['Vorkel']);
  });
});

describe('the setting', () => {
  it('turns lines off and on, and F7 offers to turn it on', async () => {
    const desk = await open('They recieve it', ['recieve']);
    await eventually(painted).toEqual(['recieve']);
    runCommand('toggleSpelling');
    await eventually(painted).toEqual([]);
    await eventually(() => desk.calls.some((call) => call.channel === 'settings:write' && JSON.stringify(call.args) === '[{"checkSpelling":false}]')).toBe(true);
    await keys('{F7}');
    await page.getByRole('button', { name: 'Turn on' }).click();
    await eventually(painted).toEqual(['recieve']);
  });
});

describe('what is not checked', () => {
  it('are the names that the briefing lists', async () => {
    const text = briefing(section('background', { heading: 'Part' }, p('Ms Ploverton of Exmere and Exmoor')));
    await open('', ['Ploverton', 'Exmere', 'Exmoor'], { initial: { ...text, names: [{ id: 'n1', preferred: 'Anna Ploverton', variants: [] }], parties: [{ id: 'p1', name: 'Republic of Exmere', shortName: 'Exmere', role: 'party' }] } });
    await eventually(painted).toEqual(['Exmoor']);
  });

  it('is said in the status line where there is no dictionary', async () => {
    const text = briefing(section('background', { heading: 'Part' }, p('Any text')));
    const desk = await open('', [], { initial: { ...text, metadata: { ...text.metadata, language: 'ar' } } });
    await expect.element(page.getByRole('button', { name: 'No spelling check' })).toBeVisible();
    await page.getByRole('button', { name: 'No spelling check' }).click();
    await expect.element(page.getByText('Spelling is not checked: there is no dictionary for Arabic.').first()).toBeVisible();
    expect(desk.calls.some((call) => call.channel === 'spelling:check')).toBe(false);
  });

  it('is nothing where all is right, and F7 says so', async () => {
    await open('All is well here', []);
    await keys('{F7}');
    await expect.element(page.getByText('No word is misspelt.')).toBeVisible();
  });
});
