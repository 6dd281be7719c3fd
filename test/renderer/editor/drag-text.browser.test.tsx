// Selected words, dragged with the pointer to another place of the canvas. The browser's own drag: press inside the selection, move, release.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Block, Inline } from '../../../shared/model';
import { type EditorRequest, onEditorRequest } from '../../../renderer/editor/editor-requests';
import { bold, link, note, p } from '../../builders';
import { fieldOf, gestureBriefing, rowsIn, shapeOf, wordsOf } from './gesture-briefing';
import { mount, type Mounted, selectFrom, settle } from './mounted-editor';

/** The gesture briefing whose first paragraph has marks, a link and a note. */
const marked = () => {
  const made = gestureBriefing();
  const [first, ...others] = made.sections;
  const rich = { ...p('Alpha ', bold('bold'), ' and ', link('https://example.org', 'linked'), note('A note'), ' one'), id: 'p1' };
  return { ...made, sections: [{ ...first!, blocks: [rich as Block, ...first!.blocks.slice(1)] }, ...others] };
};

/** The place on the screen before a letter of a text. */
function pointAt(canvas: HTMLElement, text: string, offset: number): { readonly x: number; readonly y: number } {
  const texts = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    const last = at + offset >= (node.textContent?.length ?? 0);
    range.setStart(node, at + offset - (last ? 1 : 0));
    range.setEnd(node, at + offset + (last ? 0 : 1));
    const box = range.getBoundingClientRect();
    return { x: last ? box.right - 1 : box.left + 1, y: box.top + box.height / 2 };
  }
  throw new Error(`nothing shows "${text}"`);
}

/** Drags what is selected from a place in it to another place. */
async function drag({ canvas }: Mounted, from: readonly [string, number], to: readonly [string, number]): Promise<void> {
  await settle();
  const box = canvas.getBoundingClientRect();
  const inCanvas = ([text, offset]: readonly [string, number]) => { const point = pointAt(canvas, text, offset); return { x: point.x - box.left, y: point.y - box.top }; };
  await userEvent.dragAndDrop(canvas, canvas, { sourcePosition: inCanvas(from), targetPosition: inCanvas(to) });
  await settle();
}

/** Opens the briefing in a window that shows all of it, and waits for the numbers of its headings, which are drawn when nothing else is to do and push the text aside. */
async function open(): Promise<Mounted> {
  await page.viewport(1100, 900);
  const mounted = await mount(marked());
  await expect.poll(() => mounted.canvas.querySelectorAll('[data-number]').length, { timeout: 5000 }).toBeGreaterThan(2);
  return mounted;
}

const undo = async () => { await userEvent.keyboard('{Control>}z{/Control}'); await settle(); };
const content = (block: Block | undefined): readonly Inline[] => (block?.type === 'paragraph' ? block.content : []);

describe('words dragged to another place', () => {
  it('move to another paragraph with their marks, links and notes; one undo brings them back', async () => {
    const mounted = await open();
    const before = mounted.sections();
    selectFrom(mounted.canvas, 'bold', ' one');
    await drag(mounted, ['and', 1], ['Alpha two', 6]);
    const [first, second] = mounted.sections()[0]?.blocks ?? [];
    expect(wordsOf(first)).toBe('Alpha ');
    expect(content(second)).toMatchObject([{ text: 'Alpha ' }, { text: 'bold', marks: ['bold'] }, { text: ' and ' }, { type: 'link', url: 'https://example.org', children: [{ text: 'linked' }] }, { type: 'footnote', content: [{ text: 'A note' }] }, { text: ' onetwo' }]);
    await undo();
    expect(mounted.sections()).toEqual(before);
  });

  it('move into a field of a row', async () => {
    const mounted = await open();
    const before = mounted.sections();
    selectFrom(mounted.canvas, 'bold', 'bold');
    await drag(mounted, ['bold', 2], ['Event one', 6]);
    expect(rowsIn(mounted.sections())[0]?.texts['mayHappen']).toMatchObject([[{ text: 'Event ' }, { text: 'bold', marks: ['bold'] }, { text: 'one' }]]);
    await undo();
    expect(mounted.sections()).toEqual(before);
  });

  it('move out of a field of a row, which stays', async () => {
    const mounted = await open();
    selectFrom(mounted.canvas, 'Owner one', 'Owner one');
    await drag(mounted, ['Owner one', 2], ['Last words', 5]);
    expect(fieldOf(rowsIn(mounted.sections())[0], 'owner')).toBe('');
    expect(shapeOf(mounted.sections()[2]).at(-1)).toBe('paragraph: Last Owner onewords');
    expect(rowsIn(mounted.sections()).map(({ id }) => id)).toEqual(['w1', 'w2']);
  });

  it('move within their own paragraph, and stay where they are when dropped on themselves', async () => {
    const mounted = await open();
    const before = mounted.sections();
    selectFrom(mounted.canvas, 'two', 'two');
    await drag(mounted, ['two', 1], ['Alpha two', 0]);
    expect(shapeOf(mounted.sections()[0])[1]).toBe('paragraph: twoAlpha ');
    await undo();
    expect(mounted.sections()).toEqual(before);
    selectFrom(mounted.canvas, 'Alpha two', 'Alpha two');
    await drag(mounted, ['Alpha two', 1], ['Alpha two', 5]);
    expect(mounted.sections()).toEqual(before);
  });

  it('move out of an item of a list, which stays an item', async () => {
    const mounted = await open();
    selectFrom(mounted.canvas, 'Item one', 'Item one');
    await drag(mounted, ['Item one', 2], ['Last words', 5]);
    expect(wordsOf(mounted.sections()[2]?.blocks[1])).toBe('Item two');
    expect(shapeOf(mounted.sections()[2]).at(-1)).toBe('paragraph: Last Item onewords');
  });

  it('lose their marks in the heading of a section, as they do when they are pasted there', async () => {
    const mounted = await open();
    selectFrom(mounted.canvas, 'bold', 'bold');
    await drag(mounted, ['bold', 2], ['Risks', 2]);
    expect(mounted.sections().map(({ heading }) => heading)).toEqual(['Background', 'Riboldsks', 'Free text']);
  });
});

describe('a drag that could destroy something', () => {
  it('over sections and rows moves nothing and says so', async () => {
    const mounted = await open();
    const before = mounted.sections();
    const asked: EditorRequest[] = [];
    onEditorRequest(mounted.handle.editor, (request) => asked.push(request));
    for (const [from, to, grip, target] of [['Alpha two', 'After', 'Before rows', 'Last words'], ['Before', 'After rows', 'Event two', 'Alpha two']] as const) {
      selectFrom(mounted.canvas, from, to);
      await drag(mounted, [grip, 2], [target, 5]);
      expect(mounted.sections()).toEqual(before);
    }
    expect(asked.filter((request) => request.type === 'notice')).toHaveLength(2);
  });

  it('onto what holds no text loses nothing', async () => {
    const mounted = await open();
    const before = mounted.sections();
    const chip = mounted.canvas.querySelector('[data-row="w1"] [data-field="likelihood"]')!.getBoundingClientRect();
    const box = mounted.canvas.getBoundingClientRect();
    selectFrom(mounted.canvas, 'two', 'two');
    await settle();
    const from = pointAt(mounted.canvas, 'two', 1);
    await userEvent.dragAndDrop(mounted.canvas, mounted.canvas, { sourcePosition: { x: from.x - box.left, y: from.y - box.top }, targetPosition: { x: chip.left + chip.width / 2 - box.left, y: chip.top + chip.height / 2 - box.top } });
    await settle();
    expect(mounted.sections().flatMap(({ blocks }) => blocks.map(wordsOf)).join('|').match(/two/g)).toHaveLength(JSON.stringify(before).match(/two/g)!.length);
    expect(rowsIn(mounted.sections()).map(({ id, values }) => [id, values])).toEqual(rowsIn(before).map(({ id, values }) => [id, values]));
  });
});

describe('text dropped from another program', () => {
  it('comes in where it is dropped, as it does by paste, and takes the place of nothing', async () => {
    const mounted = await open();
    const before = mounted.sections();
    selectFrom(mounted.canvas, 'Alpha two', 'After');
    await settle();
    const { x, y } = pointAt(mounted.canvas, 'Event one', 6);
    const data = new DataTransfer();
    data.setData('text/html', '<b style="color:red">bold</b> ');
    data.setData('text/plain', 'bold ');
    document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, clientX: x, clientY: y, bubbles: true, cancelable: true }));
    await settle();
    expect(rowsIn(mounted.sections())[0]?.texts['mayHappen']).toMatchObject([[{ text: 'Event ' }, { text: 'bold', marks: ['bold'] }, { text: expect.stringMatching(/^ ?one$/) as string }]]);
    await undo();
    expect(mounted.sections()).toEqual(before);
  });
});
