// Print documents made by hand for the tests of the PDF, and the small functions they are made with.
import type { Mark } from '../../shared/model/inline';
import type { PrintBlock, PrintCell, PrintDocument, PrintFigure, PrintHeading, PrintInline, PrintList, PrintListItem, PrintParagraph, PrintTable } from '../../shared/export/print/print-document';

let count = 0;
const anchor = (): string => `t${(count += 1)}`;

/** A run of text. */
export const t = (text: string, ...marks: readonly Mark[]): PrintInline => ({ type: 'text', text, marks });
/** A run in another language. */
export const inLanguage = (language: string, text: string): PrintInline => ({ type: 'text', text, marks: [], language });
export const lineBreak: PrintInline = { type: 'lineBreak' };
export const link = (url: string, ...children: readonly PrintInline[]): PrintInline => ({ type: 'link', url, children });
export const footnote = (number: number, ...content: readonly PrintInline[]): PrintInline => ({ type: 'footnote', id: `n${number}`, number, content });

type Words = string | PrintInline;
const inlines = (words: readonly Words[]): readonly PrintInline[] => words.map((word) => (typeof word === 'string' ? t(word) : word));

/** A paragraph of the body. */
export const p = (...words: readonly Words[]): PrintParagraph => ({ type: 'paragraph', anchor: anchor(), style: 'body', content: inlines(words), direction: 'ltr' });
export const styled = (style: PrintParagraph['style'], ...words: readonly Words[]): PrintParagraph => ({ ...p(...words), style });
export const rtl = (...words: readonly Words[]): PrintParagraph => ({ ...p(...words), direction: 'rtl' });
export const h = (level: PrintHeading['level'], number: string, ...words: readonly Words[]): PrintHeading => ({ type: 'heading', anchor: anchor(), level, ...(number === '' ? {} : { number }), content: inlines(words), direction: 'ltr' });
export const item = (words: Words | readonly Words[], nested?: PrintList): PrintListItem => ({ anchor: anchor(), content: inlines(Array.isArray(words) ? words as readonly Words[] : [words as Words]), direction: 'ltr', ...(nested ? { nested } : {}) });
export const list = (kind: PrintList['kind'], ...items: readonly (string | PrintListItem)[]): PrintList => ({ type: 'list', kind, start: 1, items: items.map((entry) => (typeof entry === 'string' ? item(entry) : entry)) });
export const cell = (content: Words | readonly (PrintParagraph | PrintList)[], extra: Partial<PrintCell> = {}): PrintCell => ({
  blocks: Array.isArray(content) ? content as readonly (PrintParagraph | PrintList)[] : [styled('cell', content as Words)],
  columnSpan: 1, rowSpan: 1, header: false, ...extra,
});

/** A table of plain cells; the first row is its header. */
export function table(caption: string, shares: readonly number[], rows: readonly (readonly (string | PrintCell)[])[], extra: Partial<PrintTable> = {}): PrintTable {
  return {
    type: 'table', anchor: anchor(), columnShares: shares, headerRows: 1, landscape: false, look: 'rows',
    ...(caption === '' ? {} : { caption: { label: 'Table', number: 1, content: [t(caption)], anchor: anchor() } }),
    rows: rows.map((row, index) => ({ cells: row.map((entry) => (typeof entry === 'string' ? cell(entry, { header: index === 0 }) : entry)) })),
    ...extra,
  };
}
export const figure = (media: string, altText: string, extra: Partial<PrintFigure> = {}): PrintFigure => ({ type: 'figure', anchor: anchor(), media, mediaType: 'image/png', width: 400, height: 200, altText, decorative: false, share: 0.6, ...extra });

/** A print document in the standard house style with these blocks and nothing around them. */
export function printDocument(blocks: readonly PrintBlock[], extra: Partial<PrintDocument> = {}): PrintDocument {
  return {
    title: 'Test of the PDF', language: 'en-GB', date: '2026-03-14', reference: 'BD/1',
    page: { width: 595.28, height: 841.89, marginTop: 70.87, marginRight: 70.87, marginBottom: 62.36, marginLeft: 70.87 },
    fonts: { bodyDocx: 'Calibri', bodyPdf: 'Carlito', headingDocx: 'Calibri', headingPdf: 'Carlito', sizePt: 11 },
    accent: '1F3864', banner: '', header: { left: '', right: '' }, footer: { left: '', page: 'Page {page} of {pages}' },
    documentTitle: 'Information memo', deliberativeLine: '', memoBlock: [], contents: { title: 'Contents', fromPages: 0 }, headingNumbers: true, blocks, warnings: [],
    ...extra,
  };
}

const memoLine = (label: string, text: string, emphasis = false) => ({ label, content: [t(text)], emphasis, anchor: anchor() });

/** A one-page decision memo about the three-way talks, with what is known and nothing more. */
export function decisionMemo(): PrintDocument {
  return printDocument([
    { type: 'box', tone: 'bottomLine', title: 'Bottom line', blocks: [styled('bottomLine', 'Technical differences have narrowed on verification and on the sequencing of de-escalation. Territorial integrity, enforcement and the scope of security guarantees remain unsettled. We recommend that ', t('enforcement and verification', 'bold'), ' are settled before any announcement of a timeline.', footnote(1, t('Read-outs of the rounds in Abu Dhabi and Geneva.')))] },
    h(1, '', 'Recommendations'),
    { type: 'decision', signatureLabel: 'Signature', dateLabel: 'Date', items: [
      { anchor: anchor(), number: 1, content: [p('That you ', t('agree', 'bold'), ' to put a hybrid of institutions and bilateral guarantees forward as the lead option for enforcement.')], responses: ['Agreed', 'Not agreed', 'Discuss'] },
      { anchor: anchor(), number: 2, content: [p('That you ', t('note', 'bold'), ' that the rules of engagement and the threshold for intervention are open for every option.')], responses: ['Noted', 'Discuss'] },
    ] },
    h(1, '', 'Background'),
    p('Kyiv holds that sovereignty and territorial integrity are not negotiable and that its consent is required. Moscow asks for recognition of battlefield realities; verifiable withdrawals and limits on its military posture are sensitive. Washington looks to allied cohesion and Ukrainian consent.'),
    list('bullet', 'Phased withdrawals with international monitoring', item(['Sanctions tied to compliance']), 'Reconstruction financing tied to verification and governance benchmarks'),
    h(1, '', 'Risks'),
    table('Main risks', [0.46, 0.16, 0.16, 0.22], [
      ['Risk', 'Likelihood', 'Impact', 'Owner'],
      ['A frozen conflict that rewards the side holding territory', 'High', 'High', 'To be confirmed'],
      ['Backsliding after the first phase', 'Medium', 'High', 'To be confirmed'],
      ['Domestic rejection', 'Medium', 'High', 'To be confirmed'],
    ]),
  ], {
    title: 'Enforcement of a settlement: lead option', banner: 'EXAMPLE MARKING', documentTitle: 'Decision memo', deliberativeLine: 'Draft, deliberative',
    header: { left: 'Office of the Special Envoy', right: 'BD/2026/014' }, footer: { left: 'Enforcement of a settlement: lead option', page: 'Page {page} of {pages}' },
    memoBlock: [memoLine('To', 'The Minister'), memoLine('Through', 'Political Director'), memoLine('From', 'Negotiation support unit'), memoLine('Date', '14 March 2026'), memoLine('Subject', 'Enforcement of a settlement: lead option', true), memoLine('Decision needed by', '21 March 2026: the next round')],
  });
}
