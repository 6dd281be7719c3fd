import { nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A line of a timeline that says what happens and not when; what is cancelled happens no more. */
export const EVENT_WITHOUT_DATE: SectionRule = {
  id: 'eventWithoutDate', kind: 'gap', scope: 'section', reads: [],
  title: 'Date missing in the timeline', unit: { one: 'line', many: 'lines' },
  find: (section) => rowsOfKind(section, 'timeline')
    .filter(({ row }) => valueOf(row, 'when') === undefined && valueOf(row, 'status') !== 'cancelled')
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} stands in the timeline without its day or month.`), place: { ...placed.place, field: 'when' } })),
};
