import { expansionAfter, expansionBefore } from './expansion';
import type { Place } from './finding';
import { memoBySection } from './memo-by-section';
import { sectionTexts } from './section-texts';
import type { BriefingSection } from '../model/section';

/** An acronym as the text uses it. */
export interface AcronymUse {
  readonly short: string;
  readonly count: number;
  /** Where it first stands. */
  readonly place: Place;
  /** Whether words that explain it stand beside it there. */
  readonly expanded: boolean;
  /** What it stands for, where the text says so, first use or not. */
  readonly long?: string;
}

/** The acronyms of these sections in the order of their first use. Sections that did not change are not read again. */
export function acronymUses(sections: readonly BriefingSection[]): readonly AcronymUse[] {
  const all = new Map<string, AcronymUse>();
  for (const section of sections) {
    for (const use of usesIn(section)) {
      const before = all.get(use.short);
      const long = before?.long ?? use.long;
      all.set(use.short, { ...(before ?? use), count: (before?.count ?? 0) + use.count, ...(long === undefined ? {} : { long }) });
    }
  }
  return [...all.values()];
}

/** Capitals alone, or with the s of a plural; Roman numerals are numbers. */
const ACRONYM = /(?<![\p{L}\p{N}])(\p{Lu}{2,})(?=s?(?![\p{L}\p{N}]))/gu;
const ROMAN = /^[IVX]+$/;
const WORDS = String.raw`\p{L}[\p{L}\p{M}'\u2019-]*(?:[\s,]+\p{L}[\p{L}\p{M}'\u2019-]*)+`;
/** How many characters around an acronym can hold its expansion. */
const NEARBY = 160;
/** What Ukrainian and Russian papers say before a short name in brackets: "Організація Об’єднаних Націй (далі – ООН)". */
const HEREAFTER = /(?<=[(（[]\s*)(?:надалі|далі|далее)(?: за текстом| по тексту)?\s*[-–—:]?\s*[«“„"]?$/iu;
const OPENS = /[(（[]$/u;
const ENDS_IN_WORDS = new RegExp(String.raw`${WORDS}\s*[(\uFF08\[]$`, 'u');
const GOES_ON_WITH_WORDS = new RegExp(String.raw`^s?\s*[(\uFF08\[]\s*${WORDS}`, 'u');

const usesIn = memoBySection((section) => {
  const uses = new Map<string, AcronymUse>();
  for (const { text, place, marking } of sectionTexts(section)) {
    if (marking || isInCapitals(text)) continue;
    for (const match of text.matchAll(ACRONYM)) {
      const short = match[1]!;
      if (ROMAN.test(short)) continue;
      const known = uses.get(short);
      const before = text.slice(Math.max(0, match.index - NEARBY), match.index).replace(HEREAFTER, '');
      const after = text.slice(match.index + short.length, match.index + short.length + NEARBY);
      const long = known?.long ?? (OPENS.test(before.trimEnd()) ? expansionBefore(before.trimEnd().slice(0, -1), short) : undefined) ?? expansionAfter(after.replace(/^s(?!\p{L})/u, ''), short);
      uses.set(short, { short, place: known?.place ?? place, count: (known?.count ?? 0) + 1, expanded: known?.expanded ?? (ENDS_IN_WORDS.test(before) || GOES_ON_WITH_WORDS.test(after)), ...(long === undefined ? {} : { long }) });
    }
  }
  return [...uses.values()];
});

/** Several words, all in capitals: emphasis, or a marking. */
const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) > 1;
