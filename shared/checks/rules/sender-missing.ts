import type { BriefingRule } from '../rule';

/** A memo that does not say who it is from, where the house style has a line for it; a blank briefing need not be a memo. */
export const SENDER_MISSING: BriefingRule = {
  id: 'senderMissing', kind: 'gap', scope: 'briefing',
  title: 'Sender missing', unit: { one: 'memo', many: 'memos' },
  find: ({ metadata, houseStyle }) => (metadata.kind !== 'blank' && metadata.from.trim() === '' && houseStyle.memoBlock.some(({ field }) => field === 'from')
    ? [{ of: 'from', message: 'The memo does not say who it is from.', place: { field: 'from' } }] : []),
};
