import type { BriefingKind } from './metadata';

/** How many pages a kind of briefing is meant to have at most; undefined where it is as long as it needs to be. */
export const pageLimit = (kind: BriefingKind): number | undefined => (kind === 'leadershipMemo' ? 1 : undefined);
