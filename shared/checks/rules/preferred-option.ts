import { choiceRows, optionRows } from '../option-kinds';
import { valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A decision memo whose options have no preferred one, or more than one. */
export const PREFERRED_OPTION: SectionRule = {
  id: 'preferredOption', kind: 'suggestion', scope: 'section', reads: ['metadata'],
  title: 'Not exactly one preferred option', unit: { one: 'section', many: 'sections' },
  find: (section, { metadata }) => {
    const first = choiceRows(section)[0];
    if (metadata.kind !== 'decisionMemo' || !first) return [];
    const preferred = optionRows(section).filter(({ row }) => valueOf(row, 'ourView') === 'preferred');
    if (preferred.length === 1) return [];
    const message = preferred.length === 0 ? `None of the options in “${section.heading}” is marked as preferred.` : `${preferred.length} of the options in “${section.heading}” are marked as preferred.`;
    return [{ of: section.id, message, place: (preferred[1] ?? first).place }];
  },
};
