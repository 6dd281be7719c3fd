// Builds print documents by hand, in the words of the text: what the exporter reads, without the model above it.
import type { Mark } from '../../shared/model/inline';
import type { ParagraphStyle, PrintBlock, PrintCell, PrintDocument, PrintFigure, PrintHeading, PrintInline, PrintList, PrintListItem, PrintParagraph, PrintTable } from '../../shared/export/print/print-document';

let count = 0;
/** A fresh anchor; reset before each document so that a document has the same anchors every time. */
export const anchor = (): string => `a${String(++count).padStart(4, '0')}`;
export const resetAnchors = (): void => { count = 0; };

type Content = string | readonly (string | PrintInline)[];
export const inlines = (content: Content): readonly PrintInline[] => (typeof content === 'string' ? (content === '' ? [] : [text(content)]) : content.map((part) => (typeof part === 'string' ? text(part) : part)));
export const text = (value: string, ...marks: readonly Mark[]): PrintInline => ({ type: 'text', text: value, marks });
export const bold = (value: string): PrintInline => text(value, 'bold');
export const inLanguage = (language: string, value: string): PrintInline => ({ type: 'text', text: value, marks: [], language });
export const label = (value: string): PrintInline => ({ type: 'text', text: value, marks: [], tone: 'label' });
export const colored = (color: string, value: string): PrintInline => ({ type: 'text', text: value, marks: ['bold'], color });
export const lineBreak: PrintInline = { type: 'lineBreak' };
export const link = (url: string, content: Content): PrintInline => ({ type: 'link', url, children: inlines(content) });
export const footnote = (number: number, content: Content): PrintInline => ({ type: 'footnote', id: `n${number}`, number, content: inlines(content) });

export const paragraph = (content: Content, more: Partial<PrintParagraph> = {}): PrintParagraph => ({ type: 'paragraph', anchor: anchor(), style: 'body', content: inlines(content), direction: 'ltr', ...more });
export const styled = (style: ParagraphStyle, content: Content, more: Partial<PrintParagraph> = {}): PrintParagraph => paragraph(content, { style, ...more });
export const heading = (level: PrintHeading['level'], number: string, content: Content, more: Partial<PrintHeading> = {}): PrintHeading => ({ type: 'heading', anchor: anchor(), level, ...(number === '' ? {} : { number }), content: inlines(content), direction: 'ltr', ...more });

export const item = (content: Content, nested?: PrintList, more: Partial<PrintListItem> = {}): PrintListItem => ({ anchor: anchor(), content: inlines(content), direction: 'ltr', ...(nested ? { nested } : {}), ...more });
export const bullets = (...items: readonly PrintListItem[]): PrintList => ({ type: 'list', kind: 'bullet', start: 1, items });
export const numbers = (start: number, ...items: readonly PrintListItem[]): PrintList => ({ type: 'list', kind: 'number', start, items });
export const checks = (...items: readonly PrintListItem[]): PrintList => ({ type: 'list', kind: 'check', start: 1, items });

export const cell = (content: Content | readonly (PrintParagraph | PrintList)[], more: Partial<PrintCell> = {}): PrintCell => ({
  blocks: isBlocks(content) ? content : [styled(more.header ? 'cellHeading' : 'cell', content)], columnSpan: 1, rowSpan: 1, header: false, ...more,
});
const isBlocks = (content: Content | readonly (PrintParagraph | PrintList)[]): content is readonly (PrintParagraph | PrintList)[] => typeof content !== 'string' && content.some((part) => typeof part !== 'string' && (part.type === 'paragraph' || part.type === 'list'));
export const head = (content: Content | readonly (PrintParagraph | PrintList)[], more: Partial<PrintCell> = {}): PrintCell => cell(content, { header: true, ...more });

export const table = (columnShares: readonly number[], rows: readonly (readonly PrintCell[] | { readonly cells: readonly PrintCell[]; readonly outlined: boolean })[], more: Partial<PrintTable> = {}): PrintTable => ({
  type: 'table', anchor: anchor(), columnShares, headerRows: 1, rows: rows.map((row) => ('cells' in row ? row : { cells: row })), landscape: false, look: 'rows', ...more,
});
export const caption = (word: string, number: number, content: Content): NonNullable<PrintTable['caption']> => ({ label: word, number, content: inlines(content), anchor: anchor() });
export const figure = (more: Partial<PrintFigure> & Pick<PrintFigure, 'media'>): PrintFigure => ({ type: 'figure', anchor: anchor(), mediaType: 'image/png', width: 400, height: 200, altText: '', decorative: false, share: 1, ...more });
export const memoLine = (word: string, content: Content, emphasis = false): PrintDocument['memoBlock'][number] => ({ label: word, content: inlines(content), emphasis, anchor: anchor() });

/** A print document in the default house style. */
export const printDocument = (blocks: readonly PrintBlock[], more: Partial<PrintDocument> = {}): PrintDocument => ({
  title: 'Example', language: 'en-GB', date: '2026-03-14', reference: 'EX/2026/1',
  page: { width: 595.28, height: 841.89, marginTop: 71, marginRight: 71, marginBottom: 71, marginLeft: 71 },
  fonts: { bodyDocx: 'Calibri', bodyPdf: 'Carlito', headingDocx: 'Calibri', headingPdf: 'Carlito', sizePt: 11 },
  accent: '1F3864', banner: '', header: { left: '', right: '' }, footer: { left: '', page: 'Page {page} of {pages}' },
  documentTitle: 'Information memo', deliberativeLine: '', memoBlock: [], contents: { title: 'Contents', fromPages: 10 }, headingNumbers: true,
  warnings: [], ...more, blocks,
});
