import { fieldWords } from '../../model/field-words';
import { assertNever } from '../../model/assert-never';
import { type Inline, MARKS, type Mark } from '../../model/inline';
import type { PrintContext } from './print-context';
import type { PrintInline } from './print-document';
import { printableText } from './printable-text';

/** A run of printed text. */
export type PrintText = Extract<PrintInline, { readonly type: 'text' }>;

/**
 * Inline content made ready for paper: fields filled (or `[name]`), citations as `[1, p. 4]`, footnotes numbered, text sanitised, equal neighbours merged.
 * `language` is that of the paragraph, when it is not the briefing's; `marks` are added to every run.
 */
export function printInlines(content: readonly Inline[], context: PrintContext, options: { readonly language?: string; readonly marks?: readonly Mark[] } = {}): PrintInline[] {
  return mergeRuns(content.flatMap((inline) => printInline(inline, context, options)));
}

/** A run of text that the app prints itself. */
export const run = (text: string, more: Partial<Omit<PrintText, 'type' | 'text'>> = {}): PrintText => ({ type: 'text', text, marks: [], ...more });

/** A label inside a cell ("For: "). */
export const label = (text: string): PrintText => run(text, { tone: 'label' });

/** Joins neighbouring runs that look alike and drops empty ones. */
export function mergeRuns(content: readonly PrintInline[]): PrintInline[] {
  const merged: PrintInline[] = [];
  for (const inline of content) {
    if (inline.type === 'text' && inline.text === '') continue;
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && looksAlike(inline, last)) merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    else merged.push(inline);
  }
  return merged;
}

/** The text that a reader sees in a line, footnotes apart. */
export const printedText = (content: readonly PrintInline[]): string => content.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'lineBreak' ? ' ' : inline.type === 'link' ? printedText(inline.children) : '')).join('');

/** Whether nothing would be seen: no letter, no footnote. */
export const isBlank = (content: readonly PrintInline[]): boolean => content.every((inline) => inline.type !== 'footnote') && printedText(content).trim() === '';

function printInline(inline: Inline, context: PrintContext, options: { readonly language?: string; readonly marks?: readonly Mark[] }): PrintInline[] {
  switch (inline.type) {
    case 'text': return textRun(inline.text, context, inline.marks, inline.language ?? options.language, options.marks);
    case 'field': {
      const value = printableText(context.briefing.fieldValues[inline.name] ?? '');
      return textRun(value.trim() === '' ? `[${fieldWords(inline.name, context.briefing.metadata.language)}]` : value, context, inline.marks, options.language, options.marks);
    }
    case 'lineBreak': return [{ type: 'lineBreak' }];
    case 'citation': return textRun(citationText(inline.sourceId, inline.locator, context), context, undefined, undefined, options.marks);
    case 'link': {
      const children = printInlines(inline.children, context, options);
      if (children.length === 0) return [];
      if (/^(https?:\/\/|mailto:)\S+$/i.test(inline.url)) return [{ type: 'link', url: printableText(inline.url), children }];
      context.warn(`The link of "${printedText(children)}" is left out, because it is not an http, https or mailto link.`);
      return children;
    }
    case 'footnote': {
      const { number, first } = context.footnoteNumber(inline.id);
      if (!first) return [run(String(number), { marks: ['superscript'] })];
      return [{ type: 'footnote', id: inline.id, number, content: printInlines(inline.content, context) }];
    }
    default: return assertNever(inline);
  }
}

/** Most characters of a citation that are kept on one line. */
const MOST_ON_ONE_LINE = 20;

function citationText(sourceId: string, locator: string | undefined, context: PrintContext): string {
  const number = context.citationNumber(sourceId);
  if (number === undefined) context.warn('A citation names a source that is no longer in the list of sources; it prints as [?].');
  const place = printableText(locator ?? '').trim();
  const text = `[${number ?? '?'}${place === '' ? '' : `, ${place}`}]`;
  // "[1, p. 4]" is one sign and stays on one line; a long place may break.
  return text.length <= MOST_ON_ONE_LINE ? text.replaceAll(' ', '\u00A0') : text;
}

function textRun(text: string, context: PrintContext, own: readonly Mark[] = [], language?: string, added: readonly Mark[] = []): PrintInline[] {
  const clean = printableText(text);
  if (clean === '') return [];
  return [run(clean, { marks: MARKS.filter((mark) => own.includes(mark) || added.includes(mark)), ...(language === undefined || language === context.language ? {} : { language }) })];
}

const looksAlike = (a: PrintText, b: PrintText): boolean => a.language === b.language && a.tone === b.tone && a.color === b.color && a.marks.length === b.marks.length && a.marks.every((mark, index) => mark === b.marks[index]);
