import type { Place } from '../finding';
import { memoBySection } from '../memo-by-section';
import { sectionTexts } from '../section-texts';
import type { BriefingRule, Found } from '../rule';

/** Two or more capitals that are not in the acronym list and are not expanded where they first stand: "Long Name (LN)" or "LN (Long Name)". */
export const ACRONYM_NOT_EXPANDED: BriefingRule = {
  id: 'acronymNotExpanded', kind: 'suggestion', scope: 'briefing',
  title: 'Acronym not expanded at first use', unit: { one: 'acronym', many: 'acronyms' },
  find: ({ sections, acronyms }) => {
    const known = new Set(acronyms.map((acronym) => acronym.short));
    const found: Found[] = [];
    for (const section of sections) {
      for (const use of firstUses(section)) {
        if (known.has(use.short)) continue;
        known.add(use.short);
        if (!use.expanded) found.push({ of: use.short, message: `${use.short} is not expanded where it first stands, and not in the list of acronyms.`, place: { ...use.place, words: use.short } });
      }
    }
    return found;
  },
};

interface Use { readonly short: string; readonly expanded: boolean; readonly place: Place }

/** Capitals alone, or with the s of a plural; Roman numerals are numbers. */
const ACRONYM = /(?<![\p{L}\p{N}])(\p{Lu}{2,})(?=s?(?![\p{L}\p{N}]))/gu;
const ROMAN = /^[IVX]+$/;
const WORDS = String.raw`\p{L}[\p{L}\p{M}'’-]*(?:[\s,]+\p{L}[\p{L}\p{M}'’-]*)+`;
/** How many characters around an acronym can hold its expansion. */
const NEARBY = 160;
const ENDS_IN_WORDS = new RegExp(String.raw`${WORDS}\s*[(（\[]$`, 'u');
const GOES_ON_WITH_WORDS = new RegExp(String.raw`^s?\s*[(（\[]\s*${WORDS}`, 'u');

const firstUses: (section: Parameters<typeof sectionTexts>[0]) => readonly Use[] = memoBySection((section) => {
  const uses = new Map<string, Use>();
  for (const { text, place } of sectionTexts(section)) {
    if (isInCapitals(text)) continue;
    for (const match of text.matchAll(ACRONYM)) {
      const short = match[1]!;
      if (uses.has(short) || ROMAN.test(short)) continue;
      const before = text.slice(Math.max(0, match.index - NEARBY), match.index);
      const after = text.slice(match.index + short.length, match.index + short.length + NEARBY);
      uses.set(short, { short, place, expanded: ENDS_IN_WORDS.test(before) || GOES_ON_WITH_WORDS.test(after) });
    }
  }
  return [...uses.values()];
});

/** Several words, all in capitals: emphasis, or a marking. */
const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) > 1;
