// The briefing: the whole of what a .briefing file says, as plain data.
import { z } from 'zod';
import { houseStyleSchema } from './house-style';
import { fieldNameSchema, idSchema } from './inline';
import { dateSchema, metadataSchema } from './metadata';
import { briefingSectionSchema } from './section';

/** The version of the model that this code writes. Raise it with a migration in migrate.ts and a sample of the old version. */
export const FORMAT_VERSION = 2;

/** Roles of a party: our own side, a party to the matter, the host, a partner. */
export const PARTY_ROLES = ['ownSide', 'party', 'host', 'partner'] as const;
const text = z.string().max(1000);

const partySchema = z.strictObject({ id: idSchema, name: text, shortName: text, role: z.enum(PARTY_ROLES) });
const sourceSchema = z.strictObject({ id: idSchema, title: text, author: text.exactOptional(), publisher: text.exactOptional(), date: dateSchema.exactOptional(), url: text.exactOptional(), note: text.exactOptional() });
const attachmentSchema = z.strictObject({ id: idSchema, title: text, note: text.exactOptional() });
const acronymSchema = z.strictObject({ id: idSchema, short: text, long: text });
const nameSchema = z.strictObject({ id: idSchema, preferred: text, variants: z.array(text) });
const mediaItemSchema = z.strictObject({
  /** SHA-256 of the bytes, in hexadecimal: the item's name in the container. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml']),
  /** Size in pixels. */
  width: z.number().int().min(1).max(100_000),
  height: z.number().int().min(1).max(100_000),
  /** The file name it came from, without a folder. */
  name: z.string().max(255).exactOptional(),
});
/** A finding that the user set aside, with the reason. */
const setAsideSchema = z.strictObject({ finding: z.string().min(1).max(200), reason: z.string().max(1000) });

export const briefingSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id: idSchema,
  metadata: metadataSchema,
  houseStyle: houseStyleSchema,
  parties: z.array(partySchema),
  sections: z.array(briefingSectionSchema),
  attachments: z.array(attachmentSchema),
  sources: z.array(sourceSchema),
  acronyms: z.array(acronymSchema),
  names: z.array(nameSchema),
  /** The values of fields such as `party.a`; a field without a value prints as `[party.a]` and is a gap. */
  fieldValues: z.record(fieldNameSchema, z.string().max(1000)),
  media: z.array(mediaItemSchema),
  setAside: z.array(setAsideSchema),
});

export type Briefing = z.infer<typeof briefingSchema>;
export type Party = z.infer<typeof partySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Attachment = z.infer<typeof attachmentSchema>;
export type Acronym = z.infer<typeof acronymSchema>;
export type NameEntry = z.infer<typeof nameSchema>;
export type MediaItem = z.infer<typeof mediaItemSchema>;
export type SetAside = z.infer<typeof setAsideSchema>;
