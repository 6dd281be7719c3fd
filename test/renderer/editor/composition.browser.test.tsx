// Input methods (Japanese, accents, dictation) write a word that changes until it is chosen. Driven by the browser's own events, as an input method would.
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { BriefingSection } from '../../../shared/model';
import { fieldOf, gestureBriefing, rowsIn, shapeOf, wordsOf } from './gesture-briefing';
import { caretIn, mount, type Mounted, settle } from './mounted-editor';

interface InputCommands { send: (method: 'Input.imeSetComposition' | 'Input.insertText', params: { readonly text: string; readonly selectionStart?: number; readonly selectionEnd?: number }) => Promise<unknown> }
const input = (): InputCommands => cdp() as unknown as InputCommands;

/** Writes words that change, and chooses the last. */
async function compose(...words: readonly string[]): Promise<void> {
  for (const text of words.slice(0, -1)) await input().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await input().send('Input.insertText', { text: words.at(-1) ?? '' });
  await settle();
}

const JAPANESE = ['に', 'にほ', 'にほん', '日本'] as const;
const PLACES: readonly (readonly [string, string, (sections: readonly BriefingSection[]) => string])[] = [
  ['a paragraph', 'Alpha one', (sections) => shapeOf(sections[0])[0]?.replace('paragraph: ', '') ?? ''],
  ['a field of paragraphs in a row', 'Event one', (sections) => fieldOf(rowsIn(sections)[0], 'mayHappen')],
  ['a field of one line in a row', 'Owner one', (sections) => fieldOf(rowsIn(sections)[0], 'owner')],
  ['the heading of a section', 'Risks', (sections) => sections[1]?.heading ?? ''],
  ['a list item', 'Item two', (sections) => wordsOf(sections[2]?.blocks[1]).split('|')[1] ?? ''],
  ['a cell of a table', 'Cell D', (sections) => wordsOf(sections[2]?.blocks[0]).split('|').at(-1) ?? ''],
];

describe.each(PLACES)('an input method in %s', (_name, text, read) => {
  /** What is written stands in the file once, and on the screen the same; each undo takes back a word. */
  async function expectWritten({ canvas, sections }: Mounted, ...steps: readonly string[]): Promise<void> {
    for (const [index, written] of [...steps, text].entries()) {
      if (index > 0) { await userEvent.keyboard('{Control>}z{/Control}'); await settle(); }
      expect(read(sections())).toBe(written);
      expect((canvas.textContent ?? '').split(written)).toHaveLength(2);
    }
  }

  it('writes the chosen word once, behind the text', async () => {
    const mounted = await mount(gestureBriefing());
    caretIn(mounted.canvas, text);
    await settle();
    await compose(...JAPANESE);
    await expectWritten(mounted, `${text}日本`);
  });

  it('writes it in the middle, in the place of what is selected, and goes on with a second word', async () => {
    const mounted = await mount(gestureBriefing());
    caretIn(mounted.canvas, text, 2);
    await settle();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await settle();
    await compose(...JAPANESE);
    await compose('о', 'об', 'обг', 'обговорення');
    await expectWritten(mounted, `${text.slice(0, 2)}日本обговорення${text.slice(3)}`, `${text.slice(0, 2)}日本${text.slice(3)}`);
  });

  it('leaves the text as it was when the word is given up', async () => {
    const mounted = await mount(gestureBriefing());
    caretIn(mounted.canvas, text);
    await settle();
    await input().send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await input().send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await settle();
    expect(read(mounted.sections())).toBe(text);
    await userEvent.keyboard('!');
    await settle();
    expect(read(mounted.sections())).toBe(`${text}!`);
  });
});

describe('an input method in what is empty', () => {
  it('writes into an empty paragraph and an empty field', async () => {
    const made = gestureBriefing();
    const { canvas, sections } = await mount(made);
    caretIn(canvas, 'Alpha two');
    await settle();
    await userEvent.keyboard('{Enter}');
    await settle();
    await compose(...JAPANESE);
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha two', 'paragraph: 日本']);
    caretIn(canvas, 'Owner one', 0);
    await settle();
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    await settle();
    await compose(...JAPANESE);
    expect(fieldOf(rowsIn(sections())[0], 'owner')).toBe('日本');
    expect((canvas.textContent ?? '').split('日本')).toHaveLength(3);
  });

  it('over a selection across sections keeps every section and row', async () => {
    const { canvas, sections } = await mount(gestureBriefing());
    caretIn(canvas, 'Alpha two', 6);
    const end = [...canvas.querySelectorAll('.bd-paragraph')].find((one) => one.textContent === 'Last words')!.querySelector('span')!.firstChild!;
    document.getSelection()?.extend(end, 4);
    await settle();
    await compose(...JAPANESE);
    expect(sections().map(({ id, heading }) => [id, heading])).toEqual([['s1', 'Background'], ['s2', 'Risks'], ['s3', 'Free text']]);
    expect(rowsIn(sections()).map(({ id }) => id)).toEqual(['w1', 'w2']);
    expect((canvas.textContent ?? '').split('日本')).toHaveLength(2);
  });
});
