// A block with many rows, of which those off the screen are not laid out: every way to get there still shows the place and not one beside it.
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { revealBlock } from '../../../renderer/editor/view/reveal';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { caretIn, mount, selectFrom, settle } from './mounted-editor';

const keys = (text: string) => userEvent.keyboard(text);
const event = (at: number): string => `Boat number ${at} may be late at the landing place, and nobody there has been told who opens the gate`;
const rows = (count: number) => Array.from({ length: count }, (_, at) => risk({ mayHappen: event(at), becauseOf: 'the old quay is narrow', owner: 'Harbour office' }));

async function mountLong(count: number) {
  const mounted = await mount(briefing(section('freeText', p('First words')), section('risks', risksBlock(...rows(count)))));
  const scroller = mounted.canvas.parentElement as HTMLElement;
  scroller.style.cssText += '; height: 300px; overflow-y: auto';
  await settle();
  const row = (at: number): HTMLElement => mounted.canvas.querySelectorAll<HTMLElement>('.bd-row')[at]!;
  const current = (): number => [...mounted.canvas.querySelectorAll('.bd-row')].findIndex((one) => one.classList.contains('bd-current'));
  const isInView = (at: number): boolean => { const box = row(at).getBoundingClientRect(); const frame = scroller.getBoundingClientRect(); return box.height > 48 && box.top >= frame.top && box.bottom <= frame.bottom; };
  return { ...mounted, row, current, isInView };
}

describe('In a block with 200 rows', () => {
  it('rows off the screen are skipped, and none in a short block', async () => {
    const long = await mountLong(200);
    expect(long.row(0).getBoundingClientRect().height).toBeGreaterThan(48);
    expect(long.row(150).getBoundingClientRect().height).toBe(48);
    const short = await mountLong(40);
    expect(short.row(39).getBoundingClientRect().height).toBeGreaterThan(48);
  });

  it('Ctrl+End shows the last row, and Ctrl+Home the first words', async () => {
    const { canvas, isInView } = await mountLong(200);
    caretIn(canvas, 'First words');
    await keys('{Control>}{End}{/Control}');
    await expect.poll(() => isInView(199)).toBe(true);
    await keys('{Control>}{Home}{/Control}');
    await expect.poll(() => isInView(0)).toBe(true);
  });

  it('a row that is asked for stands in view, and takes what is typed', async () => {
    const { canvas, handle, isInView, row, current } = await mountLong(200);
    caretIn(canvas, 'First words');
    revealBlock(handle.editor, row(150).dataset['row'] ?? '');
    await expect.poll(() => isInView(150)).toBe(true);
    expect(current()).toBe(150);
    await keys('Lately, ');
    await settle();
    expect(row(150).textContent).toContain('Lately, ');
    expect(isInView(150)).toBe(true);
  });

  it('a row that the caret leaves does not fall back to the guess of its height, which would make the rows below jump', async () => {
    const { canvas, row, isInView } = await mountLong(200);
    caretIn(canvas, event(0));
    await expect.poll(() => row(0).classList.contains('bd-current')).toBe(true);
    await settle();
    const drawn = row(1).getBoundingClientRect().height;
    expect(row(0).getBoundingClientRect().height).toBeGreaterThan(drawn);
    row(100).scrollIntoView({ behavior: 'instant' });
    await expect.poll(() => isInView(100)).toBe(true);
    caretIn(canvas, event(100));
    await expect.poll(() => row(100).classList.contains('bd-current') && !row(0).classList.contains('bd-current')).toBe(true);
    await settle();
    // That of the row with the caret, or without it where the browser draws it once more before it skips it.
    expect(row(0).getBoundingClientRect().height).toBeGreaterThanOrEqual(drawn);
  });

  it('the arrow keys go through rows that were never drawn, one after the other, in view', async () => {
    const { canvas, current } = await mountLong(200);
    caretIn(canvas, event(0));
    await settle();
    const seen = [current()];
    for (let press = 0; press < 60 && seen.at(-1)! < 8; press += 1) {
      await keys('{ArrowDown}');
      await settle();
      if (current() !== seen.at(-1)) seen.push(current());
    }
    expect(seen).toEqual(Array.from({ length: 9 }, (_, at) => at));
  });

  it('words that come back by undoing a cut are in view, wherever the caret went meanwhile', async () => {
    const { canvas, handle, isInView, row } = await mountLong(200);
    selectFrom(canvas, event(5), event(5));
    await settle();
    canvas.dispatchEvent(new ClipboardEvent('cut', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true }));
    await expect.poll(() => row(5).textContent).not.toContain(event(5));
    revealBlock(handle.editor, row(150).dataset['row'] ?? '');
    await expect.poll(() => isInView(150)).toBe(true);
    await keys('{Control>}z{/Control}');
    await expect.poll(() => row(5).textContent).toContain(event(5));
    await expect.poll(() => isInView(5)).toBe(true);
  });

  it('what undo and redo change from a form beside the page is in view, and the form keeps the focus', async () => {
    const { canvas, handle, isInView, row } = await mountLong(200);
    caretIn(canvas, event(5));
    await settle();
    await keys('Typed ');
    await expect.poll(() => row(5).textContent).toContain('Typed ');
    revealBlock(handle.editor, row(150).dataset['row'] ?? '');
    await expect.poll(() => isInView(150)).toBe(true);
    const form = document.createElement('input');
    form.style.cssText = 'position: fixed; top: 0; left: 0';
    document.body.append(form);
    form.focus({ preventScroll: true });
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await expect.poll(() => isInView(5)).toBe(true);
    expect(row(5).textContent).not.toContain('Typed ');
    row(150).scrollIntoView();
    await expect.poll(() => isInView(5)).toBe(false);
    handle.editor.dispatchCommand(REDO_COMMAND, undefined);
    await expect.poll(() => isInView(5)).toBe(true);
    expect(row(5).textContent).toContain('Typed ');
    expect(document.activeElement).toBe(form);
    form.remove();
  });
});
