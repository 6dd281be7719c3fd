// What can be understood of content that is not, or not quite, a briefing of this version: each piece is taken if it fits, and
// turned into plain paragraphs, or left out and counted, if it does not.
import { z } from 'zod';
import { type Block, blockSchema } from '../model/block';
import { type Briefing, briefingSchema } from '../model/briefing';
import { createBriefing } from '../model/create';
import { createId, type IdSource } from '../model/create-id';
import { houseStyleSchema } from '../model/house-style';
import { idSchema } from '../model/inline';
import { checkIntegrity } from '../model/integrity';
import { type Metadata, metadataSchema } from '../model/metadata';
import { type BriefingSection, briefingSectionSchema } from '../model/section';
import { wrapUnknownBlock } from '../model/validate';
import { fitSchema } from './fit-schema';
import type { OpenWarning } from './open-error';
import { paragraphsOfText } from './paragraphs-of-text';

/** A briefing made of what could be understood, and what could not. */
export interface LenientRead {
  readonly briefing: Briefing;
  readonly losses: readonly OpenWarning[];
}

/** Makes a briefing of content that need not be valid; undefined when it has neither sections nor metadata. */
export function lenientBriefing(content: unknown, ids: IdSource = createId): LenientRead | undefined {
  if (!isRecord(content) || !(Array.isArray(content['sections']) || isRecord(content['metadata']))) return undefined;
  const lost: Lost = { simplified: 0, dropped: 0, looked: 0 };
  const blank = createBriefing('blank', { ids });
  const { shape } = briefingSchema;
  const list = <T>(schema: z.ZodType<T[]>, key: string): T[] => entries(content[key]).flatMap((entry) => (mayLook(lost) ? fitSchema(schema, [entry]) : undefined) ?? (lost.dropped++, []));
  const briefing: Briefing = {
    ...blank,
    id: fitSchema(idSchema, content['id']) ?? blank.id,
    metadata: lenientMetadata(content['metadata'], blank.metadata),
    houseStyle: fitSchema(houseStyleSchema, content['houseStyle']) ?? blank.houseStyle,
    fieldValues: lenientRecord(shape.fieldValues, content['fieldValues']),
    parties: list(shape.parties, 'parties'),
    attachments: list(shape.attachments, 'attachments'),
    sources: list(shape.sources, 'sources'),
    acronyms: list(shape.acronyms, 'acronyms'),
    names: list(shape.names, 'names'),
    media: list(shape.media, 'media'),
    setAside: list(shape.setAside, 'setAside'),
    sections: entries(content['sections']).flatMap((section) => lenientSection(section, ids, lost)),
  };
  const whole = mendIntegrity(briefing, ids, lost);
  return whole && { briefing: whole, losses: lossWarnings(lost) };
}

interface Lost {
  simplified: number;
  dropped: number;
  /** Pieces that were looked at. */
  looked: number;
}

/** More pieces than any briefing has; a hostile file may hold a million, each of which takes its time. */
const MAX_PIECES = 20_000;
const mayLook = (lost: Lost): boolean => lost.looked++ < MAX_PIECES;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const entries = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function lenientMetadata(value: unknown, blank: Metadata): Metadata {
  if (!isRecord(value)) return blank;
  const known = Object.entries(metadataSchema.shape).flatMap(([key, schema]) => {
    const fitted = fitSchema<unknown>(schema, value[key]);
    return fitted === undefined ? [] : [[key, fitted] as const];
  });
  return metadataSchema.parse({ ...blank, ...Object.fromEntries(known) });
}

function lenientRecord<T extends Record<string, unknown>>(schema: z.ZodType<T>, value: unknown): T {
  if (!isRecord(value)) return {} as T;
  return Object.assign({}, ...Object.entries(value).map(([key, entry]) => fitSchema(schema, { [key]: entry }) ?? {})) as T;
}

function lenientSection(value: unknown, ids: IdSource, lost: Lost): BriefingSection[] {
  if (!isRecord(value) || !mayLook(lost)) {
    lost.dropped++;
    return [];
  }
  const { id, kind, heading, guidance, marking, template } = briefingSectionSchema.shape;
  const optional = Object.entries({ guidance, marking, template }).flatMap(([key, schema]) => {
    const fitted = value[key] === undefined ? undefined : fitSchema<unknown>(schema, value[key]);
    return fitted === undefined ? [] : [[key, fitted] as const];
  });
  return [{
    id: fitSchema(id, value['id']) ?? ids(),
    kind: fitSchema(kind, value['kind']) ?? 'freeText',
    heading: fitSchema(heading, value['heading']) ?? '',
    ...Object.fromEntries(optional),
    blocks: entries(value['blocks']).flatMap((block) => lenientBlock(block, ids, lost)),
  }];
}

function lenientBlock(value: unknown, ids: IdSource, lost: Lost): Block[] {
  if (!mayLook(lost)) {
    lost.dropped++;
    return [];
  }
  const fitted = fitSchema(blockSchema, wrapUnknownBlock(value));
  return fitted === undefined ? asParagraphs(value, ids, lost) : [fitted];
}

function asParagraphs(value: unknown, ids: IdSource, lost: Lost): Block[] {
  const paragraphs = paragraphsOfText(value, ids);
  if (paragraphs.length > 0) lost.simplified++;
  else lost.dropped++;
  return paragraphs;
}

/** Above this many faults the content is beyond mending. */
const MAX_FAULTS = 500;

/** Gives ids used twice a fresh one, and takes out what refers to nothing. */
function mendIntegrity(briefing: Briefing, ids: IdSource, lost: Lost): Briefing | undefined {
  let mended = briefing;
  for (let count = 0; count < MAX_FAULTS; count++) {
    const fault = checkIntegrity(mended);
    if (fault === undefined) return mended;
    mended = withoutFault(mended, fault.path.split('.'), ids, lost);
  }
  return undefined;
}

function withoutFault(briefing: Briefing, [list, at, , block]: readonly string[], ids: IdSource, lost: Lost): Briefing {
  if (list !== 'sections') {
    lost.dropped++;
    return { ...briefing, [list ?? '']: (briefing[list as keyof Briefing] as readonly unknown[]).filter((_, index) => index !== Number(at)) };
  }
  const sections = briefing.sections.map((section, index) => {
    if (index !== Number(at)) return section;
    if (block === undefined) return { ...section, id: ids() };
    return { ...section, blocks: section.blocks.flatMap((value, position) => (position === Number(block) ? asParagraphs(value, ids, lost) : [value])) };
  });
  return { ...briefing, sections };
}

function lossWarnings({ simplified, dropped }: Lost): readonly OpenWarning[] {
  const losses: OpenWarning[] = [];
  const count = (number: number, one: string, many: string): string => (number === 1 ? `One ${one}` : `${number} ${many}`);
  if (simplified > 0) losses.push({ type: 'lost', message: `${count(simplified, 'block is', 'blocks are')} shown as plain paragraphs.` });
  if (dropped > 0) losses.push({ type: 'lost', message: `${count(dropped, 'piece that could not be read is', 'pieces that could not be read are')} left out.` });
  return losses;
}
