import { verificationRows } from '../option-kinds';
import { lacksText, nameOfRow, sentence } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A verification option that does not say how a breach would be seen. */
export const DETECTION_MISSING: SectionRule = {
  id: 'detectionMissing', kind: 'gap', scope: 'section', reads: [],
  title: 'Detection method missing', unit: { one: 'option', many: 'options' },
  find: (section) => verificationRows(section).filter(({ row }) => lacksText(row, 'detectionMethod'))
    .map((placed) => ({ of: placed.row.id, message: sentence(`${nameOfRow(placed)} does not say how a breach would be detected.`), place: { ...placed.place, field: 'detectionMethod' } })),
};
