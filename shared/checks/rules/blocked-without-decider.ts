import { lacksText, nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A sticking point that is blocked, with nobody named who could decide it. */
export const BLOCKED_WITHOUT_DECIDER: SectionRule = {
  id: 'blockedWithoutDecider', kind: 'suggestion', scope: 'section', reads: [],
  title: 'Blocked, with nobody to decide', unit: { one: 'sticking point', many: 'sticking points' },
  find: (section) => rowsOfKind(section, 'stickingPoints').filter(({ row }) => valueOf(row, 'status') === 'blocked' && lacksText(row, 'whoDecides'))
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} is blocked, and nobody is named who can decide it.`), place: { ...placed.place, field: 'whoDecides' } })),
};
