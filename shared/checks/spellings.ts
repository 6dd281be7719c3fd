import type { NameEntry } from '../model/briefing';
import type { BriefingSection } from '../model/section';
import type { Place } from './finding';
import { memoBySection } from './memo-by-section';
import { sectionTexts } from './section-texts';

/** One spelling of a name as the text uses it. */
export interface SpellingUse {
  readonly spelling: string;
  readonly count: number;
  readonly place: Place;
}

/** The spellings of an entry of the names list that stand in these sections as whole words, in the order of their first use. */
export function spellingUses(entry: NameEntry, sections: readonly BriefingSection[]): readonly SpellingUse[] {
  const all = new Map<string, SpellingUse>();
  for (const section of sections) for (const use of spellingsIn(entry, section)) {
    const before = all.get(use.spelling);
    all.set(use.spelling, before ? { ...before, count: before.count + use.count } : use);
  }
  return [...all.values()];
}

/** Looked up once for an entry and a section that do not change. */
function spellingsIn(entry: NameEntry, section: BriefingSection): readonly SpellingUse[] {
  let bySection = kept.get(entry);
  if (!bySection) kept.set(entry, bySection = memoBySection(findSpellings(entry)));
  return bySection(section);
}

const kept = new WeakMap<NameEntry, (section: BriefingSection) => readonly SpellingUse[]>();

/** The longest spelling wins where one is part of another. */
function findSpellings(entry: NameEntry): (section: BriefingSection) => readonly SpellingUse[] {
  const spellings = [...new Set([entry.preferred, ...entry.variants])].filter((spelling) => spelling.trim() !== '').sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (section) => {
    const used = new Map<string, SpellingUse>();
    if (spellings.length === 0) return [];
    for (const { text, place } of sectionTexts(section)) for (const [spelling] of text.matchAll(pattern)) used.set(spelling, { spelling, place: used.get(spelling)?.place ?? place, count: (used.get(spelling)?.count ?? 0) + 1 });
    return [...used.values()];
  };
}
