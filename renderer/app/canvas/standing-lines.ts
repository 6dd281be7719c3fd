import type { MemoField } from '../../../shared/model/house-style';
import type { BriefingKind } from '../../../shared/model/metadata';

const EVERY_KIND: readonly MemoField[] = ['to', 'from', 'date', 'subject'];

/** What a kind asks for besides: a paper that wants a decision says by when, one that reports says as of when. A blank briefing may be either and shows the first. */
const BY_KIND: Readonly<Record<BriefingKind, readonly MemoField[]>> = {
  decisionMemo: ['decideBy'],
  leadershipMemo: ['decideBy'],
  blank: ['decideBy'],
  informationMemo: [],
  meetingBrief: [],
  negotiationBriefing: ['informationAsOf'],
  situationUpdate: ['informationAsOf'],
};

/** The lines of the memo block that stand there even while they are empty; the others come when they are filled or asked for. */
export const standingLines = (kind: BriefingKind): ReadonlySet<MemoField> => new Set([...EVERY_KIND, ...BY_KIND[kind]]);
