import { z } from 'zod';
import { languageSchema } from './inline';
import { LIKELIHOOD_SCALES } from './likelihood-scales';

/** The kinds of briefings, each with a built-in template. */
export const BRIEFING_KINDS = ['decisionMemo', 'informationMemo', 'negotiationBriefing', 'meetingBrief', 'situationUpdate', 'leadershipMemo', 'blank'] as const;
export type BriefingKind = (typeof BRIEFING_KINDS)[number];

/** A day, as `2026-03-14`. */
export const daySchema = z.iso.date();
/** A day, or only a month (`2026-03`). */
export const dateSchema = z.union([daySchema, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);

const line = z.string().max(1000);

/** What stands in the memo block and around it. An empty text means that it is not filled. */
export const metadataSchema = z.strictObject({
  kind: z.enum(BRIEFING_KINDS),
  subject: line,
  reference: line,
  date: daySchema.exactOptional(),
  /** The moment up to which the content is true, in words or as a date ("14 March 2026, 18:00"). */
  informationAsOf: line,
  language: languageSchema,
  to: line,
  through: line,
  from: line,
  copies: line,
  decideBy: daySchema.exactOptional(),
  decideByReason: line,
  /** The text of the banner on every page, until a marking scheme computes it. */
  marking: z.string().max(200),
  /** A line such as "Draft, deliberative", below the banner of the first page. */
  deliberativeLine: line,
  /** The scale of estimative words that its judgements use; absent means none. */
  likelihoodScale: z.enum(LIKELIHOOD_SCALES).exactOptional(),
  /** Prints the list of acronyms, or that of names, at the end: those of them that the paper uses. */
  acronymList: z.literal(true).exactOptional(),
  nameList: z.literal(true).exactOptional(),
  contact: line,
  consulted: line,
});
export type Metadata = z.infer<typeof metadataSchema>;

/** Metadata with nothing filled in. */
export function emptyMetadata(kind: BriefingKind, language: string): Metadata {
  return { kind, subject: '', reference: '', informationAsOf: '', language, to: '', through: '', from: '', copies: '', decideByReason: '', marking: '', deliberativeLine: '', contact: '', consulted: '' };
}
