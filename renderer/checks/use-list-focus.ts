import { type RefObject, useEffect, useRef } from 'react';
import { giveFocusBackTo } from '../app/use-focus-return';

/** Where the focus is in a list of groups: which group, and which of its buttons. */
interface PlaceInList {
  readonly element: HTMLElement;
  readonly group: string;
  readonly groupAt: number;
  readonly buttonAt: number;
}

/**
 * Keeps the focus in a list whose groups (`data-group`) come and go: when what had it goes, because it was mended, set aside or taken up again, the focus goes to what
 * stands in its place then, and to the tab of the list when nothing is left. A dialog that was opened from the list gives it back there too.
 */
export function useListFocus(list: RefObject<HTMLElement | null>): void {
  const place = useRef<PlaceInList | undefined>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"]') === null) place.current = placeOf(list.current, target);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [list]);
  useEffect(() => {
    const was = place.current;
    if (was === undefined) return;
    if (was.element.isConnected) { place.current = placeOf(list.current, was.element); return; }
    const heir = heirOf(list.current, was);
    place.current = heir && placeOf(list.current, heir);
    if (document.activeElement === null || document.activeElement === document.body) heir?.focus();
    else if (heir) giveFocusBackTo(heir);
  });
}

const groupsIn = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('[data-group]') ?? [])];
const buttonsIn = (group: HTMLElement): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('button:not(:disabled)')];

function placeOf(list: HTMLElement | null, element: HTMLElement): PlaceInList | undefined {
  const groups = groupsIn(list);
  const groupAt = groups.findIndex((group) => group.contains(element));
  const group = groups[groupAt];
  return group && { element, group: group.dataset['group'] ?? '', groupAt, buttonAt: buttonsIn(group).indexOf(element) };
}

function heirOf(list: HTMLElement | null, was: PlaceInList): HTMLElement | undefined {
  const groups = groupsIn(list);
  const same = groups.find((group) => group.dataset['group'] === was.group);
  const next = groups[Math.min(was.groupAt, groups.length - 1)];
  const heir = same ? buttonsIn(same)[Math.min(was.buttonAt, buttonsIn(same).length - 1)] : next && buttonsIn(next)[0];
  return heir ?? list?.closest('[data-region]')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? undefined;
}
