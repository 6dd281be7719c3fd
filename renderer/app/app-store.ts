import { create } from 'zustand';
import type { Opened, OpenOutcome } from '../../shared/ipc/briefing-channels';
import { notOpened } from '../../shared/ipc/not-opened';
import { useDialogs } from './dialogs-store';
import { announce } from './toasts';

/** What the window shows. */
export type AppPhase =
  | { readonly type: 'starting' }
  | { readonly type: 'start' }
  /** `created` says that the briefing was made a moment ago, so that the caret goes to its first section. */
  | { readonly type: 'open'; readonly opened: Opened; readonly created: boolean }
  | { readonly type: 'failed'; readonly message: string };

interface AppStore {
  readonly phase: AppPhase;
  readonly show: (phase: AppPhase) => void;
  /** A message that has to be read before going on, such as a file that could not be opened. */
  readonly message: { readonly title: string; readonly text: string } | null;
  readonly say: (title: string, text: string) => void;
  readonly dismiss: () => void;
}

/** The state of the window above any briefing. */
export const useApp = create<AppStore>((set) => ({
  phase: { type: 'starting' },
  show: (phase) => set({ phase }),
  message: null,
  say: (title, text) => set({ message: { title, text } }),
  dismiss: () => set({ message: null }),
}));

/** Shows the outcome of anything that opens a briefing; true when this window now shows it. */
export function showOutcome(outcome: OpenOutcome, options: { readonly created?: boolean } = {}): boolean {
  switch (outcome.type) {
    case 'opened':
      useApp.getState().show({ type: 'open', opened: outcome.opened, created: options.created ?? outcome.created ?? false });
      if (outcome.done !== undefined) announce(outcome.done);
      return true;
    case 'failed': sayNotOpened([outcome.message, ...(outcome.others ?? [])]); return false;
    case 'earlierVersions': useDialogs.getState().open({ type: 'earlierVersions', target: outcome.target }); return false;
    case 'elsewhere': case 'cancelled': return false;
  }
}

/** Says of files, all in one message, why they did not open. */
export function sayNotOpened(messages: readonly string[]): void {
  const { title, text } = notOpened(messages);
  useApp.getState().say(title, text);
}
