import { isGiven, wordsMark } from '../../model/clearances';
import { nameOfRow, rowsOfKind } from '../placed-rows';
import type { BriefingRule } from '../rule';

/** A clearance, or an objection, that was given for other words than those that stand there now. */
export const CHANGED_SINCE_CLEARANCE: BriefingRule = {
  id: 'changedSinceClearance', kind: 'suggestion', scope: 'briefing',
  title: 'Text changed since clearance', unit: { one: 'clearance', many: 'clearances' },
  find: ({ sections }) => {
    const given = sections.flatMap((section) => rowsOfKind(section, 'clearance')).filter(({ row }) => row.clearedText !== undefined && isGiven('clearance', row.values));
    if (given.length === 0) return [];
    const now = wordsMark(sections);
    return given.filter(({ row }) => row.clearedText !== now)
      .map((placed) => ({ of: placed.row.id, message: `The text changed since ${nameOfRow(placed)} was given. Ask again, or say that it still holds.`, place: { ...placed.place, field: 'state' } }));
  },
};
