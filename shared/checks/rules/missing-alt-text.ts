import { inlineText } from '../../model/plain-text';
import { shorten } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A figure that says something but has no words for those who cannot see it. */
export const MISSING_ALT_TEXT: SectionRule = {
  id: 'missingAltText', kind: 'gap', scope: 'section', reads: [],
  title: 'Alternative text missing', unit: { one: 'figure', many: 'figures' },
  find: (section) => section.blocks.flatMap((block) => {
    if (block.type !== 'figure' || block.decorative || block.altText.trim() !== '') return [];
    const caption = inlineText(block.caption ?? []).trim();
    return [{ of: block.id, message: `${caption === '' ? 'A figure' : `The figure “${shorten(caption)}”`} has no alternative text.`, place: { sectionId: section.id, blockId: block.id, field: 'altText' } }];
  }),
};
