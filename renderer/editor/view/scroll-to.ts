/** Frames in which sections that come into view for the first time take the height that they have. */
const FRAMES = 4;

/**
 * Scrolls to an element at once, and again in the next frames if it moved: the height of sections that were never drawn is a guess, and the way there draws them.
 */
export function scrollTo(element: HTMLElement, block: ScrollLogicalPosition): void {
  const scroll = (): number => {
    element.scrollIntoView({ block, behavior: 'instant' });
    return element.getBoundingClientRect().top;
  };
  let top = scroll();
  const watch = (framesLeft: number): void => {
    if (framesLeft === 0 || !element.isConnected) return;
    if (Math.abs(element.getBoundingClientRect().top - top) > 1) top = scroll();
    requestAnimationFrame(() => watch(framesLeft - 1));
  };
  requestAnimationFrame(() => watch(FRAMES));
}
