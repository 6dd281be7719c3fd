import { lacksText, nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A risk that nobody owns; a closed one needs nobody any more. */
export const RISK_WITHOUT_OWNER: SectionRule = {
  id: 'riskWithoutOwner', kind: 'gap', scope: 'section', reads: [],
  title: 'Owner missing', unit: { one: 'risk', many: 'risks' },
  find: (section) => rowsOfKind(section, 'risks')
    .filter(({ row }) => lacksText(row, 'owner') && valueOf(row, 'status') !== 'closed')
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} has no owner.`), place: { ...placed.place, field: 'owner' } })),
};
