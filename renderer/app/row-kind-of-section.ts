import type { RowKind } from '../../shared/model/rows';
import type { SectionKind } from '../../shared/model/section';

const KINDS: Readonly<Partial<Record<SectionKind, RowKind>>> = {
  recommendation: 'recommendations', progress: 'progress', stickingPoints: 'stickingPoints', enforcementOptions: 'enforcementOptions', verification: 'enforcementOptions', risks: 'risks', timeline: 'timeline', talkingPoints: 'talkingPoints', clearance: 'clearance',
};

/** The typed rows that a kind of section is made for, if any. */
export const rowKindOfSection = (kind: SectionKind): RowKind | undefined => KINDS[kind];
