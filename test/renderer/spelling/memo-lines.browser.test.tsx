// Spelling in the lines of the memo block that are free text.
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSpelling } from '../../../renderer/spelling/spelling-store';
import { briefing, p, section } from '../../builders';
import type { FakeDesk } from '../support/fake-desk';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const keys = (text: string) => userEvent.keyboard(text);
const menu = () => document.querySelector<HTMLElement>('[role="menu"]');
const focused = () => document.activeElement?.textContent;
const marked = (): string[] => Array.from(document.querySelectorAll('.bd-memo .bd-misspelt'), (mark) => mark.textContent ?? '');
const field = (name: string) => document.querySelector<HTMLTextAreaElement>(`[data-memo-field="${name}"] textarea`)!;
const subjectOf = (desk: FakeDesk) => desk.held()?.metadata.subject;

async function open(subject: string, wrong: readonly string[], words = 'All is well', to = 'Minster'): Promise<FakeDesk> {
  await page.viewport(1366, 768);
  const made = briefing(section('background', { heading: 'Part' }, p(words)));
  const desk = mountApp({
    initial: { ...made, metadata: { ...made.metadata, subject, to } },
    handlers: { 'spelling:check': (_dictionary, asked) => ({ type: 'checked', wrong: asked.filter((word) => wrong.includes(word)) }), 'spelling:suggest': () => ({ type: 'suggested', suggestions: ['government'] }) },
  });
  await eventually(() => document.activeElement?.classList.contains('bd-canvas')).toBe(true);
  return desk;
}

beforeEach(() => useSpelling.setState({ ownWords: [], ignored: {}, unavailable: {}, menu: null }));

it('marks wrong words of the subject under their letters, none of names, and mends one by its menu as one step to undo', async () => {
  const desk = await open('Letter to the goverment on ports', ['goverment', 'Minster']);
  await eventually(marked).toEqual(['goverment']);
  const mark = document.querySelector('.bd-memo .bd-misspelt')!.getBoundingClientRect();
  const area = field('subject').getBoundingClientRect();
  expect(mark.top).toBeGreaterThanOrEqual(area.top);
  expect(mark.bottom).toBeLessThanOrEqual(area.bottom + 1);
  // The right mouse button anywhere else in the line opens nothing.
  const rightButton = (x: number) => field('subject').dispatchEvent(new MouseEvent('contextmenu', { button: 2, bubbles: true, cancelable: true, clientX: x, clientY: (mark.top + mark.bottom) / 2 }));
  expect(rightButton(mark.right + 20)).toBe(true);
  expect(rightButton((mark.left + mark.right) / 2)).toBe(false);
  await eventually(focused).toBe('government');
  await keys('{Enter}');
  await eventually(() => menu()).toBeNull();
  await eventually(() => subjectOf(desk)).toBe('Letter to the government on ports');
  await eventually(() => document.activeElement === field('subject')).toBe(true);
  expect(field('subject').selectionStart).toBe('Letter to the government'.length);
  await eventually(marked).toEqual([]);
  await keys('s{Control>}z{/Control}');
  await eventually(() => subjectOf(desk)).toBe('Letter to the government on ports');
  await keys('{Control>}z{/Control}');
  await eventually(() => subjectOf(desk)).toBe('Letter to the goverment on ports');
});

it('leaves the word alone that is being typed, and takes own words as right', async () => {
  await open('Ports', ['agreemant']);
  await userEvent.click(field('subject'));
  await keys('{End} and agreemant');
  await eventually(() => useSpelling.getState().host?.lookup('en-GB', 'agreemant')).toBe(false);
  expect(marked()).toEqual([]);
  await keys(' ');
  await eventually(marked).toEqual(['agreemant']);
  useSpelling.setState({ ownWords: ['agreemant'] });
  await eventually(marked).toEqual([]);
});

it('keeps the caret where it was when its menu is left, so that what is typed next takes the place of no word', async () => {
  const desk = await open('The goverment and ports', ['goverment']);
  await eventually(marked).toEqual(['goverment']);
  await userEvent.click(field('subject'));
  for (const leave of ['{Escape}', '{ArrowDown}{Enter}']) {
    field('subject').setSelectionRange(8, 8);
    // The menu key: an event of no button.
    expect(field('subject').dispatchEvent(new MouseEvent('contextmenu', { button: 0, bubbles: true, cancelable: true }))).toBe(false);
    await eventually(focused).toBe('government');
    await keys(leave);
    await eventually(() => menu()).toBeNull();
    await eventually(() => document.activeElement === field('subject')).toBe(true);
    expect([field('subject').selectionStart, field('subject').selectionEnd]).toEqual([8, 8]);
  }
  await keys('X');
  await eventually(() => subjectOf(desk)).toBe('The goveXrment and ports');
});

it('is gone through by F7 before the text, round and round', async () => {
  await open('The goverment and teh ports', ['goverment', 'teh', 'recieve'], 'They recieve it');
  await eventually(marked).toEqual(['goverment', 'teh']);
  for (const word of ['recieve', 'goverment', 'teh', 'recieve', 'goverment']) {
    await keys('{F7}');
    await eventually(() => useSpelling.getState().menu?.word).toBe(word);
    await eventually(() => document.activeElement?.closest('[role="menu"]') !== null).toBe(true);
    await keys('{Escape}');
    await eventually(() => menu()).toBeNull();
    await eventually(() => document.activeElement?.matches('textarea, .bd-canvas')).toBe(true);
  }
});
