import type { NameEntry } from '../../model/briefing';
import type { BriefingSection } from '../../model/section';
import type { Place } from '../finding';
import { memoBySection } from '../memo-by-section';
import { sectionTexts } from '../section-texts';
import type { BriefingRule } from '../rule';

/** Two spellings of one entry of the names list in the same text. */
export const NAME_SPELT_IN_TWO_WAYS: BriefingRule = {
  id: 'nameSpeltInTwoWays', kind: 'suggestion', scope: 'briefing',
  title: 'Name spelt in two ways', unit: { one: 'name', many: 'names' },
  find: ({ sections, names }) => names.flatMap((entry) => {
    const uses = new Map<string, Place>();
    for (const section of sections) for (const [spelling, place] of spellingsUsed(entry, section)) if (!uses.has(spelling)) uses.set(spelling, place);
    if (uses.size < 2) return [];
    const [spelling, place] = [...uses].find(([used]) => used !== entry.preferred)!;
    return [{ of: entry.id, message: `${entry.preferred} is also written ${[...uses.keys()].filter((used) => used !== entry.preferred).join(', ')}.`, place: { ...place, words: spelling } }];
  }),
};

/** Each spelling of a name that stands in a section as whole words, with its first place; looked up once for an entry and a section that do not change. */
function spellingsUsed(entry: NameEntry, section: BriefingSection): ReadonlyMap<string, Place> {
  let bySection = kept.get(entry);
  if (!bySection) kept.set(entry, bySection = memoBySection(findSpellings(entry)));
  return bySection(section);
}

const kept = new WeakMap<NameEntry, (section: BriefingSection) => ReadonlyMap<string, Place>>();

/** The longest spelling wins where one is part of another. */
function findSpellings(entry: NameEntry): (section: BriefingSection) => ReadonlyMap<string, Place> {
  const spellings = [...new Set([entry.preferred, ...entry.variants])].filter((spelling) => spelling.trim() !== '').sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (section) => {
    const used = new Map<string, Place>();
    if (spellings.length < 2) return used;
    for (const { text, place } of sectionTexts(section)) for (const [spelling] of text.matchAll(pattern)) if (!used.has(spelling)) used.set(spelling, place);
    return used;
  };
}
