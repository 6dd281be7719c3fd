import { create } from 'zustand';
import type { FileState, KeptOutcome, Opened } from '../../shared/ipc/briefing-channels';
import type { Answer } from '../../shared/ipc/contract';
import type { BriefingEditorHandle } from '../editor';
import type { BriefingSync } from './sync';

/** What is true about the file. `saved` without a time: nothing changed since it was opened. */
export type SaveState =
  | { readonly type: 'neverSaved' }
  | { readonly type: 'saved'; readonly at?: number }
  | { readonly type: 'unsaved' }
  /** `slow`: it takes so long that its folder may not answer at all. */
  | { readonly type: 'saving'; readonly slow?: true };

type Layout = Extract<Answer<'preview:layOut'>, { type: 'ready' }>;
/** The last layout of the pages; `stale` when the text changed since. */
export type LayoutState =
  | { readonly type: 'none' }
  | { readonly type: 'running'; readonly last?: Layout }
  | { readonly type: 'ready'; readonly last: Layout; readonly stale: boolean }
  | { readonly type: 'failed'; readonly message: string; readonly last?: Layout };

/** The open briefing as the window's parts see it. */
export interface OpenSession {
  readonly opened: Opened;
  readonly handle: BriefingEditorHandle;
  readonly sync: BriefingSync;
}

interface SessionStore {
  readonly session: OpenSession | null;
  readonly file: Opened['file'];
  readonly save: SaveState;
  readonly layout: LayoutState;
  /** Counts changes that settled (idle), for what is computed off the keystroke's path. */
  readonly settled: number;
  /** Bars above the text: what was found when it was opened, changes that could not be kept. */
  readonly notices: readonly string[];
  /** What became of the file on the disk, as far as it is to be said (file-state.ts). */
  readonly fileState: FileState;
}

/** Nothing is to be said of the file. */
export const AS_KNOWN: FileState = { type: 'asKnown' };

/** State of the open briefing outside the editor; empty while none is open. */
export const useSession = create<SessionStore>(() => ({ session: null, file: undefined, save: { type: 'neverSaved' }, layout: { type: 'none' }, settled: 0, notices: [], fileState: AS_KNOWN }));

/** Starts a session's state from what was opened. */
export function beginSession(session: OpenSession): void {
  const { opened } = session;
  useSession.setState({
    session,
    file: opened.file,
    save: opened.recovered ? { type: 'unsaved' } : opened.file === undefined ? { type: 'neverSaved' } : { type: 'saved' },
    layout: { type: 'none' },
    settled: 0,
    notices: opened.notices,
    fileState: AS_KNOWN,
  });
}

/** Forgets the session, when its window part is taken down. */
export const endSession = (session: OpenSession): void => {
  if (useSession.getState().session === session) useSession.setState({ session: null, file: undefined, layout: { type: 'none' }, notices: [] });
};

/** Takes one notice away. */
export const dismissNotice = (notice: string): void => useSession.setState((store) => ({ notices: store.notices.filter((other) => other !== notice) }));

/** Says above the text that a change is not safe yet; says it no more when it is, in the journal or in the file. */
export const showKept = (outcome: KeptOutcome): void => useSession.setState((store) => {
  const others = store.notices.filter((notice) => !notice.startsWith(NOT_KEPT));
  return { notices: outcome.type === 'kept' ? (others.length === store.notices.length ? store.notices : others) : [...others, `${NOT_KEPT} ${outcome.message}`] };
});

const NOT_KEPT = 'The last changes are only in this window.';
