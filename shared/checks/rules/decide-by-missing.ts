import type { BriefingRule } from '../rule';

/** A decision memo that does not say by when the decision is needed. */
export const DECIDE_BY_MISSING: BriefingRule = {
  id: 'decideByMissing', kind: 'gap', scope: 'briefing',
  title: 'Date of the decision missing', unit: { one: 'date', many: 'dates' },
  find: ({ metadata }) => (metadata.kind === 'decisionMemo' && metadata.decideBy === undefined ? [{ of: 'decideBy', message: 'The memo does not say by when the decision is needed.', place: { field: 'decideBy' } }] : []),
};
