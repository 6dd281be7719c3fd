import { create } from 'zustand';
import type { Place } from '../../shared/checks';
import type { TableForRows } from '../editor';
import type { SaveOutcome } from '../../shared/ipc/briefing-channels';

/** The dialog that stands above the window; at most one at a time. */
export type OpenDialog =
  | { readonly type: 'shortcuts' }
  | { readonly type: 'about' }
  | { readonly type: 'settings' }
  | { readonly type: 'export' }
  /** `target`: the open session, or a file that could not be opened. */
  | { readonly type: 'earlierVersions'; readonly target: string }
  | { readonly type: 'link' }
  | { readonly type: 'listStart' }
  | { readonly type: 'fields' }
  | { readonly type: 'citation' }
  | { readonly type: 'source'; readonly onAdded: (sourceId: string) => void }
  | { readonly type: 'dropSource'; readonly sourceId: string }
  | { readonly type: 'expandAcronym'; readonly short: string; readonly place: Place }
  | { readonly type: 'setAside'; readonly findingIds: readonly string[]; readonly what: string }
  /** A file that was dropped or pasted, or nothing when the user is to pick one. */
  | { readonly type: 'figure'; readonly file?: File; readonly blockId?: string }
  | ({ readonly type: 'matchColumns' } & TableForRows)
  | { readonly type: 'saveSectionTemplate'; readonly sectionId: string; readonly heading: string }
  | { readonly type: 'ownTemplates' }
  | { readonly type: 'leftWork' }
  | { readonly type: 'ownWords' }
  | { readonly type: 'saveFailed'; readonly outcome: Extract<SaveOutcome, { type: 'failed' }> };

interface DialogsStore {
  readonly dialog: OpenDialog | null;
  readonly open: (dialog: OpenDialog) => void;
  readonly close: () => void;
  /** Counts how often New was asked for on the start page, which answers by moving the focus to its cards. */
  readonly newAsked: number;
  readonly askNew: () => void;
}

/** Which dialog is open. */
export const useDialogs = create<DialogsStore>((set) => ({
  dialog: null,
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
  newAsked: 0,
  askNew: () => set((store) => ({ newAsked: store.newAsked + 1 })),
}));
