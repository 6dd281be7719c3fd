import { z } from 'zod';
import { blockSchema } from './block';
import { idSchema } from './inline';

/** The kinds of sections; templates give each its heading, guidance and starter text. */
export const SECTION_KINDS = [
  'bottomLine', 'recommendation', 'background', 'progress', 'stickingPoints', 'options', 'enforcementOptions', 'verification', 'risks', 'timeline', 'nextSteps', 'talkingPoints', 'objective', 'attendees', 'situation', 'clearance', 'sources', 'freeText',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** One section of a briefing: a heading and the blocks below it. */
export const briefingSectionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(SECTION_KINDS),
  heading: z.string().max(500),
  /** Shown while the section is empty, never printed. */
  guidance: z.string().max(4000).exactOptional(),
  /** The portion marking of the section, as the marking scheme writes it. */
  marking: z.string().max(100).exactOptional(),
  /** The section template that it came from. */
  template: z.strictObject({ id: z.string().min(1).max(64), version: z.number().int().min(1) }).exactOptional(),
  blocks: z.array(blockSchema),
});
export type BriefingSection = z.infer<typeof briefingSectionSchema>;
