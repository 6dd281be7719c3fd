import { inlineText } from '../../model/plain-text';
import { shorten } from '../placed-rows';
import type { Found, SectionRule } from '../rule';

/** A heading two or more levels below the one before it: a reader, and a screen reader, looks for the level between. */
export const SKIPPED_HEADING_LEVEL: SectionRule = {
  id: 'skippedHeadingLevel', kind: 'gap', scope: 'section', reads: [],
  title: 'Heading level skipped', unit: { one: 'heading', many: 'headings' },
  find: (section) => {
    const found: Found[] = [];
    let above = 0;
    for (const block of section.blocks) {
      if (block.type !== 'heading') continue;
      if (block.level > above + 1) found.push({ of: block.id, message: `The heading “${shorten(inlineText(block.content).trim())}” is of level ${block.level}, with none of level ${above + 1} above it.`, place: { sectionId: section.id, blockId: block.id } });
      above = block.level;
    }
    return found;
  },
};
