import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus on when what had it inside of a part of the window is taken out with it; else it would be nowhere, and keys would do nothing. */
export function useFocusHeir(part: RefObject<HTMLElement | null>, giveOn: () => void): void {
  const hadIt = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => { hadIt.current = target instanceof Node && part.current?.contains(target) === true; };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (!hadIt.current || (document.activeElement !== null && document.activeElement !== document.body)) return;
    hadIt.current = false;
    giveOn();
  });
}
