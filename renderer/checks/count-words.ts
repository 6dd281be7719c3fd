import type { Briefing } from '../../shared/model/briefing';
import { inlineText } from '../../shared/model/plain-text';
import type { BriefingSection } from '../../shared/model/section';
import { walkInlines } from '../../shared/model/walk';

const counted = new WeakMap<BriefingSection, number>();
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** The words of a briefing's sections, headings included. A section that did not change is not counted again. */
export const countBriefingWords = (briefing: Briefing): number => briefing.sections.reduce((sum, section) => sum + wordsOf(section), 0);

function wordsOf(section: BriefingSection): number {
  const known = counted.get(section);
  if (known !== undefined) return known;
  let words = countIn(section.heading);
  for (const block of section.blocks) walkInlines(block, (content) => { words += countIn(inlineText(content)); });
  counted.set(section, words);
  return words;
}

const countIn = (text: string): number => text.match(WORD)?.length ?? 0;
