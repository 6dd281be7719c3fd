// The field of a long block that is typed in keeps its height for the layout, and must never show: the row is as high as its text, with every key.
import { expect, describe, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { caretIn, mount, settle } from './mounted-editor';

const keys = (text: string) => userEvent.keyboard(text);
const event = (at: number): string => `Boat number ${at} may be late`;

async function mountRows(count: number) {
  const rows = Array.from({ length: count }, (_, at) => risk({ mayHappen: event(at), becauseOf: 'the old quay is narrow', owner: 'Harbour office' }));
  const mounted = await mount(briefing(section('freeText', p('First words')), section('risks', risksBlock(...rows))));
  const row = (at: number): HTMLElement => mounted.canvas.querySelectorAll<HTMLElement>('.bd-row')[at]!;
  const field = (at: number, name = 'mayHappen'): HTMLElement => row(at).querySelector<HTMLElement>(`[data-slot="${name}"] > [data-lexical-slot]`)!;
  const isHeld = (at: number, name?: string): boolean => getComputedStyle(field(at, name)).contain.includes('size');
  const height = (at: number): number => row(at).getBoundingClientRect().height;
  /** The height that the row has when nothing in it is held. */
  const freeHeight = (at: number): number => {
    const free = new CSSStyleSheet();
    free.replaceSync('[data-lexical-slot] { contain: none !important; height: auto !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, free];
    const measured = height(at);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== free);
    return measured;
  };
  return { ...mounted, row, isHeld, height, freeHeight };
}

describe('The field of a long block that is typed in', () => {
  it('is held from the first letter on, and as high as its text when lines and paragraphs come and go', async () => {
    const { canvas, isHeld, height, freeHeight } = await mountRows(60);
    caretIn(canvas, event(3));
    await settle();
    expect(isHeld(3)).toBe(false);
    await keys('r');
    await settle();
    expect(isHeld(3)).toBe(true);
    const before = height(3);
    expect(before).toBeCloseTo(freeHeight(3), 1);
    await keys(' than anybody at the landing place has been told so far, since nobody asks');
    await settle();
    expect(isHeld(3)).toBe(true);
    expect(height(3)).toBeGreaterThan(before + 15);
    expect(height(3)).toBeCloseTo(freeHeight(3), 1);
    await keys('{Enter}And more');
    await settle();
    expect(isHeld(3)).toBe(true);
    expect(height(3)).toBeCloseTo(freeHeight(3), 1);
    await keys('{Control>}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{/Control}');
    await settle();
    expect(height(3)).toBeCloseTo(freeHeight(3), 1);
  });

  it('is let go of when the caret leaves it, and leaves nothing behind', async () => {
    const { canvas, row, isHeld, height, freeHeight } = await mountRows(60);
    caretIn(canvas, event(3));
    await settle();
    await keys('r');
    await settle();
    expect(isHeld(3)).toBe(true);
    await keys('{Tab}');
    await expect.poll(() => isHeld(3)).toBe(false);
    await keys('x');
    await settle();
    expect(height(3)).toBeCloseTo(freeHeight(3), 1);
    caretIn(canvas, 'First words');
    await settle();
    await expect.poll(() => [...row(3).querySelectorAll<HTMLElement>('[data-lexical-slot]')].map((field) => `${field.style.contain}${field.style.height}`).join('')).toBe('');
  });

  it('follows a page that becomes narrower and a text that becomes larger', async () => {
    const { canvas, isHeld, height, freeHeight } = await mountRows(60);
    caretIn(canvas, event(3));
    await settle();
    await keys('r than anybody here knows');
    await settle();
    expect(isHeld(3)).toBe(true);
    const before = height(3);
    canvas.style.width = '560px';
    await settle();
    expect(height(3)).not.toBe(before);
    expect(height(3)).toBeCloseTo(freeHeight(3), 1);
    canvas.style.setProperty('--bd-zoom', '1.5');
    await settle();
    expect(height(3)).toBeGreaterThan(before);
    expect(height(3)).toBeCloseTo(freeHeight(3), 1);
  });

  it('is held in an empty field only while it is as high as its text, and in a short block never', async () => {
    const { canvas, isHeld, height, freeHeight } = await mountRows(60);
    caretIn(canvas, event(3));
    await settle();
    await keys('{Shift>}{Home}{/Shift}{Backspace}');
    await settle();
    expect(height(3)).toBeCloseTo(freeHeight(3), 1);
    await keys('N');
    await settle();
    expect(isHeld(3)).toBe(true);
    const short = await mountRows(10);
    caretIn(short.canvas, event(3));
    await settle();
    await keys('r');
    await settle();
    expect(short.isHeld(3)).toBe(false);
  });
});
