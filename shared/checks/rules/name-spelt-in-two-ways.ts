import type { NameEntry } from '../../model/briefing';
import type { Place } from '../finding';
import { sectionTexts } from '../section-texts';
import type { BriefingRule } from '../rule';

/** Two spellings of one entry of the names list in the same text. */
export const NAME_SPELT_IN_TWO_WAYS: BriefingRule = {
  id: 'nameSpeltInTwoWays', kind: 'suggestion', scope: 'briefing',
  title: 'Name spelt in two ways', unit: { one: 'name', many: 'names' },
  find: ({ sections, names }) => names.flatMap((entry) => {
    const uses = spellingsUsed(entry, sections.flatMap((section) => sectionTexts(section)));
    if (uses.size < 2) return [];
    const odd = [...uses].find(([spelling]) => spelling !== entry.preferred)!;
    return [{ of: entry.id, message: `${entry.preferred} is also written ${[...uses.keys()].filter((spelling) => spelling !== entry.preferred).join(', ')}.`, place: odd[1] }];
  }),
};

/** Each spelling that stands in the text as whole words, with its first place. The longest spelling wins where one is part of another. */
function spellingsUsed(entry: NameEntry, texts: readonly { readonly text: string; readonly place: Place }[]): Map<string, Place> {
  const spellings = [...new Set([entry.preferred, ...entry.variants])].filter((spelling) => spelling.trim() !== '').sort((one, other) => other.length - one.length);
  const used = new Map<string, Place>();
  if (spellings.length < 2) return used;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  for (const { text, place } of texts) for (const [spelling] of text.matchAll(pattern)) if (!used.has(spelling)) used.set(spelling, place);
  return used;
}
