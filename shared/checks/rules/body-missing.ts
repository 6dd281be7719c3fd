import { enforcementRows } from '../option-kinds';
import { lacksText, nameOfRow, sentence } from '../placed-rows';
import type { SectionRule } from '../rule';

/** An enforcement option that nobody would run. */
export const BODY_MISSING: SectionRule = {
  id: 'bodyMissing', kind: 'gap', scope: 'section', reads: [],
  title: 'Responsible body missing', unit: { one: 'option', many: 'options' },
  find: (section) => enforcementRows(section).filter(({ row }) => lacksText(row, 'whoRunsIt'))
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} does not say who runs it.`), place: { ...placed.place, field: 'whoRunsIt' } })),
};
