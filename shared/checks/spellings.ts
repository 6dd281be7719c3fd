import type { NameEntry } from '../model/briefing';
import type { BriefingSection } from '../model/section';
import type { Place } from './finding';
import { formOfName, isCyrillicWord } from './cyrillic-forms';
import { memoBySection } from './memo-by-section';
import { sectionTexts } from './section-texts';
import { withoutQuotations } from './sentences';

/** One spelling of a name as the text uses it; in Cyrillic letters in every case. */
export interface SpellingUse {
  readonly spelling: string;
  readonly count: number;
  readonly place: Place;
  /** What stands at that place: the spelling, or it with another ending or apostrophe. */
  readonly words: string;
}

/** The spellings of an entry of the names list that stand in these sections as whole words, in the order of their first use, and in Cyrillic letters what is not listed and can only be another one. */
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
  const listed = new Set([entry.preferred, ...entry.variants].filter((spelling) => spelling.trim() !== ''));
  const spellings = [...listed].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const isCyrillic = spellings.some(isCyrillicWord);
  return (section) => {
    const used = new Map<string, SpellingUse>();
    if (spellings.length === 0) return [];
    const add = (spelling: string, words: string, place: Place, count: number): void => {
      const before = used.get(spelling);
      used.set(spelling, before ? { ...before, count: before.count + count } : { spelling, count, place, words });
    };
    for (const { text, place } of sectionTexts(section)) for (const [spelling] of text.matchAll(pattern)) add(spelling, spelling, place, 1);
    if (isCyrillic) for (const [word, { count, place }] of cyrillicNames(section)) {
      const form = listed.has(word) ? undefined : formOfName(word, [...listed]);
      if (form) add(form.type === 'listed' ? form.spelling : word, word, place, count);
    }
    return [...used.values()];
  };
}

/** Words of four Cyrillic letters and more with a capital, outside headings and quotations, which are somebody else's words and often in the other language. */
const cyrillicNames = memoBySection((section: BriefingSection): ReadonlyMap<string, { readonly count: number; readonly place: Place }> => {
  const names = new Map<string, { readonly count: number; readonly place: Place }>();
  for (const { text, place } of sectionTexts(section)) {
    if (place.field === 'heading') continue;
    for (const [word] of withoutQuotations(text).matchAll(/(?<![\p{L}\p{N}'’ʼ-])[А-ЯІЇЄҐЁ][а-яіїєґё'’ʼ]{2,}[а-яіїєґё](?![\p{L}\p{N}'’ʼ-])/gu)) names.set(word, { count: (names.get(word)?.count ?? 0) + 1, place: names.get(word)?.place ?? place });
  }
  return names;
});
