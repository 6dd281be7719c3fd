// Typing, pasting and composing while whole things are selected, which leaves the browser without a caret.
import { $createNodeSelection, $getRoot, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { Briefing } from '../../../shared/model';
import { p, section } from '../../builders';
import { fieldOf, gestureBriefing, rowsIn, shapeOf } from './gesture-briefing';
import { caretIn, mount, type Mounted, pasteInto, settle } from './mounted-editor';

const headings = ({ sections }: Mounted): string[] => sections().map((one) => one.heading);
const HEADINGS = ['Background', 'Risks', 'Free text'];

async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text);
  await settle();
}

async function compose(...words: readonly string[]): Promise<void> {
  const input = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
  for (const text of words.slice(0, -1)) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await input.send('Input.insertText', { text: words.at(-1) ?? '' });
  await settle();
}

async function withRow(): Promise<Mounted> {
  const mounted = await mount(gestureBriefing());
  caretIn(mounted.canvas, 'Event one');
  await settle();
  await keys('{Control>}a{/Control}');
  await keys('{Control>}a{/Control}');
  expect(mounted.canvas.querySelectorAll('.bd-rows-selected')).toHaveLength(1);
  return mounted;
}

/** What else the first row says, which nothing that is typed may change. */
function expectOthersKept({ sections }: Mounted): void {
  const [first, second] = rowsIn(sections());
  expect(['becauseOf', 'leadingTo', 'responseText', 'owner'].map((key) => fieldOf(first, key))).toEqual(['Cause one', 'Effect one', 'Answer one', 'Owner one']);
  expect(first?.values).toEqual({ likelihood: 'high' });
  expect(fieldOf(second, 'mayHappen')).toBe('Event two');
  expect(second?.id).toBe('w2');
}

describe('with a whole row selected', () => {
  it('what is typed takes the place of its main text, in the order of the letters', async () => {
    const mounted = await withRow();
    for (const letter of 'New words') await keys(letter);
    expect(headings(mounted)).toEqual(HEADINGS);
    expect(fieldOf(rowsIn(mounted.sections())[0], 'mayHappen')).toBe('New words');
    expectOthersKept(mounted);
  });

  it('a single letter is one step of undo', async () => {
    const mounted = await withRow();
    await keys('x');
    expect(fieldOf(rowsIn(mounted.sections())[0], 'mayHappen')).toBe('x');
    await keys('{Control>}z{/Control}');
    expect(mounted.sections()[1]).toEqual(gestureBriefing().sections[1]);
  });

  it('several rows, also selected upwards, give their first one and keep the others', async () => {
    const mounted = await mount(gestureBriefing());
    caretIn(mounted.canvas, 'Event two', 0);
    await settle();
    await keys('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
    expect(mounted.canvas.querySelectorAll('.bd-rows-selected')).toHaveLength(2);
    await keys('Both');
    expect(headings(mounted)).toEqual(HEADINGS);
    expect(fieldOf(rowsIn(mounted.sections())[0], 'mayHappen')).toBe('Both');
    expectOthersKept(mounted);
  });

  it('Enter goes into its main text and changes nothing', async () => {
    const mounted = await withRow();
    await keys('{Enter}');
    expect(mounted.sections()[1]).toEqual(gestureBriefing().sections[1]);
    await keys('!');
    expect(fieldOf(rowsIn(mounted.sections())[0], 'mayHappen')).toBe('Event one!');
    expect(headings(mounted)).toEqual(HEADINGS);
  });

  it('what is pasted takes the place of its main text', async () => {
    for (const content of [{ 'text/plain': 'Pasted words' }, { 'text/html': '<p>Pasted words</p>' }]) {
      const mounted = await withRow();
      await pasteInto(mounted.canvas, content);
      expect(headings(mounted)).toEqual(HEADINGS);
      expect(fieldOf(rowsIn(mounted.sections())[0], 'mayHappen')).toBe('Pasted words');
      expectOthersKept(mounted);
      await keys('{Control>}z{/Control}');
      expect(mounted.sections()[1]).toEqual(gestureBriefing().sections[1]);
    }
  });

  it('what an input method writes takes the place of its main text', async () => {
    const mounted = await withRow();
    await compose('に', 'にほ', 'にほん', '日本');
    expect(headings(mounted)).toEqual(HEADINGS);
    expect(fieldOf(rowsIn(mounted.sections())[0], 'mayHappen')).toBe('日本');
    expect(mounted.canvas.textContent?.split('日本')).toHaveLength(2);
    expectOthersKept(mounted);
  });
});

const withBlocks = (): Briefing => {
  const made = gestureBriefing();
  return { ...made, sections: [
    section('background', { id: 's1' }, { ...p('Alpha one'), id: 'p1' }),
    section('freeText', { id: 's2' }, { ...p('Above'), id: 'p2' }, { type: 'pageBreak', id: 'b1' }, { ...p('Below'), id: 'p3' }),
  ] };
};

async function withPageBreak(): Promise<Mounted> {
  const mounted = await mount(withBlocks());
  mounted.handle.editor.update(() => {
    const selection = $createNodeSelection();
    for (const node of $getRoot().getAllTextNodes()) if (node.getTextContent() === 'Above') selection.add(node.getParentOrThrow().getNextSibling()?.getKey() ?? '');
    $setSelection(selection);
  }, { discrete: true });
  await settle();
  expect(mounted.canvas.querySelectorAll('.bd-selected')).toHaveLength(1);
  return mounted;
}

describe('with a page break selected', () => {
  const expectBelow = (mounted: Mounted, words: string): void => {
    expect(headings(mounted)).toEqual(['Background', 'Free text']);
    expect(mounted.sections().map(shapeOf)).toEqual([['paragraph: Alpha one'], ['paragraph: Above', 'pageBreak', `paragraph: ${words}`, 'paragraph: Below']]);
  };

  it('what is typed stands below it, in a paragraph of its own', async () => {
    const mounted = await withPageBreak();
    for (const letter of 'Bottom line') await keys(letter);
    expectBelow(mounted, 'Bottom line');
  });

  it('what is pasted does too', async () => {
    const mounted = await withPageBreak();
    await pasteInto(mounted.canvas, { 'text/plain': 'Bottom line' });
    expectBelow(mounted, 'Bottom line');
  });

  it('what an input method writes does too', async () => {
    const mounted = await withPageBreak();
    await compose('に', 'にほ', '日本');
    expectBelow(mounted, '日本');
  });

  it('Enter makes that paragraph', async () => {
    const mounted = await withPageBreak();
    await keys('{Enter}x');
    expectBelow(mounted, 'x');
  });
});
