import { create } from 'zustand';
import { DEFAULT_SETTINGS, type Settings, type SharedSettings } from '../../shared/ipc/app-channels';
import { desk } from './desk';

interface SettingsStore {
  readonly settings: Settings;
  /** Reads what was remembered; what cannot be read stays at its default. */
  readonly load: () => Promise<void>;
  /** Applies a change at once and has it written a moment later, so that dragging a splitter writes once. */
  readonly update: (change: Partial<Settings>) => void;
  /** Takes over what another window changed; a change of this window that is not written yet stays. */
  readonly follow: (change: SharedSettings) => void;
}

const WRITE_DELAY_MS = 300;
let pending: Partial<Settings> = {};
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the app remembers of its user: theme, panels, zoom, name and office. */
export const useSettings = create<SettingsStore>((set, get) => ({
  settings: DEFAULT_SETTINGS,
  load: async () => set({ settings: await desk.invoke('settings:read') }),
  update: (change) => {
    set({ settings: { ...get().settings, ...change } });
    pending = { ...pending, ...change };
    clearTimeout(timer);
    timer = setTimeout(() => void writeSettings(), WRITE_DELAY_MS);
  },
  follow: (change) => set({ settings: { ...get().settings, ...change, ...pending } }),
}));

/** Writes what has not been written yet, now. */
export async function writeSettings(): Promise<void> {
  clearTimeout(timer);
  const change = pending;
  pending = {};
  if (Object.keys(change).length > 0) await desk.invoke('settings:write', change);
}
