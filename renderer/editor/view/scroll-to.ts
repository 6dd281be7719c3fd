/** So many frames in a row without a move mean that what comes into view for the first time has taken the height that it has. */
const STILL_FRAMES = 4;
/** The longest that a place is followed. */
const MOST_FRAMES = 60;
/** After these the place is where the user wants it. */
const BY_HAND = ['wheel', 'pointerdown', 'keydown'];
const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta']);

/**
 * Scrolls to an element at once, and again in the next frames as long as it moves or grows: the height of sections and rows that were never drawn is a guess,
 * and the way there draws them, a window's height at a time.
 */
export function scrollTo(element: HTMLElement, block: ScrollLogicalPosition): void {
  stopFollowing?.();
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const type of BY_HAND) window.removeEventListener(type, byHand, { capture: true });
    if (stopFollowing === stop) stopFollowing = undefined;
  };
  const byHand = (event: Event): void => { if (!(event instanceof KeyboardEvent && MODIFIERS.has(event.key))) stop(); };
  const scroll = (): DOMRect => {
    element.scrollIntoView({ block, behavior: 'instant' });
    return element.getBoundingClientRect();
  };
  let place = scroll();
  let still = 0;
  const watch = (framesLeft: number): void => {
    if (still === STILL_FRAMES || framesLeft === 0 || !element.isConnected) { stop(); return; }
    const { top, bottom } = element.getBoundingClientRect();
    if (Math.abs(top - place.top) > 1 || Math.abs(bottom - place.bottom) > 1) { place = scroll(); still = 0; }
    else still += 1;
    frame = requestAnimationFrame(() => watch(framesLeft - 1));
  };
  for (const type of BY_HAND) window.addEventListener(type, byHand, { capture: true, passive: true });
  stopFollowing = stop;
  frame = requestAnimationFrame(() => watch(MOST_FRAMES));
}

let stopFollowing: (() => void) | undefined;
