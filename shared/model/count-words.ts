// How many words a briefing has. The status line and the command line count by this one definition, which README.md tells.
import type { Briefing } from './briefing';
import type { Inline } from './inline';
import { inlineText } from './plain-text';
import type { BriefingSection } from './section';
import { walkInlines } from './walk';

/** The words of a text: what stands between white space and holds a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words of a section that its writers wrote: heading, text, captions, rows with their cards, footnotes, and fields as they read. A section that did not change is not counted again. */
export function countSectionWords(section: BriefingSection, fieldValues: Briefing['fieldValues']): number {
  const known = counted.get(section);
  if (known?.fieldValues === fieldValues) return known.words;
  let words = countWords(section.heading);
  const count = (content: readonly Inline[]): void => { words += countWords(inlineText(content, fieldValues)); countNotes(content, count); };
  for (const block of section.blocks) walkInlines(block, count);
  counted.set(section, { fieldValues, words });
  return words;
}

/** The words of all sections. The memo block, markings, guidance and what the app itself adds on paper are not counted. */
export const countBriefingWords = ({ sections, fieldValues }: Pick<Briefing, 'sections' | 'fieldValues'>): number => sections.reduce((sum, section) => sum + countSectionWords(section, fieldValues), 0);

const counted = new WeakMap<BriefingSection, { readonly fieldValues: Briefing['fieldValues']; readonly words: number }>();

function countNotes(content: readonly Inline[], count: (note: readonly Inline[]) => void): void {
  for (const inline of content) {
    if (inline.type === 'footnote') count(inline.content);
    else if (inline.type === 'link') countNotes(inline.children, count);
  }
}
