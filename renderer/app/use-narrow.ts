import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 1099px)';

/** Whether the window is too narrow for text and inspector beside each other. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => { const media = window.matchMedia(QUERY); media.addEventListener('change', changed); return () => media.removeEventListener('change', changed); },
    () => window.matchMedia(QUERY).matches,
  );
}
