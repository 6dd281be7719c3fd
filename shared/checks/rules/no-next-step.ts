import { lacksText, nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A topic that does not say what happens next; one that is implemented needs nothing more. */
export const NO_NEXT_STEP: SectionRule = {
  id: 'noNextStep', kind: 'suggestion', scope: 'section', reads: [],
  title: 'No next step', unit: { one: 'topic', many: 'topics' },
  find: (section) => rowsOfKind(section, 'progress').filter(({ row }) => lacksText(row, 'nextStep') && valueOf(row, 'status') !== 'implemented')
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} has no next step.`), place: { ...placed.place, field: 'nextStep' } })),
};
