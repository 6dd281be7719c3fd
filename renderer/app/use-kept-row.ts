import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a row of a list whose last button opens a question in its place: the answer "Keep" goes with the question, and the focus back to that button. */
export function useKeptRow(asked: boolean): { readonly row: RefObject<HTMLLIElement | null>; readonly keeps: () => void } {
  const row = useRef<HTMLLIElement>(null);
  const kept = useRef(false);
  useLayoutEffect(() => {
    if (kept.current) [...(row.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
    kept.current = false;
  }, [asked]);
  return { row, keeps: () => { kept.current = true; } };
}
