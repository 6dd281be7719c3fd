import { directionOfLanguage } from '../print/direction';
import { inlineText } from '../print/inline-text';
import { pageParts } from '../print/page-parts';
import type { PrintDocument, PrintWarning } from '../print/print-document';
import { printLook } from '../print/print-look';
import { BlockConverter } from './block-converter';
import { cleanText, comparableText } from './clean-text';
import type { DocJson } from './doc-json';
import type { FontCoverage } from './font-coverage';
import { InlineConverter, languageParts } from './inline-converter';
import type { PageStarts } from './page-starts';

export interface DocJsonOptions {
  /** Whether the contents list is printed. */
  readonly contents: boolean;
  /** What the bundled families can print; without it no character is checked. */
  readonly coverage?: readonly FontCoverage[];
  /** Hashes of the pictures that cannot be read: their text alternatives print instead. */
  readonly unreadableMedia?: ReadonlySet<string>;
  /** Anchors of tables that may break anywhere, repeat no header and have their caption apart: what Typst can tag whatever they hold. */
  readonly simpleTables?: ReadonlySet<string> | 'all';
  /** Where a page begins, so that footnotes stand below their references. */
  readonly pageStarts?: PageStarts;
}

/** The text of /doc.json for the Typst template: clean, complete and safe to set whatever the document holds. */
export const toDocJson = (document: PrintDocument, options: DocJsonOptions): string => JSON.stringify(toDocValue(document, options).doc);

/** The value of /doc.json, and what the reader should know about characters, links and pictures that print otherwise than written. */
export function toDocValue(document: PrintDocument, options: DocJsonOptions): { readonly doc: DocJson; readonly warnings: readonly PrintWarning[] } {
  const { page, fonts } = document;
  const look = printLook(document);
  const { sizes } = look;
  const inlines = new InlineConverter(options.coverage ?? []);
  const textWidth = page.width - page.marginLeft - page.marginRight;
  const blocks = new BlockConverter(document, look, inlines, { unreadableMedia: options.unreadableMedia ?? new Set(), simpleTables: options.simpleTables ?? new Set(), pageStarts: options.pageStarts ?? new Set() });
  const line = (text: string, widthPoints: number, sizePoints: number, face: string) => inlines.line(text, { face, lineEms: widthPoints / sizePoints, anchor: '' });
  const contents = options.contents && hasContents(document);
  const parts = pageParts(document.blocks).map((part) => ({ landscape: part.landscape, blocks: part.blocks.map((block) => blocks.convert(block, part.landscape)) }));
  const doc: DocJson = {
    title: cleanText(document.title).trim(),
    lang: 'en',
    region: null,
    ...languageParts(document.language),
    rtl: directionOfLanguage(document.language) === 'rtl',
    date: dateParts(document.date),
    page: { width: page.width, height: page.height, top: page.marginTop, right: page.marginRight, bottom: page.marginBottom, left: page.marginLeft },
    fonts: { body: fonts.bodyPdf, heading: fonts.headingPdf },
    look,
    banner: line(document.banner, textWidth, sizes.banner, fonts.headingPdf),
    header: { left: line(document.header.left, textWidth / 2, sizes.frame, fonts.headingPdf), right: line(document.header.right, textWidth / 3, sizes.frame, fonts.headingPdf) },
    footer: { left: line(document.footer.left, textWidth / 2, sizes.frame, fonts.headingPdf), page: pagePattern(document.footer.page).flatMap((piece) => (PLACEHOLDER.test(piece) ? [{ type: 'text' as const, text: piece }] : line(piece, textWidth / 3, sizes.frame, fonts.headingPdf))) },
    documentTitle: line(document.documentTitle, textWidth, sizes.title, fonts.headingPdf),
    deliberativeLine: line(document.deliberativeLine, textWidth, fonts.sizePt, fonts.headingPdf),
    memo: document.memoBlock.map((row) => ({
      label: line(row.label, look.memo.labelWidth - 8, sizes.memoLabel, fonts.headingPdf),
      content: inlines.convert(row.content, { face: fonts.bodyPdf, lineEms: (textWidth - look.memo.labelWidth) / fonts.sizePt, anchor: row.anchor }),
      emphasis: row.emphasis,
    })),
    ...(contents ? { contents: line(document.contents.title, textWidth, sizes.contentsTitle, fonts.headingPdf) } : {}),
    parts: contents ? withContents(parts) : parts,
  };
  return { doc, warnings: inlines.warnings };
}

/** `{page}` or `{pages}`: stays whole whatever faces the words around it need; the template fills it. */
const PLACEHOLDER = /^\{pages?\}$/;
const pagePattern = (pattern: string): readonly string[] => pattern.split(/(\{pages?\})/);

/** Whether a contents list would have an entry: headings of levels 1 to 3 that say something. */
export const hasContents = (document: PrintDocument): boolean => document.blocks.some((block) => block.type === 'heading' && block.level <= 3 && comparableText(inlineText(block.content)) !== '');

/** The contents list stands before the first heading, below the boxes that open a memo. */
function withContents(parts: DocJson['parts']): DocJson['parts'] {
  const index = parts.findIndex((part) => part.blocks.some((block) => block.type === 'heading'));
  return parts.map((part, position) => {
    if (position !== index) return part;
    const at = part.blocks.findIndex((block) => block.type === 'heading');
    return { ...part, blocks: [...part.blocks.slice(0, at), { type: 'contents' }, ...part.blocks.slice(at)] };
  });
}

/** The day that the file's dates are set to; a text that is no day gives the first day of 2000, never today. */
function dateParts(iso: string): DocJson['date'] {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { year, month, day } : { year: 2000, month: 1, day: 1 };
}
