import type { BriefingSection } from '../model/section';
import { acronymUses } from './acronym-uses';
import { isCaseOfName, isInCyrillic } from './cyrillic-forms';
import type { Place } from './finding';
import { memoBySection } from './memo-by-section';
import { NO_NAMES, TITLES } from './no-names';
import { type PlacedText, sectionTexts } from './section-texts';
import { sentencesOf, withoutQuotations } from './sentences';

/** A name as the text writes it: of a person, a place, a body. */
export interface NameInText {
  readonly name: string;
  /** How often it stands in the text, in Cyrillic letters in whichever case. */
  readonly count: number;
  /** Where it first stands, and what stands there. */
  readonly place: Place;
  readonly words: string;
}

/**
 * What reads like a name: words with a capital inside a sentence, those that follow one another as one name, and of those at the beginning of a sentence what is a name elsewhere or has several such words.
 * The most frequent first. A name of one word that is the last of a longer one is that person's or place's and no other. Left out are acronyms and what they stand for, headings, what is quoted, months, days, peoples and
 * languages, a title before a name, and names that are known in this spelling. Sections that did not change are not read again.
 */
export function namesInText(sections: readonly BriefingSection[], known: ReadonlySet<string> = new Set()): readonly NameInText[] {
  const read = sections.flatMap(candidatesIn);
  const inside = new Set(read.filter(({ begins }) => !begins).map(({ name }) => name));
  const isInside = remembered((name) => inside.has(name) || (isInCyrillic(name) && [...inside].some((other) => isCaseOf(name, other) || isCaseOf(other, name))));
  // "Recently Kyiv", and in Cyrillic letters a verb before its subject; "Abu Dhabi" is a name as it stands.
  const nameOf = ({ name, begins }: Candidate): string => (begins && !isInside(name) && (!name.includes(' ') || isInCyrillic(name) || (/^\p{L}+ly /u.test(name) && isInside(withoutFirst(name)))) ? withoutFirst(name) : name);
  const found = new Map<string, NameInText>();
  for (const candidate of read) {
    const { place } = candidate;
    const name = nameOf(candidate);
    if (name === '' || isNoName(name)) continue;
    const before = found.get(name);
    found.set(name, { name, count: (before?.count ?? 0) + 1, place: before?.place ?? place, words: before?.words ?? name });
  }
  const lastWords = new Set([...found.keys()].filter((name) => name.includes(' ')).map(lastWord));
  return inOneCase([...found.values()])
    .filter(({ name }) => (name.includes(' ') || !lastWords.has(name)) && ![...known].some((spelling) => spelling === name || isCaseOf(name, spelling)))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** Asks once for each name. */
function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}

interface Candidate {
  readonly name: string;
  readonly place: Place;
  /** Whether a sentence begins with it, so that its first capital says nothing. */
  readonly begins: boolean;
}

const LATIN = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}]*(?:['\u2019][\p{L}]{2,})*(?:-\p{L}[\p{L}\p{M}]*)*`;
const PARTICLES = 'al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|van|von';
/** One name: words with a capital, also with a particle between ("Ursula von der Leyen"), on one line; a possessive is none of it. */
const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}'\u2019\u02bc-])${LATIN}(?: (?:(?:${PARTICLES}) ){0,2}${LATIN})*(?![\p{L}\p{N}-])`, 'gu');

const candidatesIn = memoBySection((section: BriefingSection): readonly Candidate[] => {
  const headings = new Set(section.blocks.filter(({ type }) => type === 'heading').map(({ id }) => id));
  const explained = acronymUses([section]).flatMap(({ long }) => long ?? []);
  return sectionTexts(section).filter(({ place, marking }) => place.field !== 'heading' && !headings.has(place.blockId ?? '') && !marking).flatMap((text) => candidatesOf(text, explained));
});

function candidatesOf({ text, place }: PlacedText, explained: readonly string[]): readonly Candidate[] {
  return sentencesOf(withoutQuotations(explained.reduce((rest, long) => rest.replaceAll(long, '…'), text))).flatMap((sentence) => [...sentence.matchAll(NAME)].flatMap((match) => {
    const begins = !/[\p{L}\p{N}]/u.test(sentence.slice(0, match.index));
    const words = match[0].replace(/['’]s$/u, '').split(' ');
    const first = words.findIndex((word) => !TITLES.has(word.toLowerCase()));
    const kept = first === -1 ? [] : words.slice(first);
    const name = kept.join(' ');
    return kept.length === 0 || isNoName(name) ? [] : [{ name, place, begins: begins && first === 0 }];
  }));
}

/** A single word that papers write with a capital; of several words all of them. */
const isNoName = (name: string): boolean => name.length < 3 || name.toLowerCase().split(' ').every((word) => NO_NAMES.has(word));

const withoutFirst = (name: string): string => name.split(' ').slice(1).join(' ');
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** In Cyrillic letters the cases of a name are one name, under the form of which most of the others are cases. */
function inOneCase(found: readonly NameInText[]): readonly NameInText[] {
  const left = new Set(found.filter(({ name }) => isInCyrillic(name)));
  const names = found.filter((one) => !left.has(one));
  const forms = new Map([...left].map((one) => [one, [...left].filter((other) => other !== one && isCaseOf(other.name, one.name))]));
  for (const one of [...left].sort((a, b) => forms.get(b)!.length - forms.get(a)!.length || b.count - a.count || a.name.length - b.name.length)) {
    if (!left.delete(one)) continue;
    const cases = forms.get(one)!.filter((other) => left.delete(other));
    names.push({ ...one, count: cases.reduce((sum, { count }) => sum + count, one.count) });
  }
  return names;
}

const isCaseOf = (name: string, of: string): boolean => isCaseOfName(name.split(' '), of.split(' '));
