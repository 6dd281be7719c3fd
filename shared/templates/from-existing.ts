import type { Block } from '../model/block';
import type { Briefing } from '../model/briefing';
import { createBriefing, createRow } from '../model/create';
import { createId, type IdSource } from '../model/create-id';
import { withoutGiven } from '../model/clearances';
import { withoutHistory } from '../model/history';
import { isMarkingKey } from '../model/row-kinds/index';
import type { Metadata } from '../model/metadata';
import type { BriefingSection } from '../model/section';
import { instantiateSectionIn, type NewBriefing } from './instantiate';
import { mapBlock } from './map-blocks';
import type { SectionTemplate } from './template';

/** What a new briefing takes over from another beside its sections, their order and its house style. */
export interface TakenOver {
  /** What is written in the sections, with the parties, sources and images that it speaks of. */
  readonly text: boolean;
  /** Parties, sources, acronyms, names and the values of fields. */
  readonly lists: boolean;
  /** The banner and the portion markings. */
  readonly markings: boolean;
}

/** Makes a new briefing with the sections and the house style of another. A section without its text begins as its template does, or with its headings and empty rows. */
export function briefingFromExisting(existing: Briefing, taken: TakenOver, start: Omit<NewBriefing, 'language' | 'houseStyle'>, sectionTemplates: readonly SectionTemplate[]): Briefing {
  const ids = start.ids ?? createId;
  const { kind, language, marking, deliberativeLine, likelihoodScale } = existing.metadata;
  const made = createBriefing(kind, { language, ids, houseStyle: existing.houseStyle });
  const listed = taken.lists || taken.text;
  return {
    ...made,
    metadata: {
      ...made.metadata, subject: start.subject, to: start.to, date: start.date,
      ...(start.decideBy === undefined ? {} : { decideBy: start.decideBy }), ...(start.from === undefined ? {} : { from: start.from }),
      ...(likelihoodScale === undefined ? {} : { likelihoodScale }), ...(taken.markings ? { marking, deliberativeLine } : {}),
    },
    ...(listed ? { parties: existing.parties, sources: existing.sources, acronyms: existing.acronyms, names: existing.names } : {}),
    ...(taken.lists ? { fieldValues: existing.fieldValues } : {}),
    ...(taken.text ? { media: existing.media } : {}),
    sections: existing.sections.map((section) => sectionFrom(section, taken, made.metadata, sectionTemplates, ids)),
  };
}

function sectionFrom({ marking, ...section }: BriefingSection, { text, markings }: TakenOver, metadata: Metadata, templates: readonly SectionTemplate[], ids: IdSource): BriefingSection {
  const marked = markings && marking !== undefined ? { ...section, marking } : section;
  return { ...marked, blocks: text ? writtenBlocks(section.blocks, markings) : starterBlocks(section, metadata, templates, ids) };
}

/** The text as it is; what the app kept of its rows, and their markings where these stay out, belongs to the other briefing. */
const writtenBlocks = (blocks: readonly Block[], markings: boolean): Block[] => blocks.map((block) => mapBlock(block, {
  row: (kept, kind) => {
    const row = withoutGiven(kind, withoutHistory(kept));
    return markings ? row : { ...row, texts: Object.fromEntries(Object.entries(row.texts).filter(([key]) => !isMarkingKey(kind, key))) };
  },
}));

function starterBlocks(section: BriefingSection, metadata: Metadata, templates: readonly SectionTemplate[], ids: IdSource): Block[] {
  const template = templates.find(({ id }) => id === section.template?.id);
  if (template) {
    const { sources: _sources, parties: _parties, ...bare } = template;
    return instantiateSectionIn({ sources: [], parties: [], metadata }, { ...bare, blocks: bare.blocks.filter((block) => block.type !== 'figure') }, ids).section.blocks;
  }
  return section.blocks.flatMap((block): Block[] => {
    if (block.type === 'heading') return [{ ...block, id: ids() }];
    if (block.type !== 'rows') return [];
    const { weights: _left, ...settings } = block.settings;
    return [{ ...block, id: ids(), settings, rows: [createRow(ids)] }];
  });
}
