import { markingRanks } from '../marking-level-of';
import { sentence } from '../placed-rows';
import { portionMarkings } from '../portion-markings';
import type { SectionRule } from '../rule';

/**
 * A portion that is marked higher than the banner. Compared only when both are levels of one scheme; a briefing without a banner is
 * below every portion but one of the lowest level.
 */
export const MARKING_BELOW_PORTION: SectionRule = {
  id: 'markingBelowPortion', kind: 'gap', scope: 'section', reads: ['metadata'],
  title: 'Marking below a portion', unit: { one: 'portion', many: 'portions' },
  find: (section, { metadata }) => {
    const banner = metadata.marking.trim();
    const bannerRanks = markingRanks(banner);
    if (banner !== '' && bannerRanks.size === 0) return [];
    return portionMarkings(section).flatMap(({ text, of, what, place }) => {
      const above = [...markingRanks(text)].some(([scheme, rank]) => (banner === '' ? rank > 0 : rank > (bannerRanks.get(scheme) ?? rank)));
      if (!above) return [];
      return [{ of, message: sentence(`${what} is marked ${text.trim()}, ${banner === '' ? 'but the briefing has no banner' : `above the banner ${banner}`}.`), place }];
    });
  },
};
