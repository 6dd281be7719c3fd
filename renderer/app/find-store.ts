import { create } from 'zustand';

interface FindBarStore {
  readonly shown: 'hidden' | 'find' | 'replace';
  /** Counts calls of `show`, so that asking again moves the focus back into the bar. */
  readonly asked: number;
  readonly show: (mode: 'find' | 'replace') => void;
  readonly hide: () => void;
}

/** Whether the find bar is shown, and with replacing or without. */
export const useFindBar = create<FindBarStore>((set) => ({
  shown: 'hidden',
  asked: 0,
  show: (mode) => set((store) => ({ shown: mode, asked: store.asked + 1 })),
  hide: () => set({ shown: 'hidden' }),
}));
