import type { Source } from '../../model/briefing';
import type { PrintContext } from './print-context';
import { printDate } from './print-dates';
import type { PrintInline, PrintParagraph } from './print-document';
import { mergeRuns, run } from './print-inlines';
import { paragraphOf } from './print-paragraph';
import { printableText } from './printable-text';

/** The numbered list of sources: the cited ones by number, and with `all` the others after them. */
export function sourceList(context: PrintContext, all: boolean): PrintParagraph[] {
  const { sources } = context.briefing;
  const cited = context.citedSources.flatMap((id) => sources.filter((source) => source.id === id));
  const others = all ? sources.filter((source) => !context.citedSources.includes(source.id)) : [];
  return [...cited, ...others].map((source, index) => paragraphOf(sourceEntry(source, index + 1, context.language), 'sourceEntry', context, source.id));
}

/** One entry: "[1] Author, Title, Publisher, 14 March 2026. Note. https://…". */
export function sourceEntry(source: Source, number: number, language: string): PrintInline[] {
  const clean = (text: string | undefined): string => printableText(text ?? '').trim();
  const named = [clean(source.author), clean(source.title), clean(source.publisher), source.date === undefined ? '' : printDate(source.date, language)].filter((part) => part !== '').join(', ');
  const note = clean(source.note);
  const url = clean(source.url);
  const content: PrintInline[] = [run(`[${number}] ${named}${note === '' ? '' : `. ${note}`}`)];
  if (url !== '') content.push(run(named === '' && note === '' ? '' : '. '), /^(https?:\/\/|mailto:)\S+$/i.test(url) ? { type: 'link', url, children: [run(url)] } : run(url));
  return mergeRuns(content);
}
