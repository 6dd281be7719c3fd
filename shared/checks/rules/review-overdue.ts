import { isBefore, whenInWords } from '../days';
import { nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A risk whose review date lies before the date of the briefing. */
export const REVIEW_OVERDUE: SectionRule = {
  id: 'reviewOverdue', kind: 'suggestion', scope: 'section', reads: ['metadata'],
  title: 'Review overdue', unit: { one: 'risk', many: 'risks' },
  find: (section, { metadata: { date } }) => rowsOfKind(section, 'risks').flatMap((placed) => {
    const review = valueOf(placed.row, 'reviewDate');
    if (date === undefined || review === undefined || !isBefore(review, date) || valueOf(placed.row, 'status') === 'closed') return [];
    return [{ of: placed.row.id, message: sentence(`${nameOfRow(placed)} was to be reviewed ${whenInWords(review)}.`), place: { ...placed.place, field: 'reviewDate' } }];
  }),
};
