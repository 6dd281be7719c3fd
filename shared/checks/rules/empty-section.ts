import { settledPoints } from '../../model/settled';
import { memoBySection } from '../memo-by-section';
import type { BriefingRule } from '../rule';
import { saysSomething } from '../says-something';

/** A section in which nothing is written. A list of sources fills itself as soon as there are any, and a table of progress with the sticking points that are agreed. */
export const EMPTY_SECTION: BriefingRule = {
  id: 'emptySection', kind: 'gap', scope: 'briefing',
  title: 'Section empty', unit: { one: 'section', many: 'sections' },
  find: ({ sections, sources }) => {
    const empty = sections.filter((section) => !isWritten(section) && !(section.kind === 'sources' && sources.length > 0));
    if (empty.length === 0) return [];
    const filled = settledPoints(sections)?.blockId;
    return empty.filter(({ blocks }) => !blocks.some(({ id }) => id === filled))
      .map(({ id, heading }) => ({ of: id, message: heading.trim() === '' ? 'A section without a heading is empty.' : `The section “${heading.trim()}” is empty.`, place: { sectionId: id } }));
  },
};

const isWritten = memoBySection((section) => section.blocks.some(saysSomething));
