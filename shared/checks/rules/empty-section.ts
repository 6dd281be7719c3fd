import type { SectionRule } from '../rule';
import { saysSomething } from '../says-something';

/** A section in which nothing is written. A list of sources fills itself as soon as there are any. */
export const EMPTY_SECTION: SectionRule = {
  id: 'emptySection', kind: 'gap', scope: 'section', reads: ['sources'],
  title: 'Section empty', unit: { one: 'section', many: 'sections' },
  find: (section, { sources }) => {
    if (section.blocks.some(saysSomething) || (section.kind === 'sources' && sources.length > 0)) return [];
    return [{ of: section.id, message: section.heading.trim() === '' ? 'A section without a heading is empty.' : `The section “${section.heading.trim()}” is empty.`, place: { sectionId: section.id } }];
  },
};
