/** The box around a place that scrolls; undefined while nothing has to. */
export function scrollerOf(dom: HTMLElement): HTMLElement | undefined {
  for (let box = dom.parentElement; box; box = box.parentElement) if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return undefined;
}
