import { choiceRows, isBaseline, optionRows } from '../option-kinds';
import type { SectionRule } from '../rule';

/** Options that are not compared with the state of things as they are. */
export const NO_BASELINE: SectionRule = {
  id: 'noBaseline', kind: 'suggestion', scope: 'section', reads: [],
  title: 'No baseline among the options', unit: { one: 'section', many: 'sections' },
  find: (section) => {
    const first = choiceRows(section)[0];
    if (!first || optionRows(section).some(isBaseline)) return [];
    return [{ of: section.id, message: `The options in “${section.heading}” are not compared with leaving things as they are.`, place: { sectionId: section.id, blockId: first.block.id } }];
  },
};
