import type { Briefing, Party, Source } from '../model/briefing';
import { createBriefing } from '../model/create';
import { createId, type IdSource } from '../model/create-id';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../model/house-style';
import { withoutLinksTo } from '../model/links';
import type { BriefingSection } from '../model/section';
import { freshIds } from './fresh-ids';
import { templateInLanguage } from './in-language';
import { mapBlock } from './map-blocks';
import { mergeEntries } from './merge-entries';
import { renameParties, renameWeights } from './row-parties';
import type { BriefingTemplate, SectionTemplate } from './template';

/** What a new briefing is told; everything else is filled in later, in place. */
export interface NewBriefing {
  readonly subject: string;
  readonly to: string;
  /** A day, `2026-03-14`. */
  readonly decideBy?: string;
  readonly from?: string;
  readonly language: string;
  /** The briefing's date, `2026-03-14`. */
  readonly date: string;
  /** The office's house style; what the template says about style goes before it. */
  readonly houseStyle?: HouseStyle;
  readonly ids?: IdSource;
}

/** Makes a briefing from a template. Throws when a section template is not among those given: loadTemplates has checked that it is. */
export function instantiateBriefing(template: BriefingTemplate, sectionTemplates: readonly SectionTemplate[], start: NewBriefing): Briefing {
  const ids = start.ids ?? createId;
  const base = createBriefing(template.kind, { language: start.language, ids, houseStyle: { ...(start.houseStyle ?? DEFAULT_HOUSE_STYLE), ...defined(template.houseStyle ?? {}) } });
  const briefing: Briefing = {
    ...base,
    metadata: {
      ...base.metadata, ...defined(template.metadata ?? {}), kind: template.kind, language: start.language, date: start.date, subject: start.subject, to: start.to,
      ...(start.decideBy === undefined ? {} : { decideBy: start.decideBy }), ...(start.from === undefined ? {} : { from: start.from }),
    },
  };
  return template.sections.reduce((current, { template: id, heading }) => {
    const sectionTemplate = sectionTemplates.find((entry) => entry.id === id);
    if (!sectionTemplate) throw new Error(`no section template ${id}`);
    const added = instantiateSectionIn(current, heading === undefined ? sectionTemplate : { ...sectionTemplate, heading }, ids);
    return { ...current, sections: [...current.sections, added.section], sources: added.sources, parties: added.parties };
  }, briefing);
}

/** Makes a section from a template, with a fresh id for everything in it. A link of its rows that leads to none of them is left out, for nobody could see where it leads. */
export function instantiateSection(template: SectionTemplate, ids: IdSource = createId): BriefingSection {
  const section = freshIds({
    id: 'template', kind: template.kind, heading: template.heading, guidance: template.guidance, template: { id: template.id, version: template.version },
    ...(template.marking === undefined ? {} : { marking: template.marking }), blocks: template.blocks,
  }, ids);
  const rowIds = new Set(section.blocks.flatMap((block) => (block.type === 'rows' ? block.rows.map(({ id }) => id) : [])));
  return { ...section, blocks: section.blocks.map((block) => mapBlock(block, { row: (row, kind) => ({ ...row, values: withoutLinksTo(kind, row.values, (id) => !rowIds.has(id)) }) })) };
}

/**
 * Makes a section from a template for one briefing, in its language as far as the template has words for it, together with the briefing's sources and parties as they are afterwards: those that the template
 * carries are matched by title and name, and added where the briefing has none of that name.
 */
export function instantiateSectionIn(briefing: Pick<Briefing, 'sources' | 'parties' | 'metadata'>, template: SectionTemplate, ids: IdSource = createId): { readonly section: BriefingSection; readonly sources: Source[]; readonly parties: Party[] } {
  const section = instantiateSection(templateInLanguage(template, briefing.metadata.language), ids);
  const sources = mergeEntries(briefing.sources, template.sources ?? [], (source) => source.title, ids);
  const parties = mergeEntries(briefing.parties, template.parties ?? [], (party) => party.name, ids);
  const sourceId = (id: string): string | undefined => sources.renamed.get(id) ?? (briefing.sources.some((source) => source.id === id) ? id : undefined);
  const partyId = (id: string): string | undefined => parties.renamed.get(id) ?? (briefing.parties.some((party) => party.id === id) ? id : undefined);
  const blocks = section.blocks.map((block) => mapBlock(block.type === 'rows' ? renameWeights(block, partyId) : block, {
    inline: (inline) => {
      if (inline.type !== 'citation') return inline;
      const target = sourceId(inline.sourceId);
      return target === undefined ? undefined : { ...inline, sourceId: target };
    },
    row: (row, kind) => renameParties(row, kind, partyId, sourceId),
  }));
  return { section: { ...section, blocks }, sources: sources.all, parties: parties.all };
}

/** The entries that have a value: an optional entry of a schema may also be undefined, which would overwrite. */
const defined = <T extends object>(partial: T): { [K in keyof T]?: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(partial).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
