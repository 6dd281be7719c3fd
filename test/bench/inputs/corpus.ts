// What the bench measures on: the long briefing of resources/samples, and one with a section of many rows.
import { generateLarge } from '../../../resources/samples/src/generate-large';
import { createWriting } from '../../../resources/samples/src/writing';
import { createBriefing } from '../../../shared/model/create';
import type { Briefing } from '../../../shared/model/briefing';

/** A briefing of about so many pages. */
export const pagesBriefing = (pages: number): Briefing => generateLarge({ pages });

/** Places to type in of the briefing with rows: plain paragraphs of its first section. */
export const PLAIN_PARAGRAPHS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => `This is the ${word} of the plain paragraphs in which typing is timed, to be compared with typing in a cell of the long list.`);
/** Places to type in of the briefing with rows: cells of five rows in the middle of its list. */
export const MIDDLE_CELLS: readonly string[] = [98, 99, 100, 101, 102].map((number) => eventOf(number));

/** A briefing whose second section holds a list of 200 risks, each with seven fields; the first holds plain paragraphs. */
export function rowsBriefing(): Briefing {
  const { id, paragraph, rows, section } = createWriting('r');
  const base = createBriefing('informationMemo', { ids: id });
  const risks = Array.from({ length: 200 }, (_, index) => ({
    becauseOf: 'the old quay is narrow', mayHappen: eventOf(index), leadingTo: 'a missed crossing',
    likelihood: (['low', 'medium', 'high'] as const)[index % 3]!, impact: 'medium', responseText: 'The crew keeps a second landing place free in winter.', owner: 'Harbour office',
  }));
  return {
    ...base,
    metadata: { ...base.metadata, subject: 'A long list of risks', date: '2026-03-14', to: 'The reader', from: 'The office' },
    sections: [
      section('background', 'Background', 'background', PLAIN_PARAGRAPHS.map((text) => paragraph(text))),
      section('risks', 'Risks', 'risks', [rows('risks', risks)]),
    ],
  };
}

/** So many plain paragraphs around the middle of a briefing, each at least 150 characters long: places to type in. */
export function middleParagraphs(briefing: Briefing, count: number): readonly string[] {
  const paragraphs = briefing.sections.flatMap((section) => section.blocks).flatMap((block) => {
    const [only, ...rest] = block.type === 'paragraph' ? block.content : [];
    return only?.type === 'text' && rest.length === 0 && only.text.length >= 150 ? [only.text] : [];
  });
  if (paragraphs.length === 0) throw new Error('the briefing has no plain paragraph to type in');
  const from = Math.max(0, Math.min((paragraphs.length - count) >> 1, paragraphs.length - count));
  return Array.from({ length: count }, (_, index) => paragraphs[from + (index % Math.min(count, paragraphs.length))]!);
}

function eventOf(row: number): string {
  return `Boat number ${row} may be late at the landing place`;
}
