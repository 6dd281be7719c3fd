import type { Block } from '../model/block';
import type { Briefing } from '../model/briefing';
import { withoutGiven } from '../model/clearances';
import type { FieldDefinition } from '../model/row-kinds/definition';
import { fieldDefinition, isMarkingKey } from '../model/row-kinds/index';
import type { Row, RowItem, RowKind, RowsBlock } from '../model/rows';
import type { BriefingSection } from '../model/section';
import { mapBlock } from './map-blocks';
import type { SectionTemplate } from './template';

/** What goes into a section template beside its text; nothing of this unless it is chosen. */
export interface SectionTemplateOptions {
  readonly name: string;
  /** Statuses, dates, parties and links of rows, and what each party says. Placeholders stay placeholders either way. */
  readonly keepFieldValues: boolean;
  readonly keepMarkings: boolean;
  readonly keepSources: boolean;
  /** Ids that other templates have. */
  readonly takenIds?: readonly string[];
  readonly whenToUse?: string;
}

/** A section template made from a section, and one sentence for each kind of thing that had to stay out. */
export interface MadeTemplate {
  readonly template: SectionTemplate;
  readonly notes: readonly string[];
}

/** Makes a section template of a section. The briefing gives the sources and parties that the template carries where they are kept. */
export function sectionToTemplate(section: BriefingSection, options: SectionTemplateOptions, briefing: Pick<Briefing, 'sources' | 'parties'>): MadeTemplate {
  const notes: string[] = [];
  const portable = section.blocks.filter((block) => block.type !== 'figure' && block.type !== 'unknown');
  if (section.blocks.some((block) => block.type === 'figure')) notes.push('Figures were left out: a template carries no images.');
  if (section.blocks.some((block) => block.type === 'unknown')) notes.push('Content of a newer version of Briefing Desk was left out.');
  const rowIds = new Set(portable.flatMap((block) => (block.type === 'rows' ? block.rows.map((row) => row.id) : [])));
  const cited = new Set<string>();
  const spokenOf = new Set<string>();
  const blocks = portable.map((block): Block => mapBlock(block, {
    inline: (inline) => {
      if (inline.type !== 'citation') return inline;
      if (options.keepSources) cited.add(inline.sourceId);
      return options.keepSources ? inline : undefined;
    },
    row: (row, kind) => portableRow(row, kind, options, { rowIds, cited, spokenOf }),
  })).map((block) => (block.type === 'rows' ? withPortableWeights(block, options, spokenOf) : block));
  const template: SectionTemplate = {
    id: templateId(options.name, options.takenIds ?? []), version: 1, name: options.name, whenToUse: options.whenToUse ?? '',
    kind: section.kind, heading: section.heading, guidance: section.guidance ?? '', blocks,
    ...(options.keepMarkings && section.marking !== undefined ? { marking: section.marking } : {}),
    ...only('sources', briefing.sources.filter((source) => cited.has(source.id))),
    ...only('parties', briefing.parties.filter((party) => spokenOf.has(party.id))),
  };
  return { template, notes };
}

/** A template id from a name: Latin letters and digits of the name, with a number where another template has it. */
export function templateId(name: string, taken: readonly string[]): string {
  const base = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 56).replace(/-+$/, '') || 'section';
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

interface Found { readonly rowIds: ReadonlySet<string>; readonly cited: Set<string>; readonly spokenOf: Set<string> }

/** A row as a template has it; what was said of the words of this briefing is never part of it. */
function portableRow(whole: Row, kind: RowKind, options: SectionTemplateOptions, found: Found): Row {
  const row = withoutGiven(kind, whole);
  const definitionOf = (key: string): FieldDefinition | undefined => fieldDefinition(kind, key);
  return {
    id: row.id,
    texts: Object.fromEntries(Object.entries(row.texts).filter(([key]) => keepText(kind, key, options, found))),
    values: portableValues(row.values, definitionOf, options, found),
    lists: Object.fromEntries(Object.entries(row.lists).map(([key, items]) => {
      const definition = definitionOf(key);
      const itemFields = definition?.type === 'list' ? definition.itemFields : [];
      return [key, items.map((item): RowItem => ({ ...item, values: portableValues(item.values, (name) => itemFields.find((field) => field.name === name), options, found) }))];
    })),
  };
}

/** What a criterion weighs is a value too. */
function withPortableWeights(block: RowsBlock, options: SectionTemplateOptions, spokenOf: Set<string>): RowsBlock {
  const { weights, ...settings } = block.settings;
  if (!options.keepFieldValues) return { ...block, settings };
  for (const key of Object.keys(weights ?? {})) { const partyId = key.split('.')[1]; if (partyId !== undefined) spokenOf.add(partyId); }
  return block;
}

/** Text of a row stays, as prose does; what one party says stays only with that party, and a marking only where markings are kept. */
function keepText(kind: RowKind, key: string, options: SectionTemplateOptions, found: Found): boolean {
  const partyId = key.split('.')[1];
  if (isMarkingKey(kind, key) && !options.keepMarkings) return false;
  if (partyId === undefined) return true;
  if (options.keepFieldValues) found.spokenOf.add(partyId);
  return options.keepFieldValues;
}

function portableValues(values: Row['values'], definitionOf: (key: string) => FieldDefinition | undefined, options: SectionTemplateOptions, found: Found): Row['values'] {
  const result: Row['values'] = {};
  for (const [key, value] of Object.entries(values)) {
    const definition = definitionOf(key);
    const partyId = key.split('.')[1];
    const toSources = definition?.type === 'refs' && definition.to === 'sources';
    if (toSources ? !options.keepSources : !options.keepFieldValues) continue;
    if (partyId !== undefined) {
      if (!options.keepFieldValues) continue;
      found.spokenOf.add(partyId);
    }
    const kept = definition?.type === 'refs' && !toSources && Array.isArray(value) ? value.filter((id) => found.rowIds.has(id)) : value;
    if (Array.isArray(kept) && kept.length === 0) continue;
    if (toSources) for (const id of kept) found.cited.add(id);
    if (definition?.type === 'parties') for (const id of kept) found.spokenOf.add(id);
    result[key] = kept;
  }
  return result;
}

const only = <K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } => (list.length > 0 ? { [key]: list } as { [P in K]?: T[] } : {});
