import { nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A risk that is to be treated, without an action that has a date. */
export const TREAT_WITHOUT_DATED_ACTION: SectionRule = {
  id: 'treatWithoutDatedAction', kind: 'suggestion', scope: 'section', reads: [],
  title: 'Treated without a dated action', unit: { one: 'risk', many: 'risks' },
  find: (section) => rowsOfKind(section, 'risks')
    .filter(({ row }) => valueOf(row, 'response') === 'treat' && valueOf(row, 'status') !== 'closed' && !(row.lists['actions'] ?? []).some((action) => (action.values['due'] ?? '') !== ''))
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} is to be treated, but no action has a date.`), place: { ...placed.place, field: 'actions' } })),
};
