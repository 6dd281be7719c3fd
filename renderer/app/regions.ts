// The regions of the window, which F6 goes through.
const REGION = '[data-region]';
const FOCUSABLE = 'button:not([disabled]), [href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';
const lastIn = new Map<string, WeakRef<HTMLElement>>();

/** Remembers where the focus was in each region, so that coming back goes there; returns the function that stops it. */
export function rememberFocus(): () => void {
  const onFocus = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const region = event.target.closest<HTMLElement>(REGION)?.dataset['region'];
    // A separator is gone to for its width and not to work in the region.
    if (event.target.getAttribute('role') === 'separator') return;
    if (region !== undefined) lastIn.set(region, new WeakRef(event.target));
  };
  document.addEventListener('focusin', onFocus);
  return () => { document.removeEventListener('focusin', onFocus); lastIn.clear(); };
}

/** Moves the focus to the next region (1) or the one before (-1), in the order of the page. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGION)].filter((region) => region.offsetParent !== null || region.getClientRects().length > 0);
  // A region may stand in another one: messages above the text do.
  const here = document.activeElement?.closest<HTMLElement>(REGION);
  const at = here ? regions.indexOf(here) : -1;
  for (let offset = 1; offset <= regions.length; offset++) {
    const region = regions[(at + step * offset + regions.length * 2) % regions.length];
    if (region && region !== here && focusRegion(region)) return;
  }
}

/** Puts the focus into a region: where the region itself says, else where it was last, else its first control; among tabs to the selected one. False when nothing in it takes the focus. */
export function focusRegion(region: HTMLElement): boolean {
  const remembered = lastIn.get(region.dataset['region'] ?? '')?.deref();
  const entry = region.querySelector<HTMLElement>('[data-region-entry]');
  const targets = [entry, remembered, ...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((target): target is HTMLElement => target instanceof HTMLElement && target.closest(REGION) === region && target.getClientRects().length > 0);
  for (const found of targets) {
    const target = found.closest('[role="tablist"]')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? found;
    target.focus();
    if (document.activeElement === target) return true;
  }
  return false;
}
