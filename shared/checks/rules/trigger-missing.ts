import { enforcementRows } from '../option-kinds';
import { lacksText, nameOfRow, sentence } from '../placed-rows';
import type { SectionRule } from '../rule';

/** An enforcement option without a trigger: neither what is a breach nor from what point on is said. */
export const TRIGGER_MISSING: SectionRule = {
  id: 'triggerMissing', kind: 'gap', scope: 'section', reads: [],
  title: 'Trigger missing', unit: { one: 'option', many: 'options' },
  find: (section) => enforcementRows(section).filter(({ row }) => lacksText(row, 'breach') && lacksText(row, 'threshold'))
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} does not say what sets it off.`), place: { ...placed.place, field: 'breach' } })),
};
