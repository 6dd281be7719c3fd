import { rowKindDefinition } from '../../model/row-kinds/index';
import { settledPoints } from '../../model/settled';
import { untouchedRows } from '../../model/untouched-rows';
import { memoBySection } from '../memo-by-section';
import type { BriefingRule } from '../rule';

/** A table of rows that was left as the template made it, in a section that says something without it: it does not print. */
export const TABLE_UNTOUCHED: BriefingRule = {
  id: 'tableUntouched', kind: 'suggestion', scope: 'briefing',
  title: 'Table left empty', unit: { one: 'table', many: 'tables' },
  find: ({ sections }) => {
    const untouched = sections.flatMap((section) => untouchedIn(section).map((block) => ({ section, block })));
    const fillsItself = untouched.some(({ block }) => block.kind === 'progress') ? settledPoints(sections)?.blockId : undefined;
    return untouched.filter(({ block }) => block.id !== fillsItself).map(({ section, block }) => ({
      of: block.id,
      message: `The table “${rowKindDefinition(block.kind).caption}”${section.heading.trim() === '' ? '' : ` in “${section.heading.trim()}”`} is empty, so it does not print.`,
      place: { sectionId: section.id, blockId: block.id },
    }));
  },
};

const untouchedIn = memoBySection(({ blocks }) => {
  const ids = untouchedRows(blocks);
  return blocks.flatMap((block) => (block.type === 'rows' && ids.has(block.id) ? [block] : []));
});
