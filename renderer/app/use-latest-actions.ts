import { useRef, useState } from 'react';

type Actions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The same functions at every render, each of which does what it would do now: what is drawn from them need not be drawn again. */
export function useLatestActions<T extends Actions>(now: T): T {
  const latest = useRef(now);
  latest.current = now;
  const [stable] = useState(() => Object.fromEntries(Object.keys(now).map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)])) as T);
  return stable;
}
