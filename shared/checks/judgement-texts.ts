import type { RowKind } from '../model/rows';
import type { BriefingSection, SectionKind } from '../model/section';
import { memoBySection } from './memo-by-section';
import { type PlacedText, sectionTexts } from './section-texts';

/** Sections that ask, say or list, and judge nothing. */
const NOT_JUDGING: ReadonlySet<SectionKind> = new Set(['recommendation', 'talkingPoints', 'attendees', 'clearance', 'sources']);

/** Fields of rows that are no judgement of ours: what a risk is called ("… may happen"), what others say, the wording of texts, permissions, and what is to be said or done. */
const NOT_JUDGEMENTS: Readonly<Partial<Record<RowKind, readonly string[] | 'all'>>> = {
  risks: ['becauseOf', 'mayHappen', 'responseText', 'actions'],
  progress: ['topic', 'nextStep', 'track'],
  stickingPoints: ['issue', 'position', 'redLine', 'bracketedText', 'track'],
  enforcementOptions: ['option', 'breach', 'threshold', 'response', 'ladder', 'rulesOfEngagement', 'mandate'],
  options: ['option', 'whatItTakes'],
  recommendations: ['that', 'recommendedBy', 'opposedBy'],
  talkingPoints: 'all',
  clearance: 'all',
};

/** The paragraphs of a section in which the author judges: prose, lists, callouts, table cells and notes, and the fields of rows that assess. Headings, captions, quotations and markings are left out. */
export const judgementTexts: (section: BriefingSection) => readonly PlacedText[] = memoBySection((section) => {
  if (NOT_JUDGING.has(section.kind)) return [];
  const blocks = new Map(section.blocks.map((block) => [block.id, block]));
  return sectionTexts(section).filter(({ marking, place: { blockId, rowId, field } }) => {
    if (marking) return false;
    const block = blocks.get(blockId ?? '');
    switch (block?.type) {
      case 'paragraph': case 'list': case 'callout': return true;
      case 'table': return field !== 'caption';
      case 'rows': {
        const left = NOT_JUDGEMENTS[block.kind] ?? [];
        return rowId !== undefined && left !== 'all' && !left.includes((field ?? '').split('.')[0]!);
      }
      default: return false;
    }
  });
});
