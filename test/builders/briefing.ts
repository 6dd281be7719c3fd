// Builders of whole briefings: `briefing(section('risks', p('Because of ', bold('delay'))))`.
import type { Block } from '../../shared/model/block';
import type { Acronym, Attachment, Briefing, MediaItem, Party, Source } from '../../shared/model/briefing';
import { createBriefing } from '../../shared/model/create';
import type { HouseStyle } from '../../shared/model/house-style';
import type { BriefingKind, Metadata } from '../../shared/model/metadata';
import type { BriefingSection, SectionKind } from '../../shared/model/section';
import { parseBriefing } from '../../shared/model/validate';
import { nextId } from './ids';

/** Whatever differs from an empty decision memo in English; house style and metadata by part. */
export interface BriefingOptions {
  readonly kind?: BriefingKind;
  readonly metadata?: Partial<Metadata>;
  readonly houseStyle?: Partial<HouseStyle>;
  readonly parties?: Party[];
  readonly sources?: Source[];
  readonly attachments?: Attachment[];
  readonly acronyms?: Acronym[];
  readonly fieldValues?: Record<string, string>;
}

/**
 * A valid briefing of these sections, with options first where there are any. Media items of figures are listed by themselves.
 * Throws when the result is not a valid briefing, so that a test never starts from broken content.
 */
export function briefing(...parts: readonly [BriefingOptions, ...BriefingSection[]] | readonly BriefingSection[]): Briefing {
  const [first, ...rest] = parts;
  const options: BriefingOptions = first && !isSection(first) ? first : {};
  const sections = (first && isSection(first) ? [first, ...rest] : rest) as BriefingSection[];
  const base = createBriefing(options.kind ?? 'decisionMemo', { ids: () => 'briefing' });
  const result: Briefing = {
    ...base,
    metadata: { ...base.metadata, ...options.metadata },
    houseStyle: { ...base.houseStyle, ...options.houseStyle },
    parties: options.parties ?? [], sources: options.sources ?? [], attachments: options.attachments ?? [], acronyms: options.acronyms ?? [],
    fieldValues: options.fieldValues ?? {},
    sections,
    media: mediaOf(sections),
  };
  const parsed = parseBriefing(structuredClone(result));
  if (!parsed.ok) throw new Error(`the builder made an invalid briefing: ${parsed.error.message}`);
  return result;
}

/** A section; its heading follows its kind unless it is given as `{ heading }` before the blocks. */
export function section(kind: SectionKind, ...parts: readonly [Partial<Omit<BriefingSection, 'kind' | 'blocks'>>, ...Block[]] | readonly Block[]): BriefingSection {
  const [first, ...rest] = parts;
  const options = first && !('type' in first) ? first : {};
  const blocks = (first && 'type' in first ? [first, ...rest] : rest) as Block[];
  return { id: nextId('s'), kind, heading: headingOf(kind), ...options, blocks };
}

/** A party; its short name is its name. */
export const party = (id: string, name: string, role: Party['role'] = 'party'): Party => ({ id, name, shortName: name, role });
/** The three parties of a talk, one of them our own side. */
export const threeParties = (): Party[] => [party('kyiv', 'Kyiv', 'ownSide'), party('moscow', 'Moscow'), party('washington', 'Washington')];
/** A source. */
export const source = (id: string, title: string, more: Partial<Omit<Source, 'id' | 'title'>> = {}): Source => ({ id, title, ...more });

const isSection = (value: BriefingOptions | BriefingSection): value is BriefingSection => 'blocks' in value;
const headingOf = (kind: SectionKind): string => { const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`); return words.charAt(0).toUpperCase() + words.slice(1); };

function mediaOf(sections: readonly BriefingSection[]): MediaItem[] {
  const hashes = new Set(sections.flatMap((entry) => entry.blocks.flatMap((block) => (block.type === 'figure' ? [block.media] : []))));
  return [...hashes].map((hash) => ({ hash, mediaType: 'image/png', width: 640, height: 360 }));
}
