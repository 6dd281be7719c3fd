import { acronymUses } from '../acronym-uses';
import type { BriefingRule } from '../rule';

/** Two or more capitals that are neither explained in the acronym list nor expanded where they first stand: "Long Name (LN)" or "LN (Long Name)". */
export const ACRONYM_NOT_EXPANDED: BriefingRule = {
  id: 'acronymNotExpanded', kind: 'suggestion', scope: 'briefing',
  title: 'Acronym not expanded at first use', unit: { one: 'acronym', many: 'acronyms' },
  find: ({ sections, acronyms }) => {
    const listed = new Map(acronyms.map((acronym) => [acronym.short, acronym.long.trim()]));
    return acronymUses(sections).filter(({ short, expanded }) => !expanded && (listed.get(short) ?? '') === '').map(({ short, place }) => ({
      of: short, message: `${short} is not expanded where it first stands, and ${listed.has(short) ? 'the list of acronyms does not say what it stands for' : 'not in the list of acronyms'}.`, place: { ...place, words: short },
    }));
  },
};
