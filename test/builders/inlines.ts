// Builders of inline content: `p('Because of ', bold('delay'), note('See ', cite('s1')))`.
import { type CitationInline, type FieldInline, type FootnoteInline, type Inline, type LineBreakInline, type LinkInline, type Mark, MARKS, type TextInline } from '../../shared/model/inline';
import { nextId } from './ids';

/** What a builder takes where inline content goes: plain text, built inline content, or a list of both. */
export type Part = string | Inline | readonly Part[];

/** Turns parts into inline content; an empty string gives nothing. */
export function inlines(...parts: readonly Part[]): Inline[] {
  return parts.flatMap((part): readonly Inline[] => (typeof part === 'string' ? (part === '' ? [] : [text(part)]) : 'type' in part ? [part] : inlines(...part)));
}

/** A run of plain text. */
export const text = (value: string): TextInline => ({ type: 'text', text: value });

/** Adds marks to every run and field of the parts, in canonical order. */
export function marked(marks: readonly Mark[], ...parts: readonly Part[]): Inline[] {
  return inlines(...parts).map((inline): Inline => {
    if (inline.type === 'text' || inline.type === 'field') return { ...inline, marks: MARKS.filter((mark) => marks.includes(mark) || inline.marks?.includes(mark)) };
    if (inline.type === 'link') return { ...inline, children: marked(marks, inline.children) as LinkInline['children'] };
    return inline;
  });
}

/** Bold text. */
export const bold = (...parts: readonly Part[]): Inline[] => marked(['bold'], ...parts);
/** Italic text. */
export const italic = (...parts: readonly Part[]): Inline[] => marked(['italic'], ...parts);
/** Underlined text. */
export const underline = (...parts: readonly Part[]): Inline[] => marked(['underline'], ...parts);
/** Highlighted text. */
export const highlight = (...parts: readonly Part[]): Inline[] => marked(['highlight'], ...parts);
/** Text in a language of its own. */
export const inLanguage = (language: string, value: string): TextInline => ({ type: 'text', text: value, language });
/** A line break inside a paragraph. */
export const br = (): LineBreakInline => ({ type: 'lineBreak' });
/** A placeholder such as `party.a`. */
export const field = (name: string): FieldInline => ({ type: 'field', name });
/** A reference to a source, with an optional place in it. */
export const cite = (sourceId: string, locator?: string): CitationInline => ({ type: 'citation', id: nextId('c'), sourceId, ...(locator === undefined ? {} : { locator }) });
/** A link. */
export const link = (url: string, ...parts: readonly Part[]): LinkInline => ({ type: 'link', url, children: inlines(...parts) as LinkInline['children'] });
/** A footnote. */
export const note = (...parts: readonly Part[]): FootnoteInline => ({ type: 'footnote', id: nextId('n'), content: inlines(...parts) as FootnoteInline['content'] });
