import { create } from 'zustand';
import type { LeftWork } from '../../shared/ipc/briefing-channels';
import { desk } from './desk';
import { useDialogs } from './dialogs-store';

interface LeftWorkStore {
  readonly works: readonly LeftWork[];
  /** Reads the list again; the first window that asks after a start is to show it. */
  readonly load: () => Promise<void>;
}

/** The unsaved work of earlier runs that waits to be opened or discarded, newest first. */
export const useLeftWork = create<LeftWorkStore>((set) => ({
  works: [],
  load: async () => {
    const { offer, works } = await desk.invoke('leftWork:list');
    set({ works });
    if (offer) useDialogs.getState().open({ type: 'leftWork' });
  },
}));
