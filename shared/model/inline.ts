// Inline content: what stands inside a paragraph, a heading, a cell or a field of a row.
import { z } from 'zod';

/** An id of a section, block, row, note, party or source: letters, digits, `_` and `-`, at most 32. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, 'is not an id');

/** The marks a run of text can carry, in canonical order. */
export const MARKS = ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'highlight', 'code'] as const;
export type Mark = (typeof MARKS)[number];

/** A BCP 47 language tag, such as `en-GB` or `uk-UA`. */
export const languageSchema = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag');

/** A link target: http, https or mailto; anything else is refused. */
export const urlSchema = z.string().max(2000).regex(/^(https?:\/\/|mailto:)\S+$/i, 'is not an http, https or mailto link');

/** A field name: lower-case words joined by dots, as in `party.a`. */
export const fieldNameSchema = z.string().regex(/^\p{L}[\p{L}\p{M}\p{N}]*([._’-][\p{L}\p{M}\p{N}]+)*$/u, 'is not a field name').max(64);

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  /** Absent when there is none; each once, in the order of MARKS. */
  marks: z.array(z.enum(MARKS)).min(1).exactOptional(),
  /** The language of this run when it is not the briefing's. */
  language: languageSchema.exactOptional(),
});
const lineBreakSchema = z.strictObject({ type: z.literal('lineBreak') });
/** A placeholder such as `{{party.a}}`, filled from the briefing's field values. */
const fieldSchema = z.strictObject({ type: z.literal('field'), name: fieldNameSchema, marks: z.array(z.enum(MARKS)).min(1).exactOptional() });
/** A reference to one of the briefing's sources, with an optional place in it ("p. 4"). */
const citationSchema = z.strictObject({ type: z.literal('citation'), id: idSchema, sourceId: idSchema, locator: z.string().max(200).exactOptional() });

/** What can stand inside a link: text, breaks and fields. */
const linkChildSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, fieldSchema]);
const linkSchema = z.strictObject({ type: z.literal('link'), url: urlSchema, children: z.array(linkChildSchema).min(1) });

/** What can stand inside a footnote: everything but another footnote. */
const noteInlineSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, fieldSchema, citationSchema, linkSchema]);
/** A footnote: an anchor in the text that holds its own text. */
const footnoteSchema = z.strictObject({ type: z.literal('footnote'), id: idSchema, content: z.array(noteInlineSchema) });

export const inlineSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, fieldSchema, citationSchema, linkSchema, footnoteSchema]);
/** One paragraph's worth of inline content; empty for an empty paragraph. */
export const inlinesSchema = z.array(inlineSchema);
/** The text of a rich field or a cell: one or more paragraphs of inline content. */
export const richTextSchema = z.array(inlinesSchema);

export type TextInline = z.infer<typeof textSchema>;
export type LineBreakInline = z.infer<typeof lineBreakSchema>;
export type FieldInline = z.infer<typeof fieldSchema>;
export type CitationInline = z.infer<typeof citationSchema>;
export type LinkInline = z.infer<typeof linkSchema>;
export type FootnoteInline = z.infer<typeof footnoteSchema>;
export type Inline = z.infer<typeof inlineSchema>;
export type RichText = Inline[][];
