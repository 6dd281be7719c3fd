// The field of a long block that is typed in, held at its height: then a letter lays out that field alone, and not the row, the rows and the page around it (decision 21).
import type { LexicalEditor } from 'lexical';

interface Held {
  readonly place: HTMLElement;
  readonly content: Element;
  readonly fontSize: string;
  contentHeight: number;
}

/** Holds the field under the caret while its text changes, and lets go of it when the caret leaves. When the text needs another height, the field has it with the same key. */
export function registerHeldField(editor: LexicalEditor): () => void {
  let held: Held | undefined;
  let frame: number | undefined;
  let wanted: HTMLElement | undefined;
  const followNow = (): void => { if (held && !follow(held)) letGo(); };
  // For what is no change of the text: another width, another size of letters. In the frame after it, since whoever watches the page's size has been told by then.
  const watch = typeof ResizeObserver === 'function' ? new ResizeObserver(() => { frame ??= requestAnimationFrame(onFrame); }) : undefined;

  const letGo = (): void => {
    if (held === undefined) return;
    watch?.unobserve(held.content);
    held.place.style.height = '';
    held.place.style.contain = '';
    held = undefined;
  };
  const onFrame = (): void => {
    frame = undefined;
    followNow();
    if (held !== undefined || !wanted?.isConnected) return;
    held = hold(wanted);
    wanted = undefined;
    if (held) watch?.observe(held.content);
  };

  const stop = editor.registerUpdateListener(({ dirtyLeaves }) => {
    if (!watch || (held === undefined && dirtyLeaves.size === 0)) return;
    const place = fieldUnderCaret(editor);
    if (held !== undefined && held.place !== place) letGo();
    followNow();
    wanted = held === undefined && dirtyLeaves.size > 0 ? place : undefined;
    if (wanted) frame ??= requestAnimationFrame(onFrame);
  });
  return () => { stop(); if (frame !== undefined) cancelAnimationFrame(frame); letGo(); };
}

/** The container of the field's text: a block of its own, which a cell, being a flexible item, is not. One with a note in it is left alone, since the sheet of the note lies over what is around. */
function fieldUnderCaret(editor: LexicalEditor): HTMLElement | undefined {
  const root = editor.getRootElement();
  const node = root?.ownerDocument.getSelection()?.focusNode;
  if (!root || !node || !root.contains(node)) return undefined;
  const element = node instanceof Element ? node : node.parentElement;
  const place = element?.closest<HTMLElement>('.bd-rows[data-long] .bd-slot-place > [data-lexical-slot]');
  return place && place.querySelector('.bd-footnote') === null ? place : undefined;
}

function hold(place: HTMLElement): Held | undefined {
  const content = place.firstElementChild;
  if (content === null) return undefined;
  place.style.contain = 'layout'; // margins stay within, as they will
  const { height, fontSize } = getComputedStyle(place);
  const contentHeight = heightOf(content);
  if (!fills(place, contentHeight)) { place.style.contain = ''; return undefined; }
  place.style.height = height;
  place.style.contain = 'layout size';
  return { place, content, fontSize, contentHeight };
}

/** Gives the field the height that its text has now; false when that cannot be told and the field is to be let go of. */
function follow(held: Held): boolean {
  if (!held.content.isConnected || held.content.parentElement !== held.place || getComputedStyle(held.place).fontSize !== held.fontSize) return false;
  const height = heightOf(held.content);
  if (height === held.contentHeight) return true;
  if (!fills(held.place, height)) return false;
  held.place.style.height = `${Number.parseFloat(held.place.style.height) + height - held.contentHeight}px`;
  held.contentHeight = height;
  return true;
}

/** Whether the text is as high as the least height of the field: the field follows its text only then. */
const fills = (place: HTMLElement, contentHeight: number): boolean => contentHeight > Number.parseFloat(getComputedStyle(place).minHeight) - ROUNDING_PX;
const ROUNDING_PX = 0.1;

const heightOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).height);
