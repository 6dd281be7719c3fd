import { create } from 'zustand';

interface InsertOrderStore {
  /** How often each entry was chosen since the app started. */
  readonly used: Readonly<Record<string, number>>;
  readonly count: (id: string) => void;
}

/** What the insert menu puts first. */
export const useInsertOrder = create<InsertOrderStore>((set) => ({
  used: {},
  count: (id) => set((store) => ({ used: { ...store.used, [id]: (store.used[id] ?? 0) + 1 } })),
}));
