// Templates: what a new briefing or section starts from. JSON in resources/templates, checked by these schemas, so that an office can write its own.
import { z } from 'zod';
import { blockSchema } from '../model/block';
import { briefingSchema } from '../model/briefing';
import { houseStyleSchema } from '../model/house-style';
import { BRIEFING_KINDS, metadataSchema } from '../model/metadata';
import { SECTION_KINDS } from '../model/section';

const templateIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is not a template id');
const header = {
  id: templateIdSchema,
  version: z.number().int().min(1),
  name: z.string().min(1).max(200),
  /** One line on when to use it. */
  whenToUse: z.string().max(300),
  owner: z.string().max(200).exactOptional(),
  /** The day by which the owner should look at it again. */
  reviewBy: z.iso.date().exactOptional(),
};

/** A section template: heading, guidance and starter blocks of one kind of section. */
export const sectionTemplateSchema = z.strictObject({
  ...header,
  kind: z.enum(SECTION_KINDS),
  heading: z.string().max(500),
  guidance: z.string().max(4000),
  /** What it says in other languages (`uk`): for the heading, the guidance and texts of the starter blocks, each by its words here. */
  words: z.record(z.string().regex(/^[a-z]{2,3}$/, 'is not a language'), z.record(z.string(), z.string().min(1).max(500))).exactOptional(),
  blocks: z.array(blockSchema),
  /** The portion marking of the section, only where its author chose to keep it. */
  marking: z.string().max(100).exactOptional(),
  /** The sources that its citations name, only where its author chose to keep them. */
  sources: briefingSchema.shape.sources.exactOptional(),
  /** The parties that its rows speak of, only where its author chose to keep the values of fields. */
  parties: briefingSchema.shape.parties.exactOptional(),
});
/** A briefing template: sections in order, by the ids of their templates, with metadata to begin with. */
export const briefingTemplateSchema = z.strictObject({
  ...header,
  kind: z.enum(BRIEFING_KINDS),
  sections: z.array(z.strictObject({ template: templateIdSchema, heading: z.string().max(500).exactOptional() })),
  metadata: metadataSchema.partial().exactOptional(),
  houseStyle: houseStyleSchema.partial().exactOptional(),
});
export type SectionTemplate = z.infer<typeof sectionTemplateSchema>;
export type BriefingTemplate = z.infer<typeof briefingTemplateSchema>;
