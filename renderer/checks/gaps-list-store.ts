import { create } from 'zustand';

/** A line of the list of gaps that was followed to its place. */
interface FollowedLine {
  readonly rule: string;
  readonly key: string;
  /** Where its rule stood in the list, and the line among those of its rule. */
  readonly groupAt: number;
  readonly at: number;
}

interface GapsListStore {
  /** The rules whose lines are open. */
  readonly open: ReadonlySet<string>;
  /** The line that one went from last and has not come back to. */
  readonly followed: FollowedLine | null;
  /** The list is to put the focus on the line that was followed, as soon as it can. */
  readonly returning: boolean;
}

const AS_OPENED: GapsListStore = { open: new Set(), followed: null, returning: false };

/** How the list of gaps stands; it outlives the panel, which is gone while another tab is shown. */
export const useGapsList = create<GapsListStore>(() => AS_OPENED);

/** Opens or closes the lines of a rule. */
export const setGroupOpen = (rule: string, isOpen: boolean): void => useGapsList.setState(({ open }) => {
  const after = new Set(open);
  if (isOpen) after.add(rule);
  else after.delete(rule);
  return { open: after };
});

/** Notes that a line was followed to its place. */
export const noteFollowed = (followed: FollowedLine): void => useGapsList.setState({ followed, returning: false });

/** Asks the list for the focus on the line that was followed, which opens the lines of its rule. */
export const askForFollowed = (): void => useGapsList.setState(({ open, followed }) => (followed ? { returning: true, open: new Set([...open, followed.rule]) } : {}));

/** There is no line to go back to any more. */
export const forgetFollowed = (): void => useGapsList.setState({ followed: null, returning: false });

/** Shuts every line, when the briefing is closed. */
export const resetGapsList = (): void => useGapsList.setState(AS_OPENED);
