import { briefingSchema, type Briefing, FORMAT_VERSION } from './briefing';
import { blockSchema } from './block';
import { migrate } from './migrate';
import { err, ok, type Result } from './result';
import { checkIntegrity } from './integrity';

/** Why content is not a briefing. */
export type ContentError =
  | { readonly type: 'notABriefing'; readonly message: string }
  /** Written by a newer version; what could be read of it is not known here. */
  | { readonly type: 'newerFormat'; readonly version: number; readonly message: string }
  | { readonly type: 'invalid'; readonly path: string; readonly message: string };

/**
 * Parses untrusted content: migrates it forward, keeps blocks of unknown types word for word, checks it against the schema and
 * checks what a schema cannot say (ids once each, media listed, field keys known).
 */
export function parseBriefing(content: unknown): Result<Briefing, ContentError> {
  if (!isRecord(content) || typeof content['formatVersion'] !== 'number' || !Number.isInteger(content['formatVersion']) || content['formatVersion'] < 1) {
    return err({ type: 'notABriefing', message: 'This is not the content of a briefing: it has no format version.' });
  }
  const version = content['formatVersion'];
  if (version > FORMAT_VERSION) {
    return err({ type: 'newerFormat', version, message: `This briefing was written by a newer version of Briefing Desk (format ${version}; this version reads up to ${FORMAT_VERSION}).` });
  }
  const parsed = briefingSchema.safeParse(keepUnknownBlocks(migrate(content, version)), READ_ONCE);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.join('.') ?? '';
    return err({ type: 'invalid', path, message: `The content is damaged at "${path}": ${issue?.message ?? 'unknown fault'}.` });
  }
  const fault = checkIntegrity(parsed.data);
  return fault ? err({ type: 'invalid', path: fault.path, message: `The content is damaged at "${fault.path}": ${fault.message}.` }) : ok(parsed.data);
}

/** A process reads few briefings: making code for each schema takes longer than a reading saves, and a window may not make code at all. */
const READ_ONCE = { jitless: true };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The types a block can have in a file; `unknown` is not one of them, it only stands for others. */
const KNOWN_TYPES: ReadonlySet<string> = new Set(blockSchema.options.map((option) => [...option.shape.type.values][0] as string).filter((type) => type !== 'unknown'));

/** Wraps a block of a type that this version does not know, so that it is shown locked and kept on save; any other value stays as it is. */
export function wrapUnknownBlock(block: unknown): unknown {
  if (!isRecord(block) || typeof block['type'] !== 'string' || typeof block['id'] !== 'string' || KNOWN_TYPES.has(block['type'])) return block;
  return { type: 'unknown', id: block['id'], raw: block };
}

function keepUnknownBlocks(content: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(content['sections'])) return content;
  const sections = content['sections'].map((section: unknown) => {
    if (!isRecord(section) || !Array.isArray(section['blocks'])) return section;
    return { ...section, blocks: section['blocks'].map(wrapUnknownBlock) };
  });
  return { ...content, sections };
}
