import type { RowKind, SectionKind } from '../../../shared/model';

/** The typed block that a kind of section is made for. */
export const ROWS_OF_SECTION: Readonly<Partial<Record<SectionKind, RowKind>>> = {
  recommendation: 'recommendations', progress: 'progress', stickingPoints: 'stickingPoints', options: 'options', enforcementOptions: 'enforcementOptions', verification: 'enforcementOptions', risks: 'risks', timeline: 'timeline', talkingPoints: 'talkingPoints', clearance: 'clearance',
};
