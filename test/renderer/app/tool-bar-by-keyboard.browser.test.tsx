// The tool bar by keyboard alone: what was pressed gives the focus back to the text, with the caret where the text had it, and Undo goes to what it undid.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSession } from '../../../renderer/app/session-store';
import { briefing, p, section } from '../../builders';
import { settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const keys = (text: string) => userEvent.keyboard(text);
const region = () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
const LAST = 'The last paragraph, far down.';
const lastParagraph = () => [...document.querySelectorAll<HTMLElement>('.bd-canvas p')].find(({ textContent }) => textContent === LAST);
const texts = () => JSON.stringify(useSession.getState().session?.handle.briefing().sections);

/** The words before the caret in its block, and where the focus is. */
function caret(): { readonly before: string; readonly region: string | undefined } {
  const selection = getSelection();
  const block = selection?.anchorNode?.parentElement?.closest('p, li, h2, h3') ?? selection?.anchorNode;
  if (!selection?.anchorNode || !block) return { before: '(none)', region: region() };
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(selection.anchorNode, selection.anchorOffset);
  return { before: range.toString(), region: region() };
}

/** A briefing of two sections with the caret behind "The last" of the last paragraph. */
async function onLastParagraph(): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('situation', { heading: 'First' }, ...Array.from({ length: 12 }, (_, at) => p(`Paragraph ${at}.`))), section('nextSteps', { heading: 'Second' }, p(LAST))) });
  await eventually(() => useSession.getState().session).not.toBeNull();
  await eventually(lastParagraph).toBeDefined();
  await eventually(region).toBe('text');
  const text = document.createTreeWalker(lastParagraph()!, NodeFilter.SHOW_TEXT).nextNode()!;
  getSelection()?.setBaseAndExtent(text, 'The last'.length, text, 'The last'.length);
  await settle();
}

/** F6 to the tool bar and by the arrow keys to a button. */
async function toTool(name: string): Promise<void> {
  for (let at = 0; at < 8 && region() !== 'toolbar'; at++) await keys('{F6}');
  expect(region()).toBe('toolbar');
  const named = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
  for (let at = 0; at < 40 && !named().startsWith(name); at++) await keys(document.activeElement?.closest('[role="toolbar"]') ? '{ArrowRight}' : '{Tab}');
  expect(named()).toContain(name);
}

it('Undo and Redo bring the caret to what they changed, and Esc leaves it there', async () => {
  await onLastParagraph();
  await keys(' typed');
  await eventually(texts).toContain('The last typed paragraph');
  await toTool('Undo');
  await keys('{Enter}');
  await eventually(texts).not.toContain('typed');
  await keys('{Escape}');
  await eventually(caret).toEqual({ before: 'The last', region: 'text' });
  await toTool('Redo');
  await keys('{Enter}');
  await eventually(texts).toContain('The last typed paragraph');
  await keys('{Escape}');
  await eventually(caret).toEqual({ before: 'The last typed', region: 'text' });
});

it.each(['Bold', 'Clear formatting', 'Bulleted list', 'Numbered list'])('%s leaves the caret where it stood', async (name) => {
  await onLastParagraph();
  await toTool(name);
  await keys('{Enter}{Escape}');
  await eventually(caret).toEqual({ before: 'The last', region: 'text' });
});

it.each([['Style', '{ArrowDown}{Enter}'], ['Align', '{ArrowDown}{Enter}'], ['Numbering', '{ArrowDown}{Enter}'], ['Typed rows', '{Escape}'], ['Table', '{Escape}']])('after the menu %s too', async (name, chosen) => {
  await onLastParagraph();
  await toTool(name);
  await keys('{Enter}');
  await eventually(() => document.activeElement?.closest('[role="menu"], [role="application"]')).toBeTruthy();
  await keys(chosen);
  await eventually(() => document.querySelectorAll('[role="menu"]').length).toBe(0);
  await keys('{Escape}');
  await eventually(caret).toEqual({ before: 'The last', region: 'text' });
});

it('what a form undid in the text is where Esc goes, with the focus in the form until then', async () => {
  await onLastParagraph();
  await keys(' typed');
  await eventually(texts).toContain('The last typed paragraph');
  const to = document.querySelector<HTMLTextAreaElement>('[data-memo-field="to"] textarea')!;
  to.focus();
  await keys('{Control>}z{/Control}');
  await eventually(texts).not.toContain('typed');
  expect(document.activeElement).toBe(to);
  await keys('{Escape}');
  await eventually(caret).toEqual({ before: 'The last', region: 'text' });
  to.focus();
  await keys('{Control>}y{/Control}');
  await eventually(texts).toContain('The last typed paragraph');
  expect(document.activeElement).toBe(to);
  await keys('{Escape}');
  await eventually(caret).toEqual({ before: 'The last typed', region: 'text' });
});
